import { type Exact, exact, formatExact, formatShare, lesser, ONE, ZERO } from '../../exact.ts';
import { readFigure, readMap } from '../input.ts';
import type { Work } from '../node.ts';
import { type Input, type Run, refuse } from '../run.ts';

/**
 * `rate`: min(1, (achieved ÷ total) ÷ target) × points; or all points at the target and none below it, where the scheme says
 * `partial: false`. A total of 0 has no rate: such a part does not apply and must say so.
 */
export function rateWork(points: Exact, target: string, partial: boolean): Work {
  const goal = exact(target);
  return (input, run) => {
    const read = readRate(run, input);
    if (!read) return null;
    const { achieved, total } = read;
    const rate = achieved.value.div(total.value);
    const reached = rate.div(goal);
    const onTarget = reached.compare(ONE) >= 0;
    const got = partial ? lesser(ONE, reached).mul(points) : onTarget ? points : ZERO;
    const figures = () =>
      `${achieved.text} ÷ ${total.text} ${partial ? '÷' : onTarget ? '≥' : '<'} ${formatShare(goal)}`;
    const capped = () => (reached.compare(ONE) > 0 ? ' → 1' : ` = ${formatExact(reached)}`);
    return {
      got,
      full: points,
      tell: () => ({
        formula: {
          key: partial ? 'rate' : 'rate-all-or-nothing',
          args: { full: formatExact(points), target: formatShare(goal), rate: formatShare(rate) },
          figures: partial
            ? `${figures()}${capped()}; ${formatExact(lesser(ONE, reached))} × ${formatExact(points)} = ${formatExact(got)}`
            : `${figures()} → ${formatExact(got)}`,
        },
        inputs: [
          { id: 'achieved', value: achieved.text },
          { id: 'total', value: total.text },
        ],
      }),
    };
  };
}

function readRate(run: Run, input: Input) {
  const at = readMap(run, input, ['achieved', 'total']);
  if (!at) return null;
  const total = readFigure(run, at('total'));
  const achieved = readFigure(run, at('achieved'));
  if (!total || !achieved) return null;
  if (total.value.equals(ZERO)) return refuse(run, at('total'), 'rate-total-zero', {});
  if (achieved.value.compare(total.value) > 0) {
    return refuse(run, at('achieved'), 'rate-over-total', { achieved: achieved.text, total: total.text });
  }
  return { achieved, total };
}
