import stringWidth from 'string-width';
import type { Result } from '../domain/scoring/result.ts';
import { subjectKey } from '../domain/records/sheet.ts';
import { nameOf, type Site } from '../views/site.ts';
import type { Context } from './context.ts';
import { formatFindings } from './findings.ts';
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
  const opened = await context.open();
  if (!opened.site) {
    world.err(formatFindings(context, opened, 'terminal'));
    return EXIT.records;
  }
  const { site } = opened;
  const chosen = select(site, options, words.noScheme);
  if (options.json) world.out(`${JSON.stringify(chosen.map((result) => itemOf(result)), null, 2)}\n`);
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
        (!differs || result.asPublished?.differs === true || result.asPublished?.parts.some((part) => part.differs) === true),
    );
}

function itemOf(result: Result): ScoredItem {
  const { scheme, edition, period, subject, state, value, exact, grade, decided = null, rank, of, group, flags, trace } = result;
  const gates = result.gates.map(({ met, changed, ...gate }) => ({ text: gateText(gate), met, changed }));
  return { scheme, edition, period, subject, state, value, exact, grade, decided, rank, of, group, gates, flags, trace };
}
