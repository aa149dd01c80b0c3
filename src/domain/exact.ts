import Fraction from 'fraction.js';

/*
 * Exact numbers. Between the text of a record and the printed page every figure is a fraction of two big integers; no binary
 * floating point touches it. Rounding happens here and only where a scheme asks for it.
 */

export type Exact = Fraction;

/** `half-up`: 四舍五入, a half goes away from zero, so -1.005 gives -1.01. `half-even`: 四舍六入五成双 of GB/T 8170. */
export type RoundingMode = 'half-up' | 'half-even';

export const ZERO: Exact = new Fraction(0n, 1n);
export const ONE: Exact = new Fraction(1n, 1n);
export const HUNDRED: Exact = new Fraction(100n, 1n);

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;
const RATIO = /^(-?\d{1,400})\/(\d{1,400})$/;

/** Values of texts read before: the sheets of a province share a few thousand figures. A value never changes. */
const KNOWN = new Map<string, Exact>();
const MOST_KNOWN = 20_000;
/** Longer ones are rare, and a piece of a text keeps the whole text in memory. */
const LONGEST_KNOWN = 12;

/** Decimals shown of a value that goes on: enough for a reader to follow, marked with `…`. */
const SHOWN = 4;
/** A value that ends within this many decimals is shown whole. */
const WHOLE = 8;

/**
 * The number a text stands for: a decimal `92.50`, a percentage `12.5%` (0.125) or a fraction `2/15`; null for anything else
 * and for a fraction over 0.
 */
export function parseExact(text: string): Exact | null {
  const ratio = RATIO.exec(text);
  if (ratio?.[1] && ratio[2]) {
    const denominator = BigInt(ratio[2]);
    return denominator === 0n ? null : new Fraction(BigInt(ratio[1]), denominator);
  }
  const percent = text.endsWith('%');
  const match = DECIMAL.exec(percent ? text.slice(0, -1) : text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const scale = tenTo(decimals.length + (percent ? 2 : 0));
  return new Fraction(BigInt(`${sign}${whole}${decimals}`), scale);
}

/** Like `parseExact`, for text a schema has already checked. Throws where that was not so: a bug of ours. */
export function exact(text: string): Exact {
  const known = KNOWN.get(text);
  if (known) return known;
  const value = parseExact(text);
  if (value === null) throw new Error(`not a checked figure: ${text}`);
  if (KNOWN.size < MOST_KNOWN && text.length <= LONGEST_KNOWN) KNOWN.set(text, value);
  return value;
}

/** A whole number. Throws on one that is not whole. */
export function whole(count: number): Exact {
  return new Fraction(BigInt(count), 1n);
}

/** `n/d` in lowest terms, with the sign on n; a whole number has d 1. `exact` reads it back. */
export function serializeExact(value: Exact): string {
  return `${value.s * value.n}/${value.d}`;
}

/** The sum of values; 0 of none. */
export function sumOf(values: Iterable<Exact>): Exact {
  let numerator = 0n;
  let denominator = 1n;
  for (const { s, n, d } of values) {
    if (d === denominator) numerator += s * n;
    else if (denominator % d === 0n) numerator += s * n * (denominator / d);
    else {
      const sum = new Fraction(numerator * d + s * n * denominator, denominator * d);
      numerator = sum.s * sum.n;
      denominator = sum.d;
    }
  }
  return new Fraction(numerator, denominator);
}

/** The arithmetic mean, or null of none. */
export function meanOf(values: readonly Exact[]): Exact | null {
  return values.length === 0 ? null : sumOf(values).div(whole(values.length));
}

/** The value in the middle, or the mean of the two in the middle, or null of none. */
export function medianOf(values: readonly Exact[]): Exact | null {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? null) : meanOf(sorted.slice(middle - 1, middle + 1));
}

/** The smaller of two. */
export function lesser(a: Exact, b: Exact): Exact {
  return a.compare(b) <= 0 ? a : b;
}

/** The greater of two. */
export function greater(a: Exact, b: Exact): Exact {
  return a.compare(b) >= 0 ? a : b;
}

/** The nearest value with `decimals` decimals, a half resolved as the mode says. */
export function roundExact(value: Exact, decimals: number, mode: RoundingMode): Exact {
  return new Fraction(value.s * roundedDigits(value, decimals, mode), tenTo(decimals));
}

/** The rounded value as decimal text that keeps its decimals: 90.4 at two decimals is `90.40`. Never `-0.00`. */
export function formatRounded(value: Exact, decimals: number, mode: RoundingMode): string {
  return decimalText(value.s, roundedDigits(value, decimals, mode), decimals);
}

/** A value for people, never rounded: whole where its decimals end soon, else cut after four with `…` (`89.0196…`). */
export function formatExact(value: Exact): string {
  const ending = decimalsOf(value);
  if (ending !== null && ending <= WHOLE) return cut(value, ending);
  return `${cut(value, SHOWN)}…`;
}

/** A share for people: `60%`, `12.5%`, or the fraction `2/15` where the percentage does not end. */
export function formatShare(value: Exact): string {
  const percent = value.mul(HUNDRED);
  const ending = decimalsOf(percent);
  return ending !== null && ending <= WHOLE ? `${cut(percent, ending)}%` : `${value.s * value.n}/${value.d}`;
}

/**
 * Values for people with digits enough to tell different ones apart, in the order given: 89.28081… and 89.28079… where four
 * decimals would show them equal. Equal values get equal texts.
 */
export function formatApart(values: readonly Exact[]): string[] {
  const different = new Set(values.map(serializeExact)).size;
  const apart = (decimals: number) => new Set(values.map((value) => cut(value, decimals))).size === different;
  if (apart(SHOWN)) return values.map(formatExact);
  let decimals = SHOWN + 1;
  while (!apart(decimals)) decimals += 1;
  return values.map((value) => {
    const ending = decimalsOf(value);
    return ending !== null && ending <= Math.max(decimals, WHOLE) ? cut(value, ending) : `${cut(value, decimals)}…`;
  });
}

/** How many decimals a value has, or null where they never end. */
function decimalsOf(value: Exact): number | null {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** Decimal text cut (not rounded) after a number of decimals. */
function cut(value: Exact, decimals: number): string {
  return decimalText(value.s, (value.n * tenTo(decimals)) / value.d, decimals);
}

/** |value| × 10^decimals as a whole number, rounded. */
function roundedDigits(value: Exact, decimals: number, mode: RoundingMode): bigint {
  const scaled = value.n * tenTo(decimals);
  const digits = scaled / value.d;
  const twice = (scaled % value.d) * 2n;
  if (twice < value.d) return digits;
  if (twice > value.d || mode === 'half-up') return digits + 1n;
  return digits + (digits % 2n);
}

function decimalText(sign: bigint, digits: bigint, decimals: number): string {
  const minus = sign < 0n && digits !== 0n ? '-' : '';
  const text = digits.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? `${minus}${text}` : `${minus}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

const TENS = Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power));

function tenTo(power: number): bigint {
  return TENS[power] ?? 10n ** BigInt(power);
}
