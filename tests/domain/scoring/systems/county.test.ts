import { expect, test } from 'vitest';
import type { Member } from '../../../../src/domain/scoring/roster.ts';
import { assessYaml, nodeOf, resultOf } from '../records.ts';

/* Rows A1 to A3: a county's four-part debrief assessment of secretaries. */

const PARTS = `
  - { id: daily, title: 平时考核, weight: 20%, method: points }
  - { id: onsite, title: 实地观摩, weight: 20%, method: points }
  - { id: annual, title: 年度综合考核, weight: 40%, method: points }
  - { id: debrief, title: 述职测评, weight: 20%, method: points }`;
const A1 = `
title: 党委书记抓基层党建述职考核办法
subject: post
appliesTo: [secretary]
method: sections
parts:${PARTS}
grades: [ { name: 优秀, min: 90 }, { name: 称职, min: 80 }, { name: 基本称职, min: 60 }, { name: 不称职, min: 0 } ]
interpretations: [ { articles: [第四条], taken: 90、80、60分以上分别为优秀、称职、基本称职, because: 办法没有写明分数线, by: 考核领导小组, on: 2024-01-20 } ]
ranking: { within: [level] }
`;

test('A1: weights 20:20:40:20 and four grades, for fifteen secretaries', () => {
  // The first is worked by hand: 17.6 + 18.3 + 37.3 + 17.2 = 90.40. Each further one has 1 point less in the annual part: −0.4.
  const sheets = Array.from({ length: 15 }, (_, i) => {
    const id = `secretary-${String(i + 1).padStart(2, '0')}`;
    return `- { subject: { post: ${id} }, daily: 88, onsite: 91.5, annual: ${(9325 - i * 100) / 100}, debrief: 86 }`;
  });
  const [assessment] = assessYaml(A1, sheets.join('\n'));
  const results = assessment?.results ?? [];
  expect(results.map(({ value, grade, rank, of }) => [value, grade, rank, of])).toEqual([
    ['90.40', '优秀', 1, 15],
    ['90.00', '优秀', 2, 15],
    ['89.60', '称职', 3, 15],
    ...['89.20', '88.80', '88.40', '88.00', '87.60', '87.20', '86.80', '86.40', '86.00', '85.60', '85.20', '84.80'].map(
      (value, i) => [value, '称职', i + 4, 15],
    ),
  ]);
  expect(assessment?.statistics.grades.map(({ grade, count }) => [grade, count])).toEqual([
    ['优秀', 2],
    ['称职', 13],
    ['基本称职', 0],
    ['不称职', 0],
  ]);
  // The mean of an arithmetic series is its middle: 90.40 − 7 × 0.40.
  expect(assessment?.statistics).toMatchObject({ mean: { exact: '438/5', text: '87.6' }, median: { text: '87.6' } });
});

const VILLAGE = 'id: village\nmethod: points\ngrades: [ { name: 好, min: 80 }, { name: 一般, min: 0 } ]';
const members: Record<string, Member> = {
  'branch/county': { kind: 'county-committee' },
  'branch/town-east': { kind: 'town-committee', parent: 'county' },
  'branch/town-west': { kind: 'town-committee', parent: 'county' },
  'branch/v1': { kind: 'village-branch', parent: 'town-east', members: 40 },
  'branch/v2': { kind: 'village-branch', parent: 'town-east', members: 60 },
  'branch/v3': { kind: 'village-branch', parent: 'town-west', members: 25 },
};
const VILLAGE_SHEETS = `
- { scheme: village@2024, subject: { branch: v1 }, total: 90 }
- { scheme: village@2024, subject: { branch: v2 }, total: 80.5 }
- { scheme: village@2024, subject: { branch: v3 }, total: 76 }
`;

test('A2: each level debriefs upwards, and the level above has a figure rolled up from below', () => {
  const town = `
id: town
appliesTo: [town-committee]
method: sections
parts:
  - { id: own, title: 本级述职, weight: 60%, method: points }
  - { id: below, title: 所属支部, weight: 40%, method: units, scheme: village@2024, aggregate: mean }`;
  const county = `
id: county
appliesTo: [county-committee]
method: sections
parts:
  - { id: own, title: 本级述职, weight: 50%, method: points }
  - { id: below, title: 所属乡镇, weight: 50%, method: units, scheme: town@2024, aggregate: mean }`;
  const sheets = `${VILLAGE_SHEETS}
- { scheme: town@2024, subject: { branch: town-east }, own: 88 }
- { scheme: town@2024, subject: { branch: town-west }, own: 81 }
- { scheme: county@2024, subject: { branch: county }, own: 90 }
`;
  const assessments = assessYaml([county, town, VILLAGE], sheets, { members });
  const values = assessments.flatMap(({ results }) => results.map(({ key, value }) => [key.split('/').at(-1), value]));
  // town-east: (90 + 80.5) ÷ 2 = 85.25; 88 × 60% + 85.25 × 40% = 86.9. town-west: 81 × 60% + 76 × 40% = 79.
  // county: (86.90 + 79.00) ÷ 2 = 82.95; 90 × 50% + 82.95 × 50% = 86.475, half up 86.48.
  expect(values).toEqual([
    ['county', '86.48'],
    ['town-east', '86.90'],
    ['town-west', '79.00'],
    ['v1', '90.00'],
    ['v2', '80.50'],
    ['v3', '76.00'],
  ]);
});

test('A2: a roll-up may count members, or the share at or above a grade', () => {
  const rollUp = (how: string) =>
    assessYaml(
      [`id: town\nappliesTo: [town-committee]\nmethod: units\nscheme: village@2024\n${how}`, VILLAGE],
      `${VILLAGE_SHEETS}
- { scheme: town@2024, subject: { branch: ${how.includes('all') ? 'county' : 'town-east'} } }`,
      { members },
    )[0]?.results[0];
  // (90 × 40 + 80.5 × 60) ÷ 100 = 84.3
  const weighted = rollUp('aggregate: member-weighted');
  expect(weighted).toMatchObject({ value: '84.30' });
  expect(weighted?.trace?.formula.figures).toBe('(90×40 + 80.5×60) ÷ 100 = 84.3');
  // Two of the three villages of the county are 好: 66.666…
  const share = rollUp('aggregate: share-at-or-above\ngrade: 好\ndepth: all');
  expect(share).toMatchObject({ value: '66.67', trace: { formula: { figures: '2 ÷ 3 × 100 = 66.6666…' } } });
});

test('A2: persons are rolled up along the tree of their branches', () => {
  const officers = 'id: village-secretaries\nsubject: post\nappliesTo: [secretary]\nmethod: points';
  const above = `
id: town-secretaries
subject: post
appliesTo: [town-secretary]
method: sections
parts:
  - { id: own, title: 本人述职, weight: 75%, method: points }
  - { id: below, title: 所属书记, weight: 25%, method: units, scheme: village-secretaries@2024, aggregate: member-weighted }`;
  const sheets = `
- { scheme: village-secretaries@2024, subject: { post: s1 }, total: 90 }
- { scheme: village-secretaries@2024, subject: { post: s2 }, total: 80 }
- { scheme: village-secretaries@2024, subject: { post: s3 }, total: 70 }
- { scheme: town-secretaries@2024, subject: { post: t1 }, own: 88 }`;
  const post = (kind: string, parent: string): Member => ({ kind, parent, from: '2022-01-01' });
  const people = {
    'post/s1': post('secretary', 'v1'),
    'post/s2': post('secretary', 'v2'),
    'post/s3': post('secretary', 'v3'),
    'post/t1': post('town-secretary', 'town-east'),
  };
  const [towns] = assessYaml([above, officers], sheets, { members: { ...members, ...people } });
  // (90 × 40 + 80 × 60) ÷ 100 = 84; 88 × 75% + 84 × 25% = 87.
  expect(towns?.results[0]).toMatchObject({ value: '87.00' });
});

const SHEET = `
daily: 92
onsite: 94
annual: 93
debrief: 94
bonus:
  - { points: 2, reason: 省级创新案例, evidence: 省委组织部通报, checkedBy: 考核办, checkedOn: 2024-12-20 }
  - { points: 1, reason: 市级现场会, evidence: 会议通知 }`;

test('A3: checked innovation is added to the year-end result, each item with reason and evidence', () => {
  const scheme = (bonus: string) => `method: sections\nbonus: ${bonus}\nparts:${PARTS}`;
  // 18.4 + 18.8 + 37.2 + 18.8 = 93.2; only the checked 2 points count.
  const result = resultOf(scheme('{ max: 3, basis: 第六条 }'), SHEET);
  expect(result).toMatchObject({ value: '95.20', flags: ['unchecked-bonus'] });
  expect(nodeOf(result, 'total')).toMatchObject({
    adjusted: { before: { text: '93.2' }, figures: '93.2 + 2 = 95.2' },
    adjustments: [
      { points: '2', standing: 'counted', reason: '省级创新案例' },
      { points: '1', standing: 'unchecked' },
    ],
  });
  const most = resultOf(scheme('{ max: 1.5 }'), SHEET);
  expect(most.value).toBe('94.70');
  expect(most.trace?.adjustments[0]).toMatchObject({ standing: 'partly', counted: '1.5' });
});

test('A3: the total stays within its full mark unless the scheme says it may exceed it', () => {
  const sheet = `
total: 99
bonus: [ { points: 3, reason: 创新, evidence: 通报, checkedBy: 考核办, checkedOn: 2024-12-20 } ]`;
  expect(resultOf('method: points\nbonus: {}', sheet)).toMatchObject({
    value: '100.00',
    trace: { adjusted: { limitedTo: 'full', figures: '99 + 3 = 102 → 100' } },
  });
  expect(resultOf('method: points\nbonus: { mayExceed: true }', sheet)).toMatchObject({
    value: '102.00',
    trace: { notes: [{ key: 'may-exceed-full', args: { full: '100' } }] },
  });
});
