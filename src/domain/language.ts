import type { PortalConfig } from './records/portal.ts';

/** Languages the interface is written in; each has a catalogue in `src/words`. */
export const LANGUAGES = ['zh-CN', 'zh-Hant', 'en'] as const;

/** A language of the interface, as HTML and BCP 47 name it. */
export type Language = (typeof LANGUAGES)[number];

/** Whether a tag names a language of the interface. */
export function isLanguage(tag: string | undefined): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/** The languages of a portal, the main one first. Its records are written in one language, and are shown so in all. */
export function languagesOf({
  language,
  languages,
}: Pick<PortalConfig, 'language' | 'languages'>): readonly Language[] {
  return languages ?? [language];
}

/** The main language of a portal: the one whose pages stand at its top. */
export function mainLanguageOf(config: Pick<PortalConfig, 'language' | 'languages'>): Language {
  return languagesOf(config)[0] ?? config.language;
}

/** The folder below the portal in which pages of a language stand, with a slash at the end; none for the main one. */
export function folderOf(config: Pick<PortalConfig, 'language' | 'languages'>, language: Language): string {
  return language === mainLanguageOf(config) ? '' : `${language.toLowerCase()}/`;
}
