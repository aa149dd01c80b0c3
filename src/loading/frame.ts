import stringWidth from 'string-width';
import type { Place } from './locate.ts';
import { printable } from './printable.ts';
import type { Lines } from './source.ts';

/** Lines shown before and after the marked one. */
const AROUND = 1;
/** Columns of source shown; of a longer line the part around the mark. */
const WIDEST = 100;

/**
 * The lines around a place with the place underlined. Chinese characters count two columns, as terminals draw them;
 * control characters and those that change the direction of text are shown as signs.
 */
export function formatFrame(lines: Lines, place: Extract<Place, { known: true }>): string {
  const { line, column } = place.from;
  const first = Math.max(1, line - AROUND);
  const last = Math.min(lines.count, line + AROUND);
  const gutter = String(last).length;
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const source = lines.line(number);
    const label = String(number).padStart(gutter);
    if (number !== line) {
      if (source.trim() !== '' || number < line) rows.push(`${label} │ ${cropped(source, 0, 0).text}`.trimEnd());
      continue;
    }
    const end = place.until.line === line ? place.until.column : source.length + 1;
    const { text, before, marked } = cropped(source, column - 1, Math.max(column, end) - 1);
    rows.push(`${label} │ ${text}`.trimEnd());
    rows.push(
      `${' '.repeat(gutter)} │ ${' '.repeat(stringWidth(before))}${'^'.repeat(Math.max(1, stringWidth(marked)))}`,
    );
  }
  return rows.join('\n');
}

/** A line cut to the part around a mark; `before` and `marked` are parts of the cut text. */
function cropped(source: string, from: number, until: number): { text: string; before: string; marked: string } {
  const before = printable(source.slice(0, from));
  const marked = printable(source.slice(from, until));
  const after = printable(source.slice(until));
  if (stringWidth(before) + stringWidth(marked) + stringWidth(after) <= WIDEST) {
    return { text: before + marked + after, before, marked };
  }
  const shownMarked = startOf(marked, WIDEST / 2);
  const shownBefore = endOf(before, WIDEST / 4);
  const shownAfter = shownMarked === marked ? startOf(after, WIDEST / 4) : '';
  return { text: shownBefore + shownMarked + shownAfter, before: shownBefore, marked: shownMarked };
}

function startOf(text: string, width: number): string {
  return taken([...text], width, (characters) => `${characters.join('')}…`) ?? text;
}

function endOf(text: string, width: number): string {
  return taken([...text].reverse(), width, (characters) => `…${characters.reverse().join('')}`) ?? text;
}

/** The first characters that fit a width, or null where all of them do. */
function taken(characters: readonly string[], width: number, joined: (taken: string[]) => string): string | null {
  let used = 0;
  for (const [index, character] of characters.entries()) {
    used += stringWidth(character);
    if (used > width) return joined(characters.slice(0, index));
  }
  return null;
}
