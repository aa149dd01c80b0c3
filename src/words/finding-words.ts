import type { ArgsOf, Code, Finding } from '../domain/finding.ts';
import { findings as en } from './findings.en.ts';
import { findings as zhCN } from './findings.zh-CN.ts';

/** What a finding says to the person who has to put it right. */
export interface FindingText {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** A catalogue of findings: one entry a code, so that a missing one does not compile. */
export type FindingWords = { readonly [C in Code]: (args: ArgsOf<C>) => FindingText };

export type FindingLanguage = 'zh-CN' | 'en';

const catalogues: Readonly<Record<FindingLanguage, FindingWords>> = { 'zh-CN': zhCN, en };

/** A finding in words. */
export function describeFinding(finding: Pick<Finding, 'code' | 'args'>, language: FindingLanguage): FindingText {
  // The registry ties the arguments to the code; the compiler cannot follow that through a union of codes.
  const describe = catalogues[language][finding.code] as (args: Finding['args']) => FindingText;
  return describe(finding.args);
}
