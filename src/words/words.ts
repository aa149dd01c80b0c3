import { paper } from './paper.zh-CN.ts';
import { records } from './records.zh-CN.ts';
import { scores } from './scores.zh-CN.ts';
import { site } from './site.zh-CN.ts';

/** Every word that readers of the site see, in one language. The first catalogue sets the shape; others must fill it. */
export type Words = typeof zhCN;

const zhCN = { ...site, paper, records, scores };

const catalogues = { 'zh-CN': zhCN } as const satisfies Record<string, Words>;

/** The catalogue of a page's language; pages without one of their own are in the portal's language. */
export function wordsOf(locale: string | undefined): Words {
  return Object.hasOwn(catalogues, locale ?? '') ? catalogues[locale as keyof typeof catalogues] : zhCN;
}
