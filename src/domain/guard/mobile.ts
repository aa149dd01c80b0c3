import type { WrittenNumber } from './numbers.ts';

/** Prefixes in use, by the numbering plan of public networks. */
const PREFIX = /^(?:13\d|14[0-1456789]|15[0-35-9]|16[2567]|17[0-8]|18\d|19\d)/;
const GROUPINGS: ReadonlySet<string> = new Set(['11', '3-4-4', '3-8', '7-4']);

/**
 * Whether a number is that of a mobile telephone in mainland China, in a grouping people use; in any grouping where the
 * words beside it say that it is a telephone (`named`).
 */
export function isMobile({ digits, groups, gaps, lineBreaks }: WrittenNumber, named: boolean): boolean {
  if (digits.length !== 11 || !PREFIX.test(digits) || lineBreaks > 0 || gaps === 'mixed') return false;
  return named || GROUPINGS.has(groups.join('-')) || groups.length === 11;
}
