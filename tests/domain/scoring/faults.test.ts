import { expect, test } from 'vitest';
import { faultsOf } from './records.ts';

const SCHEME = `
method: sections
notApplicable: redistribute
parts:
  - { id: objective, title: 目标考核, weight: 50%, method: raters, raters: [self, team], bonus: { on: team } }
  - { id: appraisal, title: 民主测评, weight: 30%, method: ballot, options: { 满意: 100, 不满意: 40 } }
  - id: debrief
    title: 述职评议
    weight: 20%
    method: sections
    parts:
      - { id: team, title: 班子, weight: 50%, method: points }
      - { id: secretary, title: 书记, weight: 50%, method: points }
grades: [ { name: 优秀, min: 90 }, { name: 较差, min: 0 } ]
facts: [ { id: false-data, title: 虚假材料 } ]
`;
const SOUND: Record<string, string> = {
  objective: '{ self: 92, team: 88 }',
  appraisal: '{ 满意: 30, 不满意: 2 }',
  debrief: '{ team: 86, secretary: 79 }',
};
const sheet = (changes: Record<string, string | null>) =>
  Object.entries({ ...SOUND, ...changes })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');

test('a sound sheet has no fault', () => {
  expect(faultsOf(SCHEME, sheet({}))).toEqual([]);
});

test.each([
  ['a part that is missing', { appraisal: null }, 'part-missing '],
  ['a rater who is missing', { objective: '{ self: 92 }' }, 'part-missing objective'],
  ['a nested part that is missing', { debrief: '{ team: 86 }' }, 'part-missing debrief'],
  ['an unknown part', { debreif: '90' }, 'unknown-key debreif'],
  ['an unknown rater', { objective: '{ self: 92, team: 88, peers: 90 }' }, 'unknown-key objective/peers'],
  ['a rating above the full mark', { objective: '{ self: 92, team: 108 }' }, 'rating-out-of-range objective/team'],
  ['a negative rating', { objective: '{ self: -1, team: 88 }' }, 'figure-negative objective/self'],
  ['a rating that is no figure', { objective: '{ self: 九十, team: 88 }' }, 'figure-malformed objective/self'],
  ['an empty rating', { objective: '{ self: "", team: 88 }' }, 'value-empty objective/self'],
  ['a figure where parts are asked for', { debrief: '90' }, 'wrong-type debrief'],
  ['a negative ballot', { appraisal: '{ 满意: -3, 不满意: 2 }' }, 'figure-negative appraisal/满意'],
  ['half a ballot', { appraisal: '{ 满意: 3.5, 不满意: 2 }' }, 'count-malformed appraisal/满意'],
  ['an option without its count', { appraisal: '{ 满意: 30 }' }, 'missing-key appraisal'],
  ['a misspelt option', { appraisal: '{ 满意: 30, 不满: 2 }' }, 'unknown-key appraisal/不满 missing-key appraisal'],
  [
    'ballots that do not add up',
    { appraisal: '{ 满意: 30, 不满意: 2, invalid: 1, returned: 35 }' },
    'ballots-not-adding-up appraisal/returned',
  ],
  [
    'more ballots than were issued',
    { appraisal: '{ 满意: 30, 不满意: 2, issued: 31 }' },
    'ballots-over-issued appraisal/issued',
  ],
  [
    'a part both left out and rated',
    { notApplicable: '{ appraisal: 人数不足 }' },
    'not-applicable-with-input notApplicable/appraisal',
  ],
  [
    'a part left out that does not exist',
    { notApplicable: '{ apraisal: 人数不足 }' },
    'part-unknown notApplicable/apraisal',
  ],
  [
    'everything below a part left out',
    { debrief: null, notApplicable: '{ debrief/team: 无, debrief/secretary: 无 }' },
    'nothing-applicable debrief',
  ],
  [
    'a bonus the scheme does not foresee',
    { bonus: '[ { part: debrief, points: 1, reason: 创新 } ]' },
    'adjustment-not-foreseen bonus/0',
  ],
  [
    'a bonus on the wrong rater',
    { bonus: '[ { part: objective, on: self, points: 1, reason: 创新 } ]' },
    'adjustment-not-foreseen bonus/0',
  ],
  [
    'a bonus on an unknown part',
    { bonus: '[ { part: objectiv, points: 1, reason: 创新 } ]' },
    'part-unknown bonus/0/part',
  ],
  [
    'a penalty the scheme does not foresee',
    { penalty: '[ { points: 1, reason: 迟报 } ]' },
    'adjustment-not-foreseen penalty/0',
  ],
  ['a fact the scheme does not list', { facts: '{ fire: 火灾 }' }, 'fact-unknown facts/fire'],
  ['a remark on an unknown part', { remarks: '{ work: 好 }' }, 'part-unknown remarks/work'],
  [
    'a decision for an unknown grade',
    { decision: '{ grade: 优, by: 党委, on: 2025-01-10, reason: 无 }' },
    'grade-unknown decision/grade',
  ],
  ['a decision that decides nothing', { decision: '{ by: 党委, on: 2025-01-10 }' }, 'decision-empty decision'],
  ['a state beside values', { state: 'exempt', reason: '新设立' }, 'state-with-inputs state'],
  [
    'a published figure for an unknown part',
    { asPublished: '{ parts: { work: 80 }, source: 简报 }' },
    'part-unknown asPublished/parts/work',
  ],
] as const)('%s is refused at its place', (_, changes, expected) => {
  const faults = faultsOf(SCHEME, sheet(changes as unknown as Record<string, string | null>));
  expect(faults.map(({ code, path }) => `${code} ${path}`).join(' ')).toBe(expected);
});

test('what would leave nothing to divide by is refused', () => {
  const shares =
    'notApplicable: redistribute\nmethod: sections\nparts: [ { id: a, title: 甲, share: 0, method: points }, { id: b, title: 乙, share: 1, method: points } ]';
  const items =
    'notApplicable: redistribute\nmethod: checklist\nitems: [ { id: a, title: 甲, points: 0 }, { id: b, title: 乙, points: 5 } ]';
  expect(faultsOf(shares, 'a: 90\nnotApplicable: { b: 无 }')).toMatchObject([{ code: 'nothing-applicable' }]);
  expect(faultsOf(items, 'total: { a: 0 }\nnotApplicable: { b: 无 }')).toMatchObject([{ code: 'nothing-applicable' }]);
});

test('no key of a sheet is passed over', () => {
  const codes = (scheme: string, written: string) =>
    faultsOf(scheme, written).map(({ code, path, args }) => [code, path, 'nearest' in args && args.nearest]);
  expect(codes('method: points', 'totl: 90')).toEqual([
    ['unknown-key', 'totl', 'total'],
    ['part-missing', '', false],
  ]);
  expect(codes('method: points', 'state: withdrawn\nresaon: 虚假材料')).toEqual([
    ['unknown-key', 'resaon', 'reason'],
    ['state-reason-missing', 'state', false],
  ]);
  expect(codes('method: points', 'total: 90\nremark: 好')).toEqual([['unknown-key', 'remark', 'remarks']]);
});

test('the nearest known name is suggested', () => {
  expect(faultsOf(SCHEME, sheet({ debreif: '90' }))[0]?.args).toMatchObject({ key: 'debreif', nearest: 'debrief' });
});

test('all faults of a sheet are named at once', () => {
  const faults = faultsOf(
    SCHEME,
    sheet({ objective: '{ self: 192, team: x }', appraisal: null, debrief: '{ team: 86 }' }),
  );
  expect(faults.map(({ code }) => code)).toEqual([
    'rating-out-of-range',
    'figure-malformed',
    'part-missing',
    'part-missing',
  ]);
});

test('a part that does not apply is refused unless the scheme allows it', () => {
  const changes = { appraisal: null, notApplicable: '{ appraisal: 人数不足 }' };
  expect(faultsOf(SCHEME, sheet(changes))).toEqual([]);
  expect(faultsOf(SCHEME.replace('notApplicable: redistribute', ''), sheet(changes))).toMatchObject([
    { code: 'not-applicable-refused', path: 'notApplicable/appraisal' },
  ]);
});

test.each([
  ['state: exempt', 'state-reason-missing state'],
  ['state: announced-only', 'announced-missing state'],
  ['state: exempt\nreason: 新设立\nannounced: { grade: 优秀, source: 简报 }', 'announced-misplaced announced'],
  ['state: not-yet\nreason: 定于三月考核', ''],
])('a state stands with what it needs: %s', (written, expected) => {
  expect(
    faultsOf(SCHEME, written)
      .map(({ code, path }) => `${code} ${path}`)
      .join(' '),
  ).toBe(expected);
});

test.each([
  ['method: panel\nminimum: 5', 'total: [90, 91, 92]', 'judges-too-few total'],
  ['method: panel\ndropHighest: 1\ndropLowest: 1\nminimum: 3', 'total: [90, 101, 92]', 'rating-out-of-range total/1'],
  ['method: panel', 'total: 90', 'wrong-type total'],
  ['method: points', 'state: not-assessed\nreason: 无', ''],
  ['method: points', 'remarks: {}', 'part-missing '],
  ['method: points\nfullVaries: true', 'total: { got: 8, full: 0 }', 'full-zero total/full'],
  ['method: points\nfullVaries: true', 'total: { got: 8, full: 7 }', 'rating-out-of-range total/got'],
  ['method: rate\ntarget: 90%', 'total: { achieved: 0, total: 0 }', 'rate-total-zero total/total'],
  ['method: rate\ntarget: 90%', 'total: { achieved: 12, total: 10 }', 'rate-over-total total/achieved'],
  ['method: deductions', 'total: [ { points: 2 } ]', 'missing-key total/0'],
  ['method: deductions', 'total: [ { points: 2, reason: 迟报, date: 2024-2-30 } ]', 'date-malformed total/0/date'],
  ['method: deductions', 'total: [ { points: 2, reason: 迟报, date: 2024-02-30 } ]', 'date-impossible total/0/date'],
  ['method: deductions', 'total: [ { points: -2, reason: 迟报 } ]', 'figure-negative total/0/points'],
  [
    'method: bands\nbands: [ { min: 5, points: 10 }, { min: 0, max: 4, points: 5 } ]',
    'total: 4.5',
    'figure-outside-bands total',
  ],
  [
    'method: stars\ncriteria: [ { id: a, title: 甲 } ]\nclasses: [ { name: 一星, stars: 1 } ]',
    'total: { a: maybe }',
    'value-not-allowed total/a',
  ],
  [
    'method: stars\ncriteria: [ { id: a, title: 甲 } ]\nclasses: [ { name: 一星, stars: 1 } ]',
    'total: {}',
    'missing-key total',
  ],
  [
    'method: checklist\nitems: [ { id: a, title: 甲, points: 5, type: met } ]',
    'total: { a: 5 }',
    'value-not-allowed total/a',
  ],
  ['method: checklist\nitems: [ { id: a, title: 甲, points: 5 } ]', 'total: { a: 6 }', 'rating-out-of-range total/a'],
  [
    'method: checklist\nitems: [ { id: a, title: 甲, points: 5 } ]',
    'total: { b: 5 }',
    'unknown-key total/b part-missing total',
  ],
  ['method: periods\nscheme: test@2024\nperiods: [ { period: H1 } ]', 'remarks: {}', 'earlier-missing period'],
  ['method: units\nscheme: village@2024\naggregate: mean', 'remarks: {}', 'units-none period'],
])('%s does not take %s', (scheme, written, expected) => {
  expect(
    faultsOf(scheme, written)
      .map(({ code, path }) => `${code} ${path}`)
      .join(' '),
  ).toBe(expected);
});

test('a rater cannot be left out, and a part may be called like something every object has', () => {
  const raters =
    'notApplicable: redistribute\nmethod: raters\nraters: [ { id: self, by: { method: deductions } }, team ]';
  expect(faultsOf(raters, 'total: { self: [], team: 90 }\nnotApplicable: { self: 未自评 }')).toMatchObject([
    { code: 'not-applicable-refused', path: 'notApplicable/self' },
  ]);
  const odd =
    'method: sum\nparts: [ { id: constructor, title: 甲, method: points }, { id: valueof, title: 乙, method: points } ]';
  expect(
    faultsOf(odd, 'remarks: {}\nnotApplicable: {}').map(({ code, args }) => [code, 'part' in args && args.part]),
  ).toEqual([
    ['part-missing', 'constructor'],
    ['part-missing', 'valueof'],
  ]);
  expect(faultsOf(odd, 'constructor: 90\nvalueof: 80')).toEqual([]);
});
