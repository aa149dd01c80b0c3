import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the pages of a built site and writes the index into its `pagefind` folder. Only what a page marks with
 * `data-pagefind-body` is read.
 */
export async function indexForSearch(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const step of [
      await index.addDirectory({ path: folder }),
      await index.writeFiles({ outputPath: join(folder, 'pagefind') }),
    ]) {
      if (step.errors.length > 0) throw new Error(`Pagefind: ${step.errors.join('; ')}`);
    }
  } finally {
    await close();
  }
}
