import { type Exact, exact, formatExact, HUNDRED, ZERO } from '../../exact.ts';
import type { Of } from '../../records/part.ts';
import { readFigure, readMap, readWord } from '../input.ts';
import type { Work, Worked } from '../node.ts';
import { type Input, type Run, refuse } from '../run.ts';

/** `points`: one figure of 0..full; or `{ got, full }` where the full mark differs from unit to unit. */
export function pointsWork(part: Of<'points'> & { full?: string | undefined }, title: string): Work {
  if (part.fullVaries) return (input, run) => pointsOf(title, input, run);
  const full = part.full === undefined ? HUNDRED : exact(part.full);
  return (input, run) => {
    const figure = readFigure(run, input, full);
    return figure && figureWorked(figure.text, figure.value, full);
  };
}

/** A checklist item that may be written as points or as `met` and `unmet`. */
export function itemPointsWork(full: Exact): Work {
  const met = metWork(full);
  return (input, run) => {
    if (input.value === 'met' || input.value === 'unmet') return met(input, run);
    const figure = readFigure(run, input, full);
    return figure && figureWorked(figure.text, figure.value, full);
  };
}

/** A checklist item that is met (all points) or not (none). */
export function metWork(full: Exact): Work {
  return (input, run) => {
    const met = readWord(run, input, { met: true, unmet: false });
    if (met === null) return null;
    const got = met ? full : ZERO;
    return {
      got,
      full,
      tell: () => ({
        formula: { key: met ? 'met' : 'unmet', args: { full: formatExact(full) }, figures: formatExact(got) },
        inputs: [{ id: met ? 'met' : 'unmet', value: formatExact(got) }],
      }),
    };
  };
}

function figureWorked(text: string, value: Exact, full: Exact): Worked {
  return {
    got: value,
    full,
    tell: () => ({
      formula: { key: 'points', args: { full: formatExact(full) }, figures: formatExact(value) },
      inputs: [{ id: 'points', value: text }],
    }),
  };
}

function pointsOf(title: string, input: Input, run: Run): Worked | null {
  const at = readMap(run, input, ['got', 'full']);
  if (!at) return null;
  const full = readFigure(run, at('full'));
  if (full?.value.equals(ZERO)) return refuse(run, at('full'), 'full-zero', { part: title });
  const got = readFigure(run, at('got'), full?.value);
  if (!got || !full) return null;
  return {
    got: got.value,
    full: full.value,
    tell: () => ({
      formula: { key: 'points-of', args: { full: full.text }, figures: `${got.text} / ${full.text}` },
      inputs: [
        { id: 'got', value: got.text },
        { id: 'full', value: full.text },
      ],
    }),
  };
}
