/** Readings of each unit that has some: those met in a name first. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Reads the table `buildIndex` writes. */
export function readingsFrom(text: string): Readings {
  return new Map(text.split('\n').map((line) => [line.slice(0, 1), line.slice(1).split(' ')] as const));
}

/** Where a text was met by its sound, and how well: 0 all syllables whole, or the last begun; 1 initials among them. */
export interface Heard {
  readonly at: number;
  readonly end: number;
  readonly loose: 0 | 1;
}

/** Finds the places of a spelling, in their order, until what takes them says false. */
export type Listener = (spelling: string, take: (heard: Heard) => unknown) => void;

/**
 * Makes what finds spellings in one folded text, a long one: every name of a portal. Syllables whole, initials, both
 * mixed, the last one half typed, and characters among them. Matches lie within one line and one name of it.
 */
export function listenerOf(text: string, readings: Readings): Listener {
  // For each place the letters its character may begin with, a bit each: nearly all places are passed by on it.
  const begins = new Uint32Array(text.length + 1);
  const masks = new Map([...readings].map(([unit, of]) => [unit.charCodeAt(0), maskOf(of)]));
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    begins[at] = masks.get(code) ?? (isMark(text[at] ?? '') ? ANY : bitOf(code) || OTHER);
  }
  return (spelling, take) => {
    const first = bitOf(spelling.charCodeAt(0)) || ANY;
    const following = followingOf(readings, spelling);
    for (let at = 0; at < text.length; at += 1) {
      const mask = begins[at] ?? 0;
      if ((mask & first) === 0 || mask === ANY) continue;
      const next = following(text[at] ?? '');
      if (next === 0 || (next !== ANY && ((begins[at + 1] ?? 0) & next) === 0)) continue;
      const heard = heardAt(text, readings, spelling, at);
      if (heard && take(heard) === false) return;
    }
  };
}

const ANY = 0xffffffff;
/** Bits after those of letters: digits, and what is neither. */
const DIGIT = 1 << 26;
const OTHER = 1 << 27;

/** Letters that may come after a first character, a bit each; `ANY` where it spells out all, 0 where it does not begin. */
function followingOf(readings: Readings, spelling: string): (unit: string) => number {
  const known = new Map<string, number>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    let mask = 0;
    for (const [length] of stepsOf(unit, readings.get(unit) ?? [], spelling, 0)) {
      mask |= length === spelling.length ? ANY : bitOf(spelling.charCodeAt(length)) || ANY;
    }
    known.set(unit, mask >>> 0);
    return mask >>> 0;
  };
}

/**
 * Spells character by character from a place, following every way to divide the letters: how many are used up, and whether
 * an initial was among the ways.
 */
function heardAt(text: string, readings: Readings, spelling: string, start: number): Heard | null {
  let ways: Ways = new Map([[0, 0]]);
  for (let at = start; ways.size > 0; at += 1) {
    const unit = text[at] ?? '\n';
    const of = readings.get(unit);
    if (!of && isMark(unit)) continue;
    ways = advanced(ways, (used) => stepsOf(unit, of ?? [], spelling, used));
    const whole = ways.get(spelling.length);
    if (whole !== undefined) return { at: start, end: at + 1, loose: whole };
  }
  return null;
}

type Ways = Map<number, 0 | 1>;

function advanced(ways: Ways, stepsFrom: (used: number) => [number, 0 | 1][]): Ways {
  const next: Ways = new Map();
  for (const [used, loose] of ways) {
    for (const [more, looser] of stepsFrom(used)) {
      if (next.get(used + more) !== 0) next.set(used + more, loose || looser ? 1 : 0);
    }
  }
  return next;
}

/** How many letters from a place of a spelling one character may stand for, and whether by its initial only. */
function stepsOf(unit: string, readings: readonly string[], spelling: string, from: number): [number, 0 | 1][] {
  const left = spelling.length - from;
  const steps: [number, 0 | 1][] = unit === spelling[from] ? [[1, 0]] : [];
  for (const reading of readings) {
    if (spelling.startsWith(reading, from)) steps.push([reading.length, 0]);
    else if (left < reading.length && reading.startsWith(spelling.slice(from))) steps.push([left, 0]);
    for (const length of /^[zcs]h/.test(reading) ? [2, 1] : [1]) {
      if (reading.length > length && spelling.startsWith(reading.slice(0, length), from)) steps.push([length, 1]);
    }
  }
  return steps;
}

/** What may stand between the characters of one name. */
function isMark(unit: string): boolean {
  return unit !== '\n' && unit !== '\t' && !/[\p{L}\p{N}]/u.test(unit);
}

function maskOf(readings: readonly string[]): number {
  return readings.reduce((mask, reading) => mask | bitOf(reading.charCodeAt(0)), 0);
}

/** One bit for each letter and one for digits; none for what is neither. */
function bitOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 0;
}
