import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Result } from '../../../src/domain/scoring/result.ts';
import { assessYaml, nodeOf } from './records.ts';

/*
 * docs/scoring.md holds examples as fenced blocks: `yaml scheme`, then one or more pairs of `yaml sheet` and `yaml result`.
 */
const text = readFileSync(resolve(import.meta.dirname, '../../../docs/scoring.md'), 'utf8');
const blocks = [...text.matchAll(/```yaml (scheme|sheet|result)\n([\s\S]*?)```/g)].map(([, kind, body = '']) => ({
  kind,
  body,
}));

const examples: { scheme: string; sheet: string; expected: Expected }[] = [];
let scheme = '';
let sheet = '';
for (const { kind, body } of blocks) {
  if (kind === 'scheme') scheme = body;
  else if (kind === 'sheet') sheet = body;
  else examples.push({ scheme, sheet, expected: parse(body, { schema: 'failsafe' }) as Expected });
}

interface Expected {
  value?: string;
  exact?: string;
  full?: string;
  grade?: string;
  flags?: string[];
  parts?: Record<string, string>;
  met?: string[];
  ranks?: string[];
}

/** What a result says of each thing an example may state. */
const actual: { [K in keyof Required<Expected>]: (results: Result[], expected: Expected) => unknown } = {
  value: ([result]) => result?.value,
  exact: ([result]) => result?.exact,
  full: ([result]) => result?.full,
  grade: ([result]) => result?.grade,
  flags: ([result]) => result?.flags,
  parts: ([result], { parts }) =>
    Object.fromEntries(Object.keys(parts ?? {}).map((path) => [path, nodeOf(result as Result, path).exact])),
  met: ([result]) => result?.gates.map((gate) => String(gate.met)),
  ranks: (results) => results.map(({ rank }) => String(rank)),
};

test.each(examples.map((example, i) => [i + 1, example] as const))(
  'example %i of docs/scoring.md comes out as stated',
  (_, example) => {
    const results = assessYaml(example.scheme, example.sheet)[0]?.results ?? [];
    const stated = Object.keys(example.expected) as (keyof Expected)[];
    expect(Object.fromEntries(stated.map((key) => [key, actual[key](results, example.expected)]))).toEqual(
      example.expected,
    );
  },
);

test('every method has a section, and most have an example', () => {
  const methods = [
    'points',
    'raters',
    'panel',
    'ballot',
    'checklist',
    'rate',
    'deductions',
    'bands',
    'stars',
    'periods',
    'units',
    'sections',
    'sum',
  ];
  const headings = [...text.matchAll(/^### (.+)$/gm)].flatMap(([, heading = '']) => heading.split(' and '));
  expect(headings.toSorted()).toEqual(methods.toSorted());
  expect(examples.length).toBeGreaterThan(12);
});
