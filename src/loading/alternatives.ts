import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { type Tree, valueAt } from './tree.ts';

/*
 * Where a record may take one of several forms, Zod gives the issues of each. A clerk meant one of them and is to hear of
 * that one only.
 */

type Issue = z.core.$ZodIssue;

/** What stands between the known keys in the message of an issue about unknown ones; see `knownKeys` in records.ts. */
export const BETWEEN_KEYS = '\n';

/** The words that are allowed where every alternative is a list of words; else null. */
export function wordsAllowed(issue: z.core.$ZodIssueInvalidUnion): string[] | null {
  const words = issue.errors.map(([first, ...others]) =>
    first?.code === 'invalid_value' && first.path.length === 0 && others.length === 0 ? first.values.map(String) : null,
  );
  return words.every((list) => list !== null) ? words.flat() : null;
}

/** Of the issues of several alternatives, those of the one a value is most like; paths start at the value. */
export function likeliest(alternatives: readonly (readonly Issue[])[], value: Tree): readonly Issue[] {
  const strangeness = alternatives.map((issues) => issues.reduce((sum, issue) => sum + strangenessOf(issue, value), 0));
  const least = Math.min(...strangeness);
  const [best = [], ...equals] = alternatives.filter((_, index) => strangeness[index] === least);
  return equals.length === 0 ? best : withKeysOf(best, equals, value);
}

/** How much an issue speaks against an alternative: another kind of thing, another literal, strange keys, missing keys. */
function strangenessOf(issue: Issue, value: Tree): number {
  const depth = issue.path.length;
  if (depth === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return 1_000_000;
  if (depth === 1 && issue.code === 'invalid_value') return 100_000;
  if (isMissing(issue, value)) return 900;
  if (!isAboutKeys(issue)) return 1;
  const known = issue.message.split(BETWEEN_KEYS);
  return issue.keys.reduce((sum, key) => sum + (nearest(key, known) === '' ? 1_000 : 500), 0);
}

/**
 * The issues of an alternative when others are as likely: unknown keys are held against the keys of all of them, and a key
 * that only this one needs is not asked for.
 */
function withKeysOf(best: readonly Issue[], equals: readonly (readonly Issue[])[], value: Tree): Issue[] {
  const others = equals.flat().filter(isAboutKeys);
  const told = best.some(isAboutKeys);
  return best
    .filter((issue) => !told || !isMissing(issue, value))
    .map((issue) => {
      if (!isAboutKeys(issue)) return issue;
      const known = new Set([issue, ...others].flatMap((one) => one.message.split(BETWEEN_KEYS)));
      return { ...issue, message: [...known].join(BETWEEN_KEYS) };
    });
}

function isAboutKeys(issue: Issue): issue is z.core.$ZodIssueUnrecognizedKeys {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0;
}

/** Whether an issue is about a key that a record lacks. */
function isMissing(issue: Issue, value: Tree): boolean {
  const isType = issue.code === 'invalid_type' || issue.code === 'invalid_union';
  return isType && issue.path.length === 1 && valueAt(value, issue.path.map(String)) === undefined;
}
