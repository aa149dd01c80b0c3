import { exact } from '../domain/exact.ts';
import { isPeriod } from '../domain/period.ts';
import { subjectKey } from '../domain/records/subject.ts';
import type { Result } from '../domain/scoring/result.ts';
import { gateView } from '../views/gate.ts';
import { nameOf, type Site } from '../views/site.ts';
import type { CliWords } from '../words/cli.ts';
import { gateText } from '../words/gate-text.ts';
import { wordsOf } from '../words/words.ts';
import type { Context } from './context.ts';
import { formatFindings } from './findings.ts';
import { formatTable } from './table.ts';
import { EXIT, WrongUse } from './world.ts';

interface Options {
  scheme?: string;
  period?: string;
  subject?: string;
  differs?: boolean;
  json?: boolean;
}

/** One result as `sunboard score --json` gives it; the keys are permanent. */
export interface ScoredItem {
  scheme: string;
  edition: string;
  period: string;
  subject: Result['subject'];
  state: Result['state'];
  value: string | null;
  exact: string | null;
  grade: string | null;
  decided: Result['decided'] | null;
  rank: number | null;
  of: number | null;
  group: string | null;
  gates: { text: string; met: boolean; changed: boolean }[];
  flags: Result['flags'];
  trace: Result['trace'];
}

/** `sunboard score`: every result, or those that match; with `--differs` those that differ from what was published. */
export async function score(context: Context, options: Options): Promise<number> {
  const { world, words } = context;
  const { period } = options;
  if (period !== undefined && !isPeriod(period)) throw new WrongUse(words.badPeriod(period));
  const opened = await context.open();
  if (!opened.site) {
    world.err(formatFindings(context, opened, 'terminal'));
    return EXIT.records;
  }
  const { site } = opened;
  const chosen = select(site, options, words.noScheme);
  if (options.json)
    world.out(
      `${JSON.stringify(
        chosen.map((result) => itemOf(site, result)),
        null,
        2,
      )}\n`,
    );
  else world.out(table(context, site, chosen));
  return EXIT.good;
}

function select(site: Site, options: Options, noScheme: (value: string, known: string) => string): Result[] {
  const { scheme, period, subject, differs = false } = options;
  const known = [...site.portal.schemes.values()];
  if (scheme !== undefined && !known.some((each) => each.id === scheme || `${each.id}@${each.edition}` === scheme)) {
    throw new WrongUse(noScheme(scheme, [...site.portal.schemes.keys()].join(', ')));
  }
  return site.assessments
    .flatMap((assessment) => assessment.results)
    .filter(
      (result) =>
        (scheme === undefined || scheme === result.scheme || scheme === `${result.scheme}@${result.edition}`) &&
        (period === undefined || period === result.period) &&
        (subject === undefined || subject === subjectKey(result.subject)) &&
        (!differs ||
          result.asPublished?.differs === true ||
          result.asPublished?.parts.some((part) => part.differs) === true),
    );
}

function itemOf(site: Site, result: Result): ScoredItem {
  const {
    scheme,
    edition,
    period,
    subject,
    state,
    value,
    exact: unrounded,
    grade,
    decided = null,
    rank,
    of,
    group,
    flags,
    trace,
  } = result;
  const words = wordsOf(site.language);
  const gates = result.gates.map((gate) => ({
    text: gateText(gateView(site, gate), words),
    met: gate.met,
    changed: gate.changed,
  }));
  return {
    scheme,
    edition,
    period,
    subject,
    state,
    value,
    exact: unrounded,
    grade,
    decided,
    rank,
    of,
    group,
    gates,
    flags,
    trace,
  };
}

function table({ words }: Context, site: Site, results: readonly Result[]): string {
  if (results.length === 0) return `${words.score.none}\n`;
  const rows = results.map((result) => [
    `${result.scheme}@${result.edition}`,
    result.period,
    `${subjectKey(result.subject)} ${nameOf(site.portal, result.subject)}`,
    result.value ?? result.announced?.value ?? '',
    result.state === 'scored' ? (result.gradeInForce ?? '') : words.score.states[result.state],
    result.rank === null ? '' : `${result.rank}/${result.of}`,
    differences(result, words),
  ]);
  return `${formatTable([words.score.header, ...rows])}${words.score.count(results.length)}\n`;
}

function differences({ asPublished, value, gradeInForce, rank }: Result, { score: words }: CliWords): string {
  if (!asPublished) return '';
  const { total, grade, rank: place, parts } = asPublished;
  const [, , , totalWord = '', gradeWord = '', rankWord = ''] = words.header;
  const isTotalOff = total !== undefined && (value === null || !exact(total).equals(exact(value)));
  return [
    ...(isTotalOff ? [words.differs(totalWord, total, value)] : []),
    ...(grade !== undefined && grade !== gradeInForce ? [words.differs(gradeWord, grade, gradeInForce)] : []),
    ...(place !== undefined && place !== rank
      ? [words.differs(rankWord, String(place), rank === null ? null : String(rank))]
      : []),
    ...parts.filter((part) => part.differs).map((part) => words.differs(part.title, part.published, part.computed)),
  ].join('; ');
}
