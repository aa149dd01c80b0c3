import { type Exact, exact, formatExact, formatShare, lesser, ONE, ZERO } from '../../exact.ts';
import { readFigure, readMap } from '../input.ts';
import type { Work } from '../node.ts';
import { refuse } from '../run.ts';

/**
 * `rate`: min(1, (achieved ÷ total) ÷ target) × points; or all points at the target and none below it, where the scheme says
 * `partial: false`. A total of 0 has no rate: such a part does not apply and must say so.
 */
export function rateWork(points: Exact, target: string, partial: boolean): Work {
  const goal = exact(target);
  return (input, run) => {
    const at = readMap(run, input, ['achieved', 'total']);
    if (!at) return null;
    const total = readFigure(run, at('total'));
    const achieved = readFigure(run, at('achieved'));
    if (!total || !achieved) return null;
    if (total.value.equals(ZERO)) return refuse(run, at('total'), 'rate-total-zero', {});
    if (achieved.value.compare(total.value) > 0) {
      return refuse(run, at('achieved'), 'rate-over-total', { achieved: achieved.text, total: total.text });
    }
    const reached = achieved.value.div(total.value).div(goal);
    const got = partial ? lesser(ONE, reached).mul(points) : reached.compare(ONE) >= 0 ? points : ZERO;
    const ratio = `${achieved.text} ÷ ${total.text}`;
    const goalText = formatShare(goal);
    const above = reached.compare(ONE) > 0;
    return {
      got,
      full: points,
      formula: {
        key: partial ? 'rate' : 'rate-all-or-nothing',
        args: { full: formatExact(points), target: goalText, rate: formatShare(achieved.value.div(total.value)) },
        figures: partial
          ? `${ratio} ÷ ${goalText}${above ? ' → 1' : ''}; ${above ? '1' : formatExact(reached)} × ${formatExact(points)} = ${formatExact(got)}`
          : `${ratio} ${reached.compare(ONE) >= 0 ? '≥' : '<'} ${goalText} → ${formatExact(got)}`,
      },
      inputs: [
        { id: 'achieved', value: achieved.text },
        { id: 'total', value: total.text },
      ],
    };
  };
}
