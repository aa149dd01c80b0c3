import { exact, formatExact, HUNDRED, sumOf, whole } from '../../exact.ts';
import type { Of } from '../../records/part.ts';
import { readCount, readMap } from '../input.ts';
import type { Work } from '../node.ts';
import { type Input, type Run, refuse } from '../run.ts';

/** What a sheet says of a vote beside the count of each option. */
export const PAPERS = ['invalid', 'abstained', 'issued', 'returned'] as const;

/**
 * `ballot`: Σ(count × points of the option) ÷ valid ballots. Every option must have its count, 0 included; invalid and
 * abstained are 0 where they are not written. Voters = valid + invalid + abstained, which is also what was returned.
 * Too few voters, or no valid ballot at all, is not a fault of the sheet: the run notes a short ballot and there is no score.
 */
export function ballotWork(part: Of<'ballot'> & { full?: string | undefined }, path: string, title: string): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  const options = Object.entries(part.options).map(([name, points]) => ({ name, text: points, points: exact(points) }));
  const minimums = part.minimumVoters ?? [];
  return (input, run) => {
    const tally = readTally(
      run,
      input,
      options.map((option) => option.name),
    );
    if (!tally) return null;
    const { counts, papers, valid, voters } = tally;
    const kind = run.member?.kind;
    const needed = Math.max(
      0,
      ...minimums.filter((rule) => kind && rule.kinds.includes(kind)).map((rule) => rule.atLeast),
    );
    if (voters < needed || valid === 0) {
      run.shortBallots.push({ part: path, title, voters, valid, needed });
      return null;
    }

    const got = sumOf(options.map((option, i) => option.points.mul(whole(counts[i] ?? 0)))).div(whole(valid));
    return {
      got,
      full,
      tell: () => ({
        formula: {
          key: 'ballot',
          args: { full: formatExact(full), valid: String(valid), voters: String(voters) },
          figures: `(${options.map((option, i) => `${counts[i]}×${option.text}`).join(' + ')}) ÷ ${valid} = ${formatExact(got)}`,
        },
        inputs: [
          ...options.map(({ name, text }, i) => ({ id: name, label: name, value: String(counts[i]), weight: text })),
          ...PAPERS.flatMap((id) => {
            const count = papers[id];
            return count === undefined ? [] : [{ id, value: String(count), note: 'not-counted-in-mean' as const }];
          }),
        ],
        notes: needed > 0 ? [{ key: 'voters', args: { voters: String(voters), needed: String(needed) } }] : [],
      }),
    };
  };
}

interface Tally {
  /** Of each option, in the scheme's order. */
  counts: number[];
  papers: Partial<Record<(typeof PAPERS)[number], number>>;
  valid: number;
  voters: number;
}

/** Reads the counts and holds them against each other. */
function readTally(run: Run, input: Input, options: readonly string[]): Tally | null {
  const at = readMap(run, input, [...options, ...PAPERS]);
  if (!at) return null;
  const counts = options.map((name) => countOf(run, at(name), input, name)).filter((count) => count !== null);
  const written = PAPERS.filter((key) => at(key).value !== undefined);
  const read = written.map((key) => [key, readCount(run, at(key))] as const);
  if (counts.length < options.length || read.some(([, count]) => count === null)) return null;

  const papers: Tally['papers'] = Object.fromEntries(read);
  const { invalid = 0, abstained = 0, issued, returned } = papers;
  const valid = counts.reduce((sum, count) => sum + count, 0);
  const voters = valid + invalid + abstained;
  if (returned !== undefined && returned !== voters) {
    return refuse(run, at('returned'), 'ballots-not-adding-up', {
      valid: String(valid),
      invalid: String(invalid),
      abstained: String(abstained),
      sum: String(voters),
      returned: String(returned),
    });
  }
  if (issued !== undefined && voters > issued) {
    return refuse(run, at('issued'), 'ballots-over-issued', { returned: String(voters), issued: String(issued) });
  }
  return { counts, papers, valid, voters };
}

function countOf(run: Run, option: Input, ballot: Input, name: string): number | null {
  return option.value === undefined ? refuse(run, ballot, 'missing-key', { key: name }) : readCount(run, option);
}
