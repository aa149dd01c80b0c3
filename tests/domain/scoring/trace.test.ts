import { expect, test } from 'vitest';
import { score } from '../../../src/domain/scoring/score.ts';
import { schemeOf, sheetsOf } from './records.ts';

const SCHEME = schemeOf('method: sections\nparts: [ { id: work, title: 工作, weight: 100%, method: points } ]');
const scored = (yaml: string) => {
  const { result } = score(SCHEME, sheetsOf(yaml)[0] as never);
  if (!result) throw new Error('no result');
  return result;
};

test('a trace is made when it is read, and is the same each time', () => {
  const [a, b] = [scored('work: 90.5'), scored('work: 80')];
  const first = a.trace;
  expect(a.trace).toBe(first);
  expect(b.trace?.value).toBe('80.00');
  expect(a.trace).toEqual(first);
  expect(first).toMatchObject({
    value: a.value,
    got: a.exact,
    full: a.full,
    children: [{ id: 'work', value: '90.50' }],
  });
});

test('as JSON and in a copy a result has its trace', () => {
  const result = scored('work: 90.5');
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect({ ...result }.trace).toEqual(result.trace);
  expect(Object.keys(result)).toContain('trace');
});

test('a result without a score has no trace', () => {
  expect(scored('{ state: exempt, reason: 停办 }').trace).toBeNull();
});
