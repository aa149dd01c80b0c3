import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder: each first beside its place, then all into place by renaming, so that no file is ever half
 * written and a full disk changes nothing.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  const pending = [...files].map(([file, text]) => ({
    path: join(root, file),
    text,
    beside: join(root, dirname(file), `.${process.pid}.importing`),
  }));
  const written: string[] = [];
  try {
    pending.forEach((each, i) => {
      each.beside = `${each.beside}-${i}`;
      mkdirSync(dirname(each.path), { recursive: true });
      written.push(each.beside);
      writeFileSync(each.beside, each.text, { flag: 'wx' });
    });
    for (const { path, beside } of pending) renameSync(beside, path);
  } finally {
    for (const beside of written) rmSync(beside, { force: true });
  }
}
