import { expect, test } from 'vitest';
import { findings, found } from './found.ts';

const PORTAL = `
name: 青禾榜
owner: { name: 中共青禾县委组织部, kind: party }
baseUrl: https://bang.example.cn/
levels: [ { id: county, title: 县 }, { id: village, title: 村, region: true } ]
kinds: [ { id: county-committee, title: 县委, level: county }, { id: village-branch, title: 村党支部, level: village } ]
roles: [ { id: secretary, title: 书记 } ]
`;
const HEAD = `
id: duty
edition: 2024
title: 村党支部考核办法
document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
appliesTo: [village-branch]
rounding: { decimals: 2 }
`;
const GRADES = 'grades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80 }, { name: 较差, min: 0 } ]';
const POINTS = `method: points\n${GRADES}`;

const scheme = (body: string) => ({
  'data/portal.yaml': PORTAL,
  'data/programmes/all.yaml': '',
  'data/schemes/duty.yaml': HEAD + body,
});
const about = (body: string) => found(scheme(body)).filter((each) => !each.startsWith('file-empty'));
const sections = (...parts: string[]) =>
  `method: sections\nparts:\n${parts.map((part) => `  - { ${part}, method: points }`).join('\n')}`;

test('a sound scheme has no finding', () => {
  expect(about(`${sections('id: a, title: 甲, weight: 60%', 'id: b, title: 乙, weight: 2/5')}\n${GRADES}`)).toEqual([]);
  expect(about(sections('id: a, title: 甲, share: 4', 'id: b, title: 乙, share: 7'))).toEqual([]);
});

test('weights that do not make 100 % are refused with all the weights and their places', () => {
  const body = sections(
    'id: objective, title: 目标, weight: 60%',
    'id: appraisal, title: 测评, weight: 30%',
    'id: debrief, title: 述职, weight: 20%',
  );
  const [wrong] = findings(scheme(body)).filter(({ code }) => code === 'weights-not-whole');
  expect(wrong?.args).toMatchObject({ list: 'objective 60% + appraisal 30% + debrief 20%', sum: '110%' });
  expect(wrong?.also).toHaveLength(3);
  expect(wrong?.also?.[2]).toMatchObject({ path: [0, 'parts', 2, 'weight'] });
});

test.each([
  [
    'weights that make 99.99 %',
    sections(
      'id: a, title: 甲, weight: 33.33%',
      'id: b, title: 乙, weight: 33.33%',
      'id: c, title: 丙, weight: 33.33%',
    ),
    'weights-not-whole parts',
  ],
  ['shares of nothing', sections('id: a, title: 甲, share: 0'), 'weights-not-whole parts'],
  [
    'weights beside shares',
    sections('id: a, title: 甲, weight: 50%', 'id: b, title: 乙, share: 1'),
    'weights-mixed parts',
  ],
  ['a part without weight', sections('id: a, title: 甲, weight: 50%', 'id: b, title: 乙'), 'weight-missing parts/1'],
  [
    'a weight that nothing uses',
    sections('id: a, title: 甲, weight: 50%').replace('sections', 'sum'),
    'weight-unused parts/0/weight',
  ],
  [
    'nested weights',
    'method: sum\nparts: [ { id: a, title: 甲, method: sections, parts: [ { id: b, title: 乙, weight: 90%, method: points } ] } ]',
    'weights-not-whole parts/0/parts',
  ],
  [
    'weights of raters',
    'method: raters\nraters: [ { id: self, weight: 40% }, { id: team, weight: 40% } ]',
    'weights-not-whole raters',
  ],
  ['a rater without weight', 'method: raters\nraters: [ { id: self, weight: 40% }, team ]', 'weight-missing raters/1'],
  [
    'weights of periods',
    'method: periods\nperiods: [ { period: H1, weight: 40% }, { period: H2, weight: 40% } ]',
    'weights-not-whole periods',
  ],
  ['an id that a sheet uses', sections('id: remarks, title: 甲, weight: 100%'), 'part-reserved parts/0/id'],
  ['the id of the total', sections('id: total, title: 甲, weight: 100%'), 'part-reserved parts/0/id'],
  [
    'two parts of one id',
    sections('id: a, title: 甲, weight: 50%', 'id: a, title: 乙, weight: 50%'),
    'part-duplicate parts/1',
  ],
  [
    'two items of one id',
    'method: checklist\nitems: [ { id: a, title: 甲, points: 5 }, { id: a, title: 乙, points: 5 } ]',
    'part-duplicate items/1',
  ],
  ['a checklist of no points', 'method: checklist\nitems: [ { id: a, title: 甲, points: 0 } ]', 'full-zero items'],
  ['a full mark of 0', 'method: points\nfull: 0', 'full-zero full'],
  ['a target of 0', 'method: rate\ntarget: 0%', 'target-zero target'],
  ['a panel that drops everyone', 'method: panel\nminimum: 2\ndropHighest: 1\ndropLowest: 1', 'panel-drops-all'],
  ['an option above the full mark', 'method: ballot\noptions: { 好: 120, 差: 40 }', 'points-over-full options/好'],
  [
    'a band above the full mark',
    'method: bands\nfull: 10\nbands: [ { min: 0, points: 12 } ]',
    'points-over-full bands/0/points',
  ],
  [
    'a bonus on an unknown rater',
    'method: raters\nraters: [self, team]\nbonus: { on: taem }',
    'rater-unknown bonus/on',
  ],
  [
    'a part that may exceed its full mark',
    'method: sections\nparts: [ { id: a, title: 甲, weight: 100%, method: points, bonus: { mayExceed: true } } ]',
    'may-exceed-misplaced parts/0/bonus/mayExceed',
  ],
  [
    'bands with a gap at the published precision',
    'method: points\ngrades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80, max: 89 }, { name: 较差, min: 0, max: 79.99 } ]',
    'bands-gap grades/1/max',
  ],
  [
    'bands that overlap',
    'method: points\ngrades: [ { name: 优秀, min: 90 }, { name: 良好, min: 0, max: 90 } ]',
    'bands-overlap grades/1/max',
  ],
  [
    'a top band that ends early',
    'method: points\ngrades: [ { name: 优秀, min: 90, max: 99 }, { name: 良好, min: 0 } ]',
    'bands-gap grades/0/max',
  ],
  [
    'a lowest band that begins late',
    'method: points\ngrades: [ { name: 优秀, min: 90 }, { name: 良好, min: 60 } ]',
    'bands-gap grades/1/min',
  ],
  [
    'a band upside down',
    'method: points\ngrades: [ { name: 优秀, min: 90, max: 80 }, { name: 良好, min: 0 } ]',
    'band-reversed grades/0',
  ],
  [
    'grades in the wrong order',
    'method: points\ngrades: [ { name: 良好, min: 80 }, { name: 优秀, min: 90 }, { name: 较差, min: 0 } ]',
    'grades-not-descending grades/1/min',
  ],
  [
    'a grade named twice',
    'method: points\ngrades: [ { name: 优秀, min: 90 }, { name: 优秀, min: 0 } ]',
    'grade-duplicate grades/1/name',
  ],
  [
    'lookup bands that overlap',
    'method: bands\nbands: [ { min: 0, max: 5, points: 5 }, { min: 5, max: 9, points: 10 } ]',
    'bands-overlap bands/1',
  ],
  [
    'a gate on an unknown part',
    `${POINTS}\ngates: [ { when: { part: debrief, below: 80 }, atMost: 良好 } ]`,
    'part-unknown gates/0/when/part',
  ],
  [
    'a gate to an unknown grade',
    `${POINTS}\ngates: [ { when: { part: total, below: 80 }, atMost: 良 } ]`,
    'grade-unknown gates/0/atMost',
  ],
  [
    'a gate on an unknown fact',
    `${POINTS}\ngates: [ { when: { fact: fire }, grade: 较差 } ]`,
    'fact-unknown gates/0/when/fact',
  ],
  [
    'a gate without effect',
    `${POINTS}\ngates: [ { when: { part: total, below: 80 } } ]`,
    'gate-without-effect gates/0',
  ],
  [
    'a gate without figure',
    `${POINTS}\ngates: [ { when: { part: total }, atMost: 良好 } ]`,
    'gate-without-figure gates/0/when',
  ],
  [
    'a gate that turns on itself',
    `${POINTS}\ngates: [ { when: { grade: 较差, running: 2 }, atMost: 较差 } ]`,
    'gate-circular gates/0',
  ],
  [
    'a bar in no scheme',
    `${POINTS}\ngates: [ { when: { part: total, below: 80 }, bars: { role: secretary, scheme: officers, grade: 优秀 } } ]`,
    'reference-missing gates/0/bars/scheme',
  ],
  [
    'a bar for no office',
    `${POINTS}\ngates: [ { when: { part: total, below: 80 }, bars: { role: director, scheme: duty, grade: 优秀 } } ]`,
    'reference-missing gates/0/bars/role',
  ],
  [
    'a bar from no grade',
    `${POINTS}\ngates: [ { when: { part: total, below: 80 }, bars: { role: secretary, scheme: duty, grade: 优 } } ]`,
    'grade-unknown gates/0/bars/grade',
  ],
  [
    'a consequence without name',
    `${POINTS}\ngates: [ { when: { grade: 较差 }, consequences: [ { of: unit } ] } ]`,
    'consequence-without-title gates/0/consequences/0',
  ],
  [
    'an unknown measure',
    `${POINTS}\ngates: [ { when: { grade: 较差 }, consequences: [ { measure: talk, of: unit } ] } ]`,
    'measure-unknown gates/0/consequences/0/measure',
  ],
  ['an unknown tie-breaker', `${POINTS}\nranking: { tieBreak: [objective] }`, 'part-unknown ranking/tieBreak/0'],
  ['a quota on an unknown grade', `${POINTS}\nquota: [ { grade: 优, atMost: 20% } ]`, 'grade-unknown quota/0/grade'],
  [
    'a share without grade',
    'method: units\nscheme: duty@2024\naggregate: share-at-or-above',
    'units-grade-missing aggregate',
  ],
  ['figures from no scheme', 'method: units\nscheme: dutty@2024\naggregate: mean', 'reference-missing scheme'],
  [
    'a part of another scheme that it has not',
    'method: periods\nscheme: duty@2024\npart: work\nperiods: [ { period: previous } ]',
    'part-unknown part',
  ],
  [
    'voters of no kind',
    'method: ballot\noptions: { 好: 100 }\nminimumVoters: [ { kinds: [vilage-branch], atLeast: 5 } ]',
    'reference-missing minimumVoters/0/kinds/0',
  ],
  [
    'an example that is no result',
    'method: points\nexample: { period: 2024, subject: north }',
    'reference-missing example',
  ],
] as const)('%s is refused at its place', (_, body, expected) => {
  expect(about(body)).toEqual([expected]);
});

test.each([
  ['89.99', []],
  ['89.999', []],
  ['89.98', ['bands-gap grades/1/max']],
])('a band up to %s is held against the published two decimals', (max, expected) => {
  expect(
    about(`method: points\ngrades: [ { name: 优秀, min: 90, max: 100 }, { name: 良好, min: 0, max: ${max} } ]`),
  ).toEqual(expected);
});

test('the silence of "80–89" is shown as the range that has no grade', () => {
  const body =
    'method: points\ngrades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80, max: 89 }, { name: 较差, min: 0, max: 79.99 } ]';
  const [gap] = findings(scheme(body)).filter(({ code }) => code === 'bands-gap');
  expect(gap?.args).toEqual({ from: '89.01', until: '89.99' });
});
