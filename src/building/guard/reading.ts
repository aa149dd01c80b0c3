import type { Manner } from '../../domain/guard/scan.ts';

/** A stretch of text out of a file, with the way it is to be read. */
export interface Piece {
  readonly text: string;
  readonly manner: Manner;
}

/** Why (part of) a file could not be read as text. */
export type Unread = 'no-text' | 'unknown-kind' | 'locked' | 'damaged' | 'too-large';

/** What could be read of a file; `unread` where some of it could not, so that a person has to look. */
export interface Reading {
  readonly pieces: readonly Piece[];
  readonly unread: Unread | null;
}

/** What people wrote: digits with something between can be one number. */
export const writing = (text: string): Piece => ({ text, manner: { gaps: true } });
/** Code and coordinates: only digits that stand together are a number. */
export const code = (text: string): Piece => ({ text, manner: { gaps: false } });

/**
 * Stands between texts that do not belong together, such as two cells: no number reaches over it. Between the letters of a
 * line nothing stands, however many tags there are.
 */
export const BREAK = '\f';

export const nothing: Reading = { pieces: [], unread: null };
export const unreadable = (unread: Unread): Reading => ({ pieces: [], unread });

/** Several readings as one; the first reason not to have read stands. */
export function together(readings: readonly Reading[]): Reading {
  return {
    pieces: readings.flatMap(({ pieces }) => pieces),
    unread: readings.find(({ unread }) => unread !== null)?.unread ?? null,
  };
}
