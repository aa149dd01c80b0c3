import { exact, formatExact, HUNDRED, sumOf, whole } from '../../exact.ts';
import type { Of } from '../../records/part.ts';
import { readCount, readMap } from '../input.ts';
import type { Work } from '../node.ts';
import { type Input, type Run, refuse } from '../run.ts';

const PAPERS = ['invalid', 'abstained', 'issued', 'returned'] as const;

/**
 * `ballot`: Σ(count × points of the option) ÷ valid ballots. Every option must have its count, 0 included; invalid and
 * abstained are 0 where they are not written. Voters = valid + invalid + abstained, which is also what was returned.
 * Too few voters, or no valid ballot at all, is not a fault of the sheet: the run notes a short ballot and there is no score.
 */
export function ballotWork(part: Of<'ballot'> & { full?: string | undefined }, path: string, title: string): Work {
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  const options = Object.entries(part.options).map(([name, points]) => ({ name, text: points, points: exact(points) }));
  const known = [...options.map((option) => option.name), ...PAPERS];
  const minimums = part.minimumVoters ?? [];
  return (input, run) => {
    const at = readMap(run, input, known);
    if (!at) return null;
    const counts = options.map((option) => countOf(run, at(option.name), input, option.name));
    const [invalid, abstained, issued, returned] = PAPERS.map((key) =>
      at(key).value === undefined ? undefined : readCount(run, at(key)),
    );
    if (counts.includes(null) || [invalid, abstained, issued, returned].includes(null)) return null;

    const valid = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const voters = valid + (invalid ?? 0) + (abstained ?? 0);
    if (typeof returned === 'number' && returned !== voters) {
      return refuse(run, at('returned'), 'ballots-not-adding-up', {
        valid: String(valid),
        invalid: String(invalid ?? 0),
        abstained: String(abstained ?? 0),
        sum: String(voters),
        returned: String(returned),
      });
    }
    if (typeof issued === 'number' && (returned ?? voters) > issued) {
      const args = { returned: String(returned ?? voters), issued: String(issued) };
      return refuse(run, at('issued'), 'ballots-over-issued', args);
    }
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
    const terms = options.map((option, i) => `${counts[i]}×${option.text}`).join(' + ');
    const papers = { invalid, abstained, issued, returned };
    return {
      got,
      full,
      formula: {
        key: 'ballot',
        args: { full: formatExact(full), valid: String(valid), voters: String(voters) },
        figures: `(${terms}) ÷ ${valid} = ${formatExact(got)}`,
      },
      inputs: [
        ...options.map((option, i) => ({
          id: option.name,
          label: option.name,
          value: String(counts[i]),
          weight: option.text,
        })),
        ...Object.entries(papers).flatMap(([id, value]) =>
          typeof value === 'number' ? [{ id, value: String(value), note: 'not-counted-in-mean' as const }] : [],
        ),
      ],
      notes: needed > 0 ? [{ key: 'voters', args: { voters: String(voters), needed: String(needed) } }] : [],
    };
  };
}

function countOf(run: Run, option: Input, ballot: Input, name: string): number | null {
  return option.value === undefined ? refuse(run, ballot, 'missing-key', { key: name }) : readCount(run, option);
}
