import { across, down, drawing, element, label } from './svg.ts';

/** A piece of a whole. */
export interface Piece {
  /** Where it begins and how wide it is, as shares of the whole, 0 to 1. */
  start: number;
  share: number;
  /** Its colour on the scale, 1 to 6. */
  step: number;
  /** What stands inside where there is room. */
  text: string;
}

export interface Strip {
  title: string;
  description: string;
  /** The whole, and under each piece, row by row, what it is made of. */
  rows: readonly (readonly Piece[])[];
}

const ROW = 2.1;
const GAP = 0.2;
/** Shares of a phone's width that a Chinese and a Latin character take, and the air beside a word. */
const WIDE = 0.042;
const NARROW = 0.024;
const AIR = 0.012;

/** A whole in pieces: shares of grades, or weights with what lies under them. */
export function stripChart({ title, description, rows }: Strip): string {
  const body = rows.flatMap((row, depth) => row.map((piece) => pieceOf(piece, depth)));
  return drawing({ title, description, height: rows.length * ROW, body: body.join('') });
}

function pieceOf({ start, share, step, text }: Piece, depth: number): string {
  const top = depth * ROW;
  const box = element('rect', {
    class: `step-${step}${depth > 0 ? ' under' : ''} piece`,
    x: across(start),
    y: down(top),
    width: across(share),
    height: down(ROW - GAP),
  });
  const words =
    share >= roomFor(text)
      ? label(text, start + share / 2, top + 1.3, `on-step-${step}${depth > 0 ? ' under' : ''}`, 'middle')
      : '';
  return box + words;
}

function roomFor(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > 'ÿ' ? WIDE : NARROW), AIR);
}
