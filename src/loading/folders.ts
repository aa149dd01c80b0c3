import { nearest } from '../domain/nearest.ts';
import { KINDS, type Kind, kinds } from '../domain/records/kinds.ts';
import { ARTICLE_KINDS, type ArticleKind, isArticleKind } from './articles.ts';

export const PORTAL_FILE = 'data/portal.yaml';

/** What a file below `data/` or `content/` holds by its path; null where nothing is read from there. */
export function contentOf(file: string): 'portal' | Kind | ArticleKind | null {
  if (file === PORTAL_FILE) return 'portal';
  const [top = '', folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return null;
  if (top === 'data') return isKind(folder) && /\.ya?ml$/.test(file) ? folder : null;
  return isArticleKind(folder) && file.endsWith('.mdx') ? folder : null;
}

/** The path a file out of place most likely should have, or ''. */
export function rightPathFor(file: string): string {
  if (/^data\/portal\.ya?ml$/i.test(file)) return PORTAL_FILE;
  const [top = '', folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return '';
  const folders: readonly string[] = top === 'data' ? KINDS : ARTICLE_KINDS;
  const rightFolder = folders.includes(folder) ? folder : nearest(folder, folders);
  const inside = rest.join('/');
  const rightName =
    top === 'data' ? inside.replace(/\.(?:ya?ml|txt|json)$/i, '.yaml') : inside.replace(/\.mdx?$/i, '.mdx');
  const right = `${top}/${rightFolder}/${rightName}`;
  return rightFolder !== '' && contentOf(right) !== null && right !== file ? right : '';
}

function isKind(folder: string): folder is Kind {
  return Object.hasOwn(kinds, folder);
}
