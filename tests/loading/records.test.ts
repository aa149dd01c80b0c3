import { expect, test } from 'vitest';
import { z } from 'zod';
import { amount, count, day, id, oneOf, text } from '../../src/domain/records/fields.ts';
import { parseRecord } from '../../src/loading/records.ts';
import type { Tree } from '../../src/loading/tree.ts';

const AT = { file: 'a.yaml', path: [0, 3], target: 'value' } as const;

/** Findings as `code path target`, with the arguments. */
function findingsOf(schema: z.ZodType, tree: Tree): [string, Record<string, string>][] {
  return parseRecord(schema, tree, AT).findings.map(({ code, at, args }) => {
    if (!('path' in at)) throw new Error('a finding about a record has a path');
    return [`${code} ${at.path.slice(2).join('/')} ${at.target}`, args];
  });
}

const person = z.strictObject({ id: id(), age: count().optional(), born: day().optional() });

test('a record of the right shape becomes an entry with its place', () => {
  expect(parseRecord(person, { id: 'a', age: '30' }, AT)).toEqual({
    entry: { value: { id: 'a', age: 30 }, at: AT },
    findings: [],
  });
});

test('an unknown key is named with the nearest that is not there yet', () => {
  expect(findingsOf(person, { id: 'a', agge: '30' })).toEqual([
    ['unknown-key agge key', { key: 'agge', nearest: 'age', known: 'id, age, born' }],
  ]);
  expect(findingsOf(person, { id: 'a', age: '30', agge: '30' })).toMatchObject([
    ['unknown-key agge key', { nearest: '' }],
  ]);
});

test('a misspelt key is not missing as well', () => {
  expect(findingsOf(person, { idd: 'a' })).toMatchObject([['unknown-key idd key', { nearest: 'id' }]]);
});

test('a missing key is told of its parent', () => {
  expect(findingsOf(z.strictObject({ a: z.array(person) }), { a: [{}] })).toEqual([
    ['missing-key a/0 key', { key: 'id' }],
  ]);
});

test('a field names its finding, the value and a mended form', () => {
  expect(findingsOf(person, { id: 'Ab_c', age: '１２', born: '2024/3/1' })).toEqual([
    ['id-malformed id value', { value: 'Ab_c', mended: 'ab-c' }],
    ['count-malformed age value', { value: '１２', mended: '12' }],
    ['date-malformed born value', { value: '2024/3/1', mended: '2024-03-01' }],
  ]);
});

test.each([
  ['text', text(), ['a'], { expected: 'text', actual: 'list', value: '' }],
  ['list', z.array(text()), 'a', { expected: 'list', actual: 'text', value: 'a' }],
  ['map', person, 'a', { expected: 'map', actual: 'text', value: 'a' }],
  ['map', z.record(text(), text()), ['a'], { expected: 'map', actual: 'list', value: '' }],
] as [string, z.ZodType, Tree, object][])('where a %s belongs nothing else may stand', (_, schema, tree, args) => {
  expect(findingsOf(z.strictObject({ a: schema }), { a: tree })).toEqual([['wrong-type a value', args]]);
});

test('an empty value is told as such, whatever belongs there', () => {
  for (const schema of [text(), count(), z.array(text()), person, oneOf(['a', 'b'])]) {
    expect(findingsOf(z.strictObject({ a: schema }), { a: '' })).toEqual([['value-empty a value', {}]]);
  }
});

test('a word that is not among the possible ones is told with them', () => {
  expect(findingsOf(z.strictObject({ a: oneOf(['public', 'withheld']) }), { a: 'pubic' })).toEqual([
    ['value-not-allowed a value', { value: 'pubic', allowed: 'public, withheld', nearest: 'public' }],
  ]);
});

test('the type of a discriminated record decides what else is said', () => {
  const event = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('merged'), into: id() }),
    z.strictObject({ type: z.literal('dissolved') }),
  ]);
  expect(findingsOf(event, { type: 'merged' })).toEqual([['missing-key  key', { key: 'into' }]]);
  expect(findingsOf(event, { type: 'merge', into: 'a' })).toMatchObject([
    ['value-not-allowed type value', { allowed: 'merged, dissolved', nearest: 'merged' }],
  ]);
  expect(findingsOf(event, { into: 'a' })).toEqual([['missing-key  key', { key: 'type' }]]);
});

test('of alternatives the one most like the value speaks', () => {
  const entry = z.union([
    z.strictObject({ site: id() }),
    z.strictObject({ name: text(), organisation: text().optional() }),
  ]);
  expect(findingsOf(entry, { site: 'A' })).toMatchObject([['id-malformed site value', {}]]);
  expect(findingsOf(entry, { name: 'a', organization: 'b' })).toMatchObject([
    ['unknown-key organization key', { nearest: 'organisation' }],
  ]);
  expect(findingsOf(entry, { nmae: 'a' })).toMatchObject([['unknown-key nmae key', { nearest: 'name' }]]);
  expect(findingsOf(z.union([id(), person]), ['a'])).toMatchObject([['wrong-type  value', { expected: 'text' }]]);
  expect(findingsOf(z.union([oneOf(['self']), oneOf(['team'])]), 'teem')).toMatchObject([
    ['value-not-allowed  value', { allowed: 'self, team', nearest: 'team' }],
  ]);
});

test('a key with a rule of its own is told at the key', () => {
  expect(findingsOf(z.record(id(), amount()), { 'A b': '1' })).toEqual([
    ['id-malformed A b key', { value: 'A b', mended: 'a-b' }],
  ]);
  expect(findingsOf(z.partialRecord(oneOf(['naming', 'award']), text()), { namng: 'a' })).toMatchObject([
    ['unknown-key namng key', { nearest: 'naming', known: 'naming, award' }],
  ]);
});

test('a list has its bounds', () => {
  expect(findingsOf(z.array(text()).min(2), ['a'])).toEqual([['list-too-short  value', { minimum: '2' }]]);
  expect(findingsOf(z.array(text()).max(1), ['a', 'b'])).toEqual([['list-too-long  value', { maximum: '1' }]]);
});

test('a rule over a whole record names its finding, place and arguments', () => {
  const reversed = z.strictObject({ from: day(), until: day() }).superRefine(({ from, until }, context) => {
    if (until < from)
      context.addIssue({ code: 'custom', path: ['until'], params: { code: 'dates-reversed', from, until } });
  });
  expect(findingsOf(reversed, { from: '2024-02-01', until: '2024-01-01' })).toEqual([
    ['dates-reversed until value', { from: '2024-02-01', until: '2024-01-01' }],
  ]);
});
