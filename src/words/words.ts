import type { Language } from '../domain/language.ts';
import { paper as paperEn } from './paper.en.ts';
import { paper } from './paper.zh-CN.ts';
import { paper as paperHant } from './paper.zh-Hant.ts';
import { records as recordsEn } from './records.en.ts';
import { records } from './records.zh-CN.ts';
import { records as recordsHant } from './records.zh-Hant.ts';
import { scores as scoresEn } from './scores.en.ts';
import { scores } from './scores.zh-CN.ts';
import { scores as scoresHant } from './scores.zh-Hant.ts';
import { share as shareEn } from './share.en.ts';
import { share } from './share.zh-CN.ts';
import { share as shareHant } from './share.zh-Hant.ts';
import { site as siteEn } from './site.en.ts';
import { site } from './site.zh-CN.ts';
import { site as siteHant } from './site.zh-Hant.ts';

/** Every word that readers of the site see, in one language. The first catalogue sets the shape; others must fill it. */
export type Words = typeof zhCN;

const zhCN = { ...site, paper, records, scores, share };
const zhHant = { ...siteHant, paper: paperHant, records: recordsHant, scores: scoresHant, share: shareHant };
const en = { ...siteEn, paper: paperEn, records: recordsEn, scores: scoresEn, share: shareEn };

/** A language without a catalogue, or one that lacks a word, does not compile. */
const catalogues = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en } as const satisfies Record<Language, Words>;

/** The catalogue of a page's language; pages without one of their own are in the portal's language. */
export function wordsOf(locale: string | undefined): Words {
  return Object.hasOwn(catalogues, locale ?? '') ? catalogues[locale as keyof typeof catalogues] : zhCN;
}
