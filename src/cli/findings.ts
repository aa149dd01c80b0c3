import { styleText } from 'node:util';
import type { Opened } from '../building/open.ts';
import { formatAnnotations, formatReport, type Paint, serializeReport } from '../loading/report.ts';
import type { Context } from './context.ts';
import { EXIT } from './world.ts';

export type ReportFormat = 'terminal' | 'json' | 'github';

const STYLES = { error: 'red', warning: 'yellow', quiet: 'dim', strong: 'bold' } as const;

/** Findings as text in one of the formats. */
export function formatFindings(
  context: Context,
  opened: Pick<Opened, 'findings' | 'sources'>,
  format: ReportFormat,
): string {
  const { language, world } = context;
  if (format === 'json') return serializeReport(opened.findings, opened.sources, language);
  if (format === 'github') return formatAnnotations(opened.findings, opened.sources, language);
  const colours = world.isTerminal && world.env['NO_COLOR'] === undefined;
  const paint: Paint = (style, text) => (colours ? styleText(STYLES[style], text, { validateStream: false }) : text);
  return formatReport(opened.findings, opened.sources, { language, paint });
}

/** Exit code for findings: errors fail, warnings only where `strict`. */
export function exitCodeOf(opened: Opened, strict: boolean): number {
  const failed = opened.site === null || (strict && opened.findings.length > 0);
  return failed ? EXIT.records : EXIT.good;
}
