import type { Language } from '../domain/language.ts';
import type { Words } from './words.ts';

/** Words of the site and of scores: all that what is worked out in a browser says. */
export type FetchedWords = Omit<Words, 'paper' | 'records' | 'share'>;

const catalogues: Readonly<Record<Language, () => Promise<FetchedWords>>> = {
  'zh-CN': async () => {
    const [{ site }, { scores }] = await Promise.all([import('./site.zh-CN.ts'), import('./scores.zh-CN.ts')]);
    return { ...site, scores };
  },
  'zh-Hant': async () => {
    const [{ site }, { scores }] = await Promise.all([import('./site.zh-Hant.ts'), import('./scores.zh-Hant.ts')]);
    return { ...site, scores };
  },
  en: async () => {
    const [{ site }, { scores }] = await Promise.all([import('./site.en.ts'), import('./scores.en.ts')]);
    return { ...site, scores };
  },
};

/** Fetches the catalogue of a page's language, and no other. */
export function fetchWords(language: string): Promise<FetchedWords> {
  return catalogues[Object.hasOwn(catalogues, language) ? (language as Language) : 'zh-CN']();
}
