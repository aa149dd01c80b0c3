import type { z } from 'zod';
import type { Entry, RecordAt } from '../domain/entry.ts';
import { type Code, codes, type Finding, finding, isCode } from '../domain/finding.ts';
import { mendedDay, mendedFigure, mendedFlag, mendedId, mendedWeight } from '../domain/mended.ts';
import { nearest } from '../domain/nearest.ts';
import { BETWEEN_KEYS, likeliest, wordsAllowed } from './alternatives.ts';
import { isMapTree, type Tree, valueAt } from './tree.ts';

type Issue = z.core.$ZodIssue;

/** The longest value quoted in a finding. */
const LONGEST_QUOTE = 60;

/**
 * Reads one record of a kind: its value where its shape is right, else what is wrong with it.
 * `at` is the place of the whole record; findings and later checks point inside it.
 */
export function parseRecord<T>(
  schema: z.ZodType<T>,
  tree: Tree,
  at: RecordAt,
): { entry: Entry<T> | null; findings: Finding[] } {
  const result = schema.safeParse(tree, { error: knownKeys });
  if (result.success) return { entry: { value: result.data, at }, findings: [] };
  return { entry: null, findings: withoutEchoes(result.error.issues.flatMap((issue) => findingsOf(issue, tree, at))) };
}

/** A misspelt key is one mistake, not two: the key it most likely stands for is not named as missing as well. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const meant = new Set<string>();
  for (const { code, at, args } of findings) {
    if (code === 'unknown-key' && 'path' in at) meant.add(JSON.stringify([at.path.slice(0, -1), args['nearest']]));
  }
  return findings.filter(
    ({ code, at, args }) =>
      code !== 'missing-key' || !('path' in at) || !meant.has(JSON.stringify([at.path, args['key']])),
  );
}

/** Zod names the unknown keys of an object but not the known ones; its message carries them to `findingsOf`. */
function knownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const definition: unknown = (issue.inst as z.core.$ZodType | undefined)?._zod.def;
  const { shape, keyType } = (definition ?? {}) as { shape?: object; keyType?: z.core.$ZodType };
  const keys = shape ? Object.keys(shape) : [...(keyType?._zod.values ?? [])].map(String);
  return keys.join(BETWEEN_KEYS);
}

/** Findings of an issue about `tree`, the whole tree the issue's path starts from and which stands at `at`. */
function findingsOf(issue: Issue, tree: Tree, at: RecordAt): Finding[] {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = valueAt(tree, steps);
  const here: RecordAt = { file: at.file, path: [...at.path, ...steps], target: 'value' };
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue.expected, value, here)];
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, issue.message, value, here);
    case 'invalid_value':
      return [notAllowed(issue.values.map(String), value, here)];
    case 'invalid_union':
      return unionFindings(issue, value, here);
    case 'invalid_key':
      return issue.issues.map((inner) => keyFinding(inner, String(steps.at(-1) ?? ''), here));
    case 'invalid_element':
      return issue.issues.flatMap((inner) => findingsOf(inner, value ?? '', here));
    case 'too_small':
      if (issue.origin === 'array') return [finding('list-too-short', here, { minimum: String(issue.minimum) })];
      return value === '' ? [finding('value-empty', here, {})] : [malformed(issue.message, value, here)];
    case 'too_big':
      if (issue.origin === 'array') return [finding('list-too-long', here, { maximum: String(issue.maximum) })];
      return issue.origin === 'string' ? [finding('text-too-long', here, {})] : [malformed(issue.message, value, here)];
    case 'custom':
      return [customFinding(issue, value, here)];
    default:
      return [malformed(issue.message, value, here)];
  }
}

function wrongType(expected: string, value: Tree | undefined, here: RecordAt): Finding {
  if (value === undefined) {
    const place: RecordAt = { file: here.file, path: here.path.slice(0, -1), target: 'key' };
    return finding('missing-key', place, { key: String(here.path.at(-1) ?? '') });
  }
  if (value === '') return finding('value-empty', here, {});
  return finding('wrong-type', here, { expected: shapeWanted(expected), actual: shapeOf(value), value: quote(value) });
}

function unknownKeys(keys: readonly string[], message: string, value: Tree | undefined, here: RecordAt): Finding[] {
  const known = message === '' ? [] : message.split(BETWEEN_KEYS);
  const present = isMapTree(value) ? Object.keys(value) : [];
  const free = known.filter((key) => !present.includes(key));
  return keys.map((key) =>
    finding(
      'unknown-key',
      { file: here.file, path: [...here.path, key], target: 'key' },
      { key: cut(key), nearest: nearest(key, free), known: known.join(', ') },
    ),
  );
}

function notAllowed(allowed: readonly string[], value: Tree | undefined, here: RecordAt): Finding {
  if (typeof value !== 'string') return wrongType('string', value, here);
  if (value === '') return finding('value-empty', here, {});
  return finding('value-not-allowed', here, {
    value: cut(value),
    allowed: allowed.join(', '),
    nearest: nearest(value, allowed),
  });
}

function malformed(detail: string, value: Tree | undefined, here: RecordAt): Finding {
  return finding('value-malformed', here, { value: quote(value), detail });
}

/** An issue of a schema or field of ours: `params.code` names the finding, other params are its arguments. */
function customFinding(issue: z.core.$ZodIssueCustom, value: Tree | undefined, here: RecordAt): Finding {
  const { code, target, ...params } = issue.params ?? {};
  if (typeof code !== 'string' || !isCode(code)) return malformed(issue.message, value, here);
  const place: RecordAt = target === 'key' ? { ...here, target: 'key' } : here;
  return coded(code, params, value, place);
}

/** An issue about the key of a record, such as a name of a ballot option. */
function keyFinding(inner: Issue, key: string, here: RecordAt): Finding {
  const place: RecordAt = { ...here, target: 'key' };
  const code = inner.code === 'custom' ? inner.params?.['code'] : undefined;
  if (typeof code === 'string' && isCode(code)) return coded(code, {}, key, place);
  if (inner.code === 'invalid_value') {
    const known = inner.values.map(String);
    return finding('unknown-key', place, { key: cut(key), nearest: nearest(key, known), known: known.join(', ') });
  }
  return malformed(inner.message, key, place);
}

/** A finding whose arguments come from the issue and, where it does not name them, from the value. */
function coded(code: Code, params: Record<string, unknown>, value: Tree | undefined, place: RecordAt): Finding {
  const args: Record<string, string> = {};
  for (const name of codes[code].args) {
    const given = params[name];
    if (given !== undefined) args[name] = cut(String(given));
    else if (name === 'value') args[name] = quote(value);
    else if (name === 'mended') args[name] = typeof value === 'string' ? mendedValue(code, value) : '';
    else args[name] = '';
  }
  return { code, severity: codes[code].severity, at: place, args };
}

function mendedValue(code: Code, value: string): string {
  const mended: Partial<Record<Code, (text: string) => string>> = {
    'figure-malformed': mendedFigure,
    'count-malformed': (text) => (/^\d{1,9}$/.test(mendedFigure(text)) ? mendedFigure(text) : ''),
    'date-malformed': mendedDay,
    'id-malformed': mendedId,
    'flag-malformed': mendedFlag,
    'weight-malformed': mendedWeight,
  };
  const text = mended[code]?.(value) ?? '';
  return text === value ? '' : text;
}

/** The findings of the alternative the clerk most likely meant. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, value: Tree | undefined, here: RecordAt): Finding[] {
  if (value === undefined) return [wrongType('string', value, here)];
  if (issue.errors.length > 0) {
    const words = wordsAllowed(issue);
    if (typeof value === 'string' && words) return [notAllowed(words, value, here)];
    return likeliest(issue.errors, value).flatMap((inner) => findingsOf(inner, value, here));
  }
  const options = 'options' in issue ? issue.options : undefined;
  return [options ? notAllowed(options.map(String), value, here) : malformed(issue.message, value, here)];
}

function shapeOf(value: Tree): string {
  if (value === '') return 'nothing';
  return typeof value === 'string' ? 'text' : Array.isArray(value) ? 'list' : 'map';
}

function shapeWanted(expected: string): string {
  if (expected === 'array' || expected === 'tuple' || expected === 'set') return 'list';
  return expected === 'object' || expected === 'record' || expected === 'map' ? 'map' : 'text';
}

function quote(value: Tree | undefined): string {
  return typeof value === 'string' ? cut(value) : '';
}

function cut(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
