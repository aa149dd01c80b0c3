/*
 * What the guard looks for. A hit carries the characters it found only in `plain`, to be compared, never to be shown.
 */

export const DETECTORS = ['identity-number', 'bank-card', 'mobile-number', 'home-address', 'birth-date'] as const;
export type Detector = (typeof DETECTORS)[number];

/** Something personal in a text, at offsets in UTF-16 units. */
export interface Hit {
  readonly detector: Detector;
  readonly from: number;
  readonly until: number;
  /** As long as what was written; this may be shown. */
  readonly masked: string;
  /** Narrow digits (or words) without what was written between them: equal for all spellings of one number. */
  readonly plain: string;
}
