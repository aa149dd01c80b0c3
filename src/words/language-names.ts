import type { Language } from '../domain/language.ts';

/** What each language calls itself: the same in every catalogue, so that its readers find it. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};
