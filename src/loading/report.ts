import type { Code, Finding } from '../domain/finding.ts';
import { maskPersonal } from '../domain/guard/scan.ts';
import { describeFinding, type FindingLanguage, type FindingText } from '../words/finding-words.ts';
import { reportWords } from '../words/report.ts';
import { formatFrame } from './frame.ts';
import { formatPlace, type LocatedFinding, Locator, locateFindings } from './locate.ts';
import { printable } from './printable.ts';
import { Lines } from './source.ts';

/** Findings about a number whose digits nobody is to see. */
const NUMBERS: ReadonlySet<string> = new Set<Code>(['identity-number', 'bank-card', 'mobile-number']);
/** Findings of one file that a person is shown at once. */
const MOST_SHOWN = 50;

/** Colours a text for a terminal; the identity where there is none. */
export type Paint = (style: 'error' | 'warning' | 'quiet' | 'strong', text: string) => string;

/** A report for a terminal: each finding with its place, its words and the lines it is about; a summary last. */
export function formatReport(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  options: { readonly language: FindingLanguage; readonly paint?: Paint },
): string {
  const { language, paint = (_, text) => text } = options;
  const words = reportWords[language];
  if (findings.length === 0) return `${words.none}\n`;
  const blocks: string[] = [];
  for (const [file, located] of byFile(locateFindings(findings, new Locator(sources)))) {
    const lines = new Lines(presentable(sources.get(file) ?? '', located));
    for (const one of located.slice(0, MOST_SHOWN)) blocks.push(block(one, lines, language, paint));
    if (located.length > MOST_SHOWN) blocks.push(paint('quiet', words.more(located.length - MOST_SHOWN)));
  }
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const files = new Set(findings.map((finding) => finding.at.file)).size;
  blocks.push(paint('strong', words.summary(errors, findings.length - errors, files)));
  return `${blocks.join('\n\n')}\n`;
}

/** One finding as a machine reads it; line and column from 1, null where no place in the file is known. */
export interface ReportedFinding extends FindingText {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly path: readonly (string | number)[] | null;
  readonly args: Readonly<Record<string, string>>;
  readonly also: readonly { readonly file: string; readonly line: number | null; readonly column: number | null }[];
}

/** All findings as plain data, in a stable order with stable keys. */
export function reportedFindings(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  language: FindingLanguage,
): ReportedFinding[] {
  return locateFindings(findings, new Locator(sources)).map(({ finding, place, also }) => ({
    code: finding.code,
    severity: finding.severity,
    file: place.file,
    line: place.known ? place.from.line : null,
    column: place.known ? place.from.column : null,
    endLine: place.known ? place.until.line : null,
    endColumn: place.known ? place.until.column : null,
    ...wordsOf(finding, language),
    path: 'path' in finding.at ? finding.at.path.map(maskedStep) : null,
    args: Object.fromEntries(Object.entries(finding.args).map(([name, text]) => [name, maskPersonal(text)])),
    also: also.map((other) => ({
      file: other.file,
      line: other.known ? other.from.line : null,
      column: other.known ? other.from.column : null,
    })),
  }));
}

/** The report as JSON text: `{ findings, errors, warnings }`. */
export function serializeReport(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  language: FindingLanguage,
): string {
  const reported = reportedFindings(findings, sources, language);
  const errors = reported.filter((finding) => finding.severity === 'error').length;
  return `${JSON.stringify({ findings: reported, errors, warnings: reported.length - errors }, null, 2)}\n`;
}

/** The report as workflow commands, which a GitHub run shows at the lines of a change. */
export function formatAnnotations(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  language: FindingLanguage,
): string {
  return reportedFindings(findings, sources, language)
    .map((one) => {
      const place =
        one.line === null
          ? ''
          : `,line=${one.line},endLine=${one.endLine},col=${one.column},endColumn=${one.endColumn}`;
      const message = `${one.found}\n${one.expected}\n${one.mend}`;
      return `::${one.severity} file=${property(printable(one.file))}${place},title=${property(one.code)}::${data(message)}\n`;
    })
    .join('');
}

function block(located: LocatedFinding, lines: Lines, language: FindingLanguage, paint: Paint): string {
  const { finding, place, also } = located;
  const words = reportWords[language];
  const text = wordsOf(finding, language);
  const severity = paint(finding.severity, `${words[finding.severity]} ${finding.code}`);
  const colon = language === 'en' ? ': ' : '：';
  return [
    `${severity}  ${paint('strong', formatPlace(place))}`,
    ...(place.known ? [paint('quiet', indented(formatFrame(lines, place)))] : []),
    ...(['found', 'expected', 'mend'] as const).map((part) => `  ${words[part]}${colon}${text[part]}`),
    ...also.map((other) => `  ${words.also}${colon}${formatPlace(other)}`),
  ].join('\n');
}

function wordsOf(finding: Finding, language: FindingLanguage): FindingText {
  const { found, expected, mend } = describeFinding(finding, language);
  const shown = (text: string): string => printable(maskPersonal(text));
  return { found: shown(found), expected: shown(expected), mend: shown(mend) };
}

/**
 * A text of the same length in which no personal number can be read, not even one written with escapes, which only the
 * finding about it knows of.
 */
function presentable(text: string, located: readonly LocatedFinding[]): string {
  const masked = maskPersonal(text);
  const pieces: string[] = [];
  let done = 0;
  for (const { finding } of located) {
    if (!NUMBERS.has(finding.code) || !('from' in finding.at) || finding.at.from < done) continue;
    const { from, until } = finding.at;
    pieces.push(masked.slice(done, from), masked.slice(from, until).replace(/[0-9A-Fa-f]/g, '*'));
    done = until;
  }
  return pieces.join('') + masked.slice(done);
}

function maskedStep(step: string | number): string | number {
  return typeof step === 'string' ? maskPersonal(step) : step;
}

function byFile(located: readonly LocatedFinding[]): Map<string, LocatedFinding[]> {
  return Map.groupBy(located, (one) => one.place.file);
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** Escapes the message of a workflow command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a workflow command. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
