import { cli as en } from './cli.en.ts';
import { type CliWords, cli as zhCN } from './cli.zh-CN.ts';

export type { CliWords } from './cli.zh-CN.ts';

export type CliLanguage = 'zh-CN' | 'en';

/** The words of the command line in each language it speaks. */
export const cliWords: Readonly<Record<CliLanguage, CliWords>> = { 'zh-CN': zhCN, en };

/** Whether the command line speaks a language. */
export function isCliLanguage(text: string): text is CliLanguage {
  return Object.hasOwn(cliWords, text);
}
