import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { BREAK, type Reading, unreadable, writing } from './reading.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const MOST_PAGES = 2000;

/**
 * Text of every page, notes and fields on it, what the file says about itself, and the names and contents of files attached
 * to it (given to `attached`). A page that shows pictures and no text, or text in letters that cannot be read, is unread.
 */
export async function readPdf(
  bytes: Uint8Array,
  attached: (name: string, bytes: Uint8Array) => Promise<Reading>,
): Promise<Reading> {
  let pdf: Pdf;
  try {
    // The reader takes its bytes away: it is given a copy.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return unreadable(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged');
  }
  try {
    return await readingOf(pdf, attached);
  } catch {
    return unreadable('damaged');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readingOf(pdf: Pdf, attached: Parameters<typeof readPdf>[1]): Promise<Reading> {
  const { OPS } = await getResolvedPDFJS();
  const texts: string[] = [];
  let blind = pdf.numPages > MOST_PAGES;
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
    const page = await pdf.getPage(number);
    const text = await textOf(page);
    texts.push(text, await notesOf(page));
    blind ||= await isBlind(page, text, OPS);
    page.cleanup();
  }
  const { info, metadata } = await pdf.getMetadata();
  texts.push(...Object.values(info ?? {}).filter((value) => typeof value === 'string'));
  const described: unknown = metadata?.getRaw();
  if (typeof described === 'string') texts.push(described.replace(/<[^>]*>/g, BREAK));
  const files = Object.values((await pdf.getAttachments()) ?? {}) as { filename: string; content: Uint8Array }[];
  const inside: Reading[] = [];
  for (const { filename, content } of files) inside.push(await attached(filename, content));
  return {
    pieces: [writing(texts.join(BREAK)), ...inside.flatMap(({ pieces }) => pieces)],
    unread: blind ? 'no-text' : (inside.find(({ unread }) => unread)?.unread ?? null),
  };
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

async function notesOf(page: Page): Promise<string> {
  const notes = (await page.getAnnotations()) as {
    contentsObj?: { str?: string };
    fieldValue?: unknown;
    url?: string;
  }[];
  return notes
    .flatMap(({ contentsObj, fieldValue, url }) => [contentsObj?.str, fieldValue, url])
    .filter((each) => typeof each === 'string' && each !== '')
    .join(BREAK);
}

/** Whether a page shows something that was not read: pictures without a letter, or letters of a font it does not bring. */
async function isBlind(page: Page, text: string, ops: Readonly<Record<string, number>>): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures = new Set(
    ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map((name) => ops[name]),
  );
  const silent = fnArray.some((op, index) => op === ops['showText'] && argsArray[index]?.[0]?.length === 0);
  return silent || (text.trim() === '' && fnArray.some((op) => pictures.has(op)));
}
