import { expect, test } from 'vitest';
import { findings, found } from './found.ts';

const PORTAL = `
name: 青禾榜
owner: { name: 中共青禾县委组织部, kind: party }
baseUrl: https://bang.example.cn/
levels: [ { id: county, title: 县 }, { id: town, title: 乡镇, region: true }, { id: village, title: 村 } ]
kinds:
  - { id: county-committee, title: 县委, level: county }
  - { id: town-committee, title: 乡镇党委, level: town }
  - { id: village-branch, title: 村党支部, level: village }
roles: [ { id: secretary, title: 书记 } ]
`;
const BRANCHES = `
- { id: county, name: 中共青禾县委, kind: county-committee }
- { id: east, name: 东山镇党委, kind: town-committee, parent: county }
- { id: west, name: 西河镇党委, kind: town-committee, parent: county }
- { id: a, name: 甲村党支部, kind: village-branch, parent: east }
- { id: b, name: 乙村党支部, kind: village-branch, parent: east }
- { id: late, name: 丙村党支部, kind: village-branch, parent: east, founded: 2025-03-01 }
- { id: gone, name: 丁村党支部, kind: village-branch, parent: east, events: [ { on: 2023-06-01, type: merged, into: a } ] }
- { id: outside, name: 戊村党支部, kind: village-branch, parent: west }
`;
const SCHEME = `
id: duty
edition: 2024
title: 村党支部考核办法
document: { issuedBy: 东山镇党委, adoptedOn: 2024-02-20, effectiveFrom: 2024-03-01, until: 2025-12-31 }
appliesTo: [village-branch]
under: east
rounding: { decimals: 2 }
method: points
bonus: {}
grades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80 }, { name: 较差, min: 0 } ]
facts: [ { id: false-data, title: 虚假材料 } ]
gates:
  - { when: { part: total, below: 85 }, bars: { role: secretary, scheme: officers, grade: 优秀 } }
  - { when: { fact: false-data }, grade: 较差 }
quota: [ { grade: 优秀, atMost: 50%, within: [kind] } ]
ranking: { within: [kind], top: 1 }
`;
const OFFICERS = `
id: officers
edition: 2024
title: 书记考核办法
document: { issuedBy: 东山镇党委, adoptedOn: 2024-02-20 }
subject: post
appliesTo: [secretary]
rounding: { decimals: 2 }
method: points
grades: [ { name: 优秀, min: 90 }, { name: 称职, min: 0 } ]
`;
const POSTS = '- { id: secretary-b, name: 林木森, role: secretary, branch: b, from: 2020-01-01 }';

const files = (sheets: string) => ({
  'data/portal.yaml': PORTAL,
  'data/branches/all.yaml': BRANCHES,
  'data/posts/all.yaml': POSTS,
  'data/programmes/all.yaml': '',
  'data/schemes/duty.yaml': SCHEME,
  'data/schemes/officers.yaml': OFFICERS,
  'data/scores/2024.yaml': sheets,
});
const sheet = (branch: string, rest: string, period = '2024') =>
  `- { scheme: duty@2024, period: ${period}, subject: { branch: ${branch} }, ${rest} }\n`;
const about = (sheets: string) => found(files(sheets)).filter((each) => !each.startsWith('file-empty'));
const B = sheet('b', 'total: 86');

test('a sound portal has no finding; who was founded later, merged before or stands elsewhere is not missed', () => {
  expect(about(sheet('a', 'total: 95') + B)).toEqual([]);
});

test('a branch that should have been assessed and has neither sheet nor state is named at its own record', () => {
  const [missing] = findings(files(sheet('a', 'total: 85'))).filter(({ severity }) => severity === 'error');
  expect(missing).toMatchObject({
    code: 'subject-unassessed',
    at: { file: 'data/branches/all.yaml', path: [0, 4] },
    args: { subject: 'branch/b', scheme: 'duty@2024', period: '2024' },
  });
  expect(about(sheet('a', 'total: 85') + sheet('b', 'state: exempt, reason: 换届'))).toEqual([]);
  expect(about(sheet('a', 'state: not-yet, reason: 定于明年一月'))).toEqual([]);
});

test.each([
  [
    'a half-year under a yearly scheme',
    sheet('a', 'total: 86', '2024-H1') + sheet('b', 'state: exempt, reason: 换届', '2024-H1'),
    ['period-length-wrong period', 'period-length-wrong period'],
  ],
  [
    'a period before the scheme',
    sheet('a', 'total: 86', '2023') + sheet('b', 'total: 87', '2023'),
    ['sheet-outside-force period', 'sheet-outside-force period'],
  ],
  ['a period after the scheme', sheet('a', 'state: exempt, reason: 换届', '2026'), ['sheet-outside-force period']],
  [
    'an old announcement may be older than the scheme',
    sheet('a', 'state: announced-only, announced: { grade: 优秀, source: 简报 }', '2014'),
    [],
  ],
  [
    'a kind the scheme does not mean',
    sheet('east', 'state: exempt, reason: 机关'),
    ['subject-not-meant subject/branch'],
  ],
  ['a branch outside', sheet('outside', 'state: exempt, reason: 不属本镇'), ['subject-outside subject/branch']],
  ['a branch not yet founded', sheet('late', 'state: exempt, reason: 新设立'), ['subject-not-existing subject/branch']],
  ['a branch merged before', sheet('gone', 'state: exempt, reason: 已合并'), ['subject-not-existing subject/branch']],
  [
    'a second revision without correction',
    sheet('a', 'total: 86') + sheet('a', 'revision: 2, total: 87') + B,
    ['revision-chain revision'],
  ],
  [
    'a correction of nothing',
    sheet('a', 'revision: 2, total: 87, correction: { replaces: 1, on: 2025-02-01, reason: 误, approvedBy: 办 }') + B,
    ['revision-chain revision'],
  ],
  [
    'a correction that skips a revision',
    sheet('a', 'total: 86') +
      sheet('a', 'revision: 2, total: 87, correction: { replaces: 0, on: 2025-02-01, reason: 误, approvedBy: 办 }') +
      B,
    ['revision-chain correction/replaces'],
  ],
  [
    'a correction in the first revision',
    sheet('a', 'total: 87, correction: { replaces: 1, on: 2025-02-01, reason: 误, approvedBy: 办 }') + B,
    ['revision-chain correction'],
  ],
  [
    'one sheet written twice',
    sheet('a', 'total: 86') + sheet('a', 'total: 86') + B,
    ['duplicate-id subject', 'tie-at-edge ranking/top'],
  ],
  ['a missing part', sheet('a', 'remarks: {}') + B, ['part-missing']],
  ['a rating out of range', sheet('a', 'total: 186') + B, ['rating-out-of-range total']],
] as const)('%s', (_, sheets, expected) => {
  expect(about(sheets)).toEqual(expected);
});

test.each([
  [
    'an unchecked bonus',
    sheet('a', 'total: 85, bonus: [ { points: 2, reason: 创新, evidence: 通报 } ]') + B,
    ['bonus-unchecked bonus/0'],
  ],
  [
    'a bonus without evidence',
    sheet('a', 'total: 85, bonus: [ { points: 2, reason: 创新, checkedBy: 办, checkedOn: 2024-12-01 } ]') + B,
    ['bonus-without-evidence bonus/0'],
  ],
  [
    'a published total that differs',
    sheet('a', 'total: 85, asPublished: { total: 84, grade: 较差, rank: 1, parts: { total: 85 }, source: 简报 }') + B,
    [
      'published-differs asPublished/total',
      'published-differs asPublished/grade',
      'published-differs asPublished/rank',
    ],
  ],
  [
    'a published total in other digits does not differ',
    sheet('a', 'total: 85, asPublished: { total: 85.0, rank: 2, source: 简报 }') + B,
    [],
  ],
  ['more of the best than the quota', sheet('a', 'total: 95') + sheet('b', 'total: 94'), ['quota-exceeded quota/0']],
  ['a tie at the edge of the first', sheet('a', 'total: 86') + B, ['tie-at-edge ranking/top']],
  ['a tie that a decision ends', sheet('a', 'total: 86, decision: { placed: true, by: 党委, on: 2025-01-10 }') + B, []],
  [
    'a decision above a gate',
    sheet(
      'a',
      'total: 85, facts: { false-data: 通报 }, decision: { grade: 良好, by: 党委, on: 2025-01-10, reason: 情节轻微 }',
    ) + B,
    ['decision-over-gate decision/grade'],
  ],
  ['a bar that reaches nobody', sheet('a', 'total: 84') + B, ['role-holder-missing subject']],
  ['a bar that reaches somebody', sheet('a', 'total: 86') + sheet('b', 'total: 84'), []],
] as const)('a warning, no more: %s', (_, sheets, expected) => {
  // Warnings that look at a scheme stand at the scheme, whose file comes first.
  expect(about(sheets).toSorted()).toEqual([...expected].toSorted());
  expect(findings(files(sheets)).every(({ code, severity }) => severity === 'warning' || code === 'file-empty')).toBe(
    true,
  );
});

test('a faulty scheme is reported once, and its sheets are passed over', () => {
  const broken = {
    ...files(sheet('a', 'total: 500')),
    'data/schemes/duty.yaml': SCHEME.replace('part: total', 'part: work'),
  };
  expect(found(broken).filter((each) => !each.startsWith('file-empty'))).toEqual(['part-unknown gates/0/when/part']);
});

test('schemes that need each other are one finding at the first of them', () => {
  const scheme = (id: string, other: string) => `
id: ${id}
edition: 2024
title: 考核办法
document: { issuedBy: 东山镇党委, adoptedOn: 2024-02-20 }
appliesTo: [village-branch]
rounding: { decimals: 2 }
method: periods
scheme: ${other}@2024
periods: [ { period: year } ]
`;
  const circle = {
    ...files(''),
    'data/schemes/x.yaml': scheme('x', 'y'),
    'data/schemes/y.yaml': scheme('y', 'x'),
    'data/scores/2024.yaml':
      '- { scheme: x@2024, period: 2024, subject: { branch: a } }\n- { scheme: y@2024, period: 2024, subject: { branch: a } }',
  };
  const [cycle] = findings(circle).filter(({ severity }) => severity === 'error');
  expect(cycle).toMatchObject({ code: 'scheme-cycle', args: { chain: 'x@2024/2024 → y@2024/2024 → x@2024/2024' } });
});
