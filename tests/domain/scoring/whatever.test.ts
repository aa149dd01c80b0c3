import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '../../../src/domain/scoring/score.ts';
import { schemeOf, sheetsOf } from './records.ts';

const SCHEME = schemeOf(`
notApplicable: redistribute
method: sections
bonus: {}
parts:
  - { id: points, title: 一, share: 1, method: points, bonus: {}, penalty: {} }
  - { id: varies, title: 二, share: 1, method: points, fullVaries: true }
  - { id: raters, title: 三, share: 1, method: raters, raters: [self, { id: team, by: { method: deductions } }], bonus: { on: team } }
  - { id: panel, title: 四, share: 1, method: panel, dropHighest: 1, dropLowest: 1 }
  - { id: ballot, title: 五, share: 1, method: ballot, options: { 好: 100, 差: 0 } }
  - { id: list, title: 六, share: 1, method: checklist, items: [ { id: a, title: 甲, points: 5, type: rate, target: 90% }, { id: b, title: 乙, points: 0, type: met } ] }
  - { id: off, title: 七, share: 0, method: deductions }
  - { id: bands, title: 八, share: 1, method: bands, bands: [ { min: -5, max: 5, points: 1 }, { min: 6, points: 3 } ] }
  - { id: stars, title: 九, share: 1, method: stars, criteria: [ { id: a, title: 甲 } ], classes: [ { name: 一星, stars: 1 } ] }
  - { id: nested, title: 十, share: 1, method: sum, parts: [ { id: points, title: 甲, method: points, full: 20 } ] }
grades: [ { name: 好, min: 60 }, { name: 差, min: 0 } ]
gates: [ { when: { part: nested/points, below: 10 }, atMost: 差 }, { when: { grade: 差, running: 3 }, consequences: [ { title: 约谈, of: person } ] } ]
`);
const SOUND = sheetsOf(`
points: 90
varies: { got: 3, full: 7 }
raters: { self: 90, team: [] }
panel: [90, 91, 92]
ballot: { 好: 3, 差: 1 }
list: { a: { achieved: 1, total: 3 }, b: met }
off: [ { points: 1, reason: 迟 } ]
bands: 6
stars: { a: yes }
nested: { points: 12 }
`)[0] as Record<string, unknown>;

const scalar = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '100',
    '100.000000000001',
    '999999999999999999',
    '1e9',
    '90%',
    '1/3',
    'yes',
    'met',
    'NaN',
    '９０',
    '2024-02-30',
  ),
  fc.string(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'got',
        'full',
        'self',
        'team',
        '好',
        '差',
        'a',
        'b',
        'points',
        'reason',
        'achieved',
        'total',
        'invalid',
        'returned',
        'constructor',
        'toString',
      ),
      tie('tree'),
      { maxKeys: 4 },
    ),
  ),
}));

test('whatever a sheet says, scoring ends in a result that is plain JSON or in faults that have a place', () => {
  const keys = Object.keys(SOUND).filter((key) => !['scheme', 'period', 'subject', 'revision'].includes(key));
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...keys, 'other'), tree, { maxKeys: 3 }),
      fc.subarray(keys),
      (changed, left) => {
        const leftOut = left.slice(0, 4);
        const notApplicable = Object.fromEntries(leftOut.map((key) => [key, '无']));
        const rest = Object.fromEntries(Object.entries(SOUND).filter(([key]) => !leftOut.includes(key)));
        const { result, faults } = score(SCHEME, { ...rest, ...changed, notApplicable } as never);
        if (result) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        else expect(faults?.length).toBeGreaterThan(0);
        for (const { path } of faults ?? [])
          expect(path.every((step) => ['string', 'number'].includes(typeof step))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('the same sheet gives the same bytes', () => {
  const bytes = () => JSON.stringify(score(SCHEME, SOUND as never));
  expect(bytes()).toBe(bytes());
  expect(score(SCHEME, SOUND as never).result?.state).toBe('scored');
});
