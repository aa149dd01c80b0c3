import { diffArrays } from 'diff';

/** A stretch of two wordings: in both, only in the former, or only in the later. */
export interface Stretch {
  kind: 'same' | 'former' | 'later';
  text: string;
}

/**
 * How a wording became another: Chinese characters one by one, a number or a Latin word as a whole, so that 2023 never turns
 * into 2024 by one digit.
 */
export function differenceOf(former: string, later: string): Stretch[] {
  return diffArrays(tokens(former), tokens(later)).map(({ added, removed, value }) => ({
    kind: added ? 'later' : removed ? 'former' : 'same',
    text: value.join(''),
  }));
}

function tokens(text: string): string[] {
  return text.match(/[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}.:/-]*|[\s\S]/gu) ?? [];
}
