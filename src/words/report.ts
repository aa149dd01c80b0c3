import type { FindingLanguage } from './finding-words.ts';

/** The words around findings in a report. */
export interface ReportWords {
  readonly error: string;
  readonly warning: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
  readonly also: string;
  readonly more: (count: number) => string;
  readonly none: string;
  readonly summary: (errors: number, warnings: number, files: number) => string;
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const reportWords: Readonly<Record<FindingLanguage, ReportWords>> = {
  'zh-CN': {
    error: '错误',
    warning: '提醒',
    found: '发现',
    expected: '应为',
    mend: '改法',
    also: '另见',
    more: (count) => `这个文件还有 ${count} 处没有列出；改正后再检查一次，或用 --json 看全部。`,
    none: '没有发现问题。',
    summary: (errors, warnings, files) => {
      const parts = [errors > 0 ? `${errors} 处错误` : '', warnings > 0 ? `${warnings} 处提醒` : ''];
      return `共 ${parts.filter((part) => part !== '').join('、')}，在 ${files} 个文件里。`;
    },
  },
  en: {
    error: 'error',
    warning: 'warning',
    found: 'Found',
    expected: 'Expected',
    mend: 'Mend',
    also: 'See also',
    more: (count) => `${count} more in this file; mend these and check again, or use --json to see all.`,
    none: 'Nothing found.',
    summary: (errors, warnings, files) => {
      const parts = [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : ''];
      return `${parts.filter((part) => part !== '').join(' and ')} in ${plural(files, 'file')}.`;
    },
  },
};
