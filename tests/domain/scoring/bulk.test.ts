import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Sheet, sheetSchema } from '../../../src/domain/records/sheet.ts';
import { assess } from '../../../src/domain/scoring/assess.ts';
import { Bulk } from '../../../src/domain/scoring/bulk.ts';
import { rosterOf } from '../../../src/domain/scoring/roster.ts';
import { schemeOf, sheetsOf } from './records.ts';

const SCHEME = schemeOf(`
rounding: { decimals: 1 }
notApplicable: redistribute
method: sections
parts:
  - { id: work, title: 工作, weight: 1/3, method: raters, raters: [ { id: self }, { id: team }, { id: town } ] }
  - { id: vote, title: 测评, weight: 1/3, method: points }
  - { id: talk, title: 述职, weight: 1/3, method: points }
grades: [ { name: 好, min: 60 }, { name: 差, min: 0 } ]
ranking: { within: [ parent ], tieBreak: [ work, vote ] }
`);
const TOWNS = ['east', 'west'];
const roster = rosterOf(
  new Map(
    Array.from({ length: 40 }, (_, i) => [`branch/v${i}`, { kind: 'village-branch', parent: TOWNS[i % 2] ?? '' }]),
  ),
);

/** Figures so few that totals and tie-breakers are often equal. */
const figure = fc.constantFrom('0', '50', '50.5', '100');
const sheet = fc.record({
  work: fc.record({ self: figure, team: figure, town: figure }),
  vote: figure,
  talk: figure,
  left: fc.constantFrom('', '', 'vote', 'work'),
  state: fc.constantFrom(undefined, undefined, undefined, 'exempt'),
});
const sheets = fc.array(sheet, { maxLength: 40 }).map((all) =>
  all.map(({ left, state, ...inputs }, i): Sheet => {
    const { [left]: _, ...given } = inputs as Record<string, unknown>;
    return sheetSchema.parse({
      scheme: 'test@2024',
      period: '2024',
      subject: { branch: `v${i}` },
      ...(state ? { state, reason: '停办' } : given),
      ...(left && !state ? { notApplicable: { [left]: '不适用' } } : {}),
    });
  }),
);

test('results and ranks are those of an assessment that keeps everything', () => {
  fc.assert(
    fc.property(sheets, (all) => {
      const bulk = new Bulk(SCHEME, { roster });
      const scored = all.map((each) => bulk.score(each).result);
      const ranks = bulk.ranks();
      const { results } = assess(SCHEME, '2024', all, { roster }).assessment;
      for (const { key, value, gradeInForce, rank } of results) {
        const row = scored.findIndex((each) => each?.key === key);
        expect([scored[row]?.value, scored[row]?.gradeInForce, ranks[row]]).toEqual([value, gradeInForce, rank ?? 0]);
      }
      expect(bulk.size).toBe(all.length);
    }),
  );
});

test('a sheet with a fault has no rank, and its fault is given', () => {
  const bulk = new Bulk(schemeOf('method: points\nranking: {}'));
  const [good, bad] = sheetsOf('- { subject: { branch: a }, total: 90 }\n- { subject: { branch: b }, total: 190 }');
  expect(bulk.score(good as Sheet).result?.value).toBe('90.00');
  expect(bulk.score(bad as Sheet).faults).toMatchObject([{ code: 'rating-out-of-range', path: ['total'] }]);
  expect([...bulk.ranks()]).toEqual([1, 0]);
});

test('each period is ranked by itself, and a scheme without a ranking ranks nobody', () => {
  const all = sheetsOf(
    '- { period: 2023, total: 80 }\n- { period: 2024, total: 70 }\n- { period: 2024, total: 75, subject: { branch: b } }',
  );
  const ranked = new Bulk(schemeOf('method: points\nranking: {}'));
  const unranked = new Bulk(schemeOf('method: points'));
  for (const each of all) {
    ranked.score(each);
    unranked.score(each);
  }
  expect([...ranked.ranks()]).toEqual([1, 2, 1]);
  expect([...unranked.ranks()]).toEqual([0, 0, 0]);
});
