import { expect, test } from 'vitest';
import { assessSheets } from '../../../src/domain/scoring/assess-all.ts';
import { rosterOf } from '../../../src/domain/scoring/roster.ts';
import { assessYaml, resultOf, schemeOf, sheetsOf } from './records.ts';

const totals = (values: Record<string, string>, more = '') =>
  Object.entries(values)
    .map(([branch, total]) => `- { subject: { branch: ${branch} }, total: ${total}${more} }`)
    .join('\n');
const GRADES = 'grades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80 }, { name: 较差, min: 0 } ]';

test('72, 71, 71, 71, 70 rank 1, 2, 2, 2, 5', () => {
  const [assessment] = assessYaml(
    'method: points\nranking: { within: [] }',
    totals({ a: '72', b: '71', c: '71', d: '71', e: '70' }),
  );
  expect(assessment?.results.map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 5]);
});

test('a tie-breaker compares exact values and prints digits enough to see the difference', () => {
  const scheme = `
method: sections
parts:
  - { id: judges, title: 评委, weight: 50%, method: panel }
  - { id: work, title: 实绩, weight: 50%, method: points }
ranking: { within: [], tieBreak: [judges] }`;
  const results = assessYaml(
    scheme,
    `
- { subject: { branch: a }, judges: [90, 90, 90.1], work: 90 }
- { subject: { branch: b }, judges: [90.0333], work: 90 }
- { subject: { branch: c }, judges: [90.0333], work: 90 }`,
  )[0]?.results;
  // a's judges: 270.1 ÷ 3 = 90.03333…, above 90.0333; all totals are published as 90.02.
  expect(results?.map(({ value, rank, tied, tieBrokenBy }) => [value, rank, tied, tieBrokenBy?.value])).toEqual([
    ['90.02', 1, false, '90.03333…'],
    ['90.02', 2, true, '90.0333'],
    ['90.02', 2, true, '90.0333'],
  ]);
});

test('ranks and quotas are counted inside the groups of kind, level and region', () => {
  const member = (region: string) => ({ kind: 'village-branch', level: 'village', region });
  const [assessment] = assessYaml(
    `method: points\n${GRADES}\nranking: { within: [kind, region] }\nquota: [ { grade: 优秀, atMost: 20%, within: [region] } ]`,
    totals({ a: '95', b: '92', c: '91', d: '85', e: '84', f: '99' }),
    {
      members: {
        ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [`branch/${id}`, member('东山镇')])),
        'branch/f': member('西河镇'),
      },
    },
  );
  expect(assessment?.groups.map(({ key, by, ranked }) => [key, by.length, ranked.length])).toEqual([
    ['village-branch/东山镇', 2, 5],
    ['village-branch/西河镇', 2, 1],
  ]);
  // 20 % of 5 is 1, and three are 优秀; 20 % of 1 rounds down to 0, and one is.
  expect(
    assessment?.quotas.map(({ group, base, allowed, count, over }) => [group, base, allowed, count, over]),
  ).toEqual([
    ['东山镇', 5, 1, 3, true],
    ['西河镇', 1, 0, 1, true],
  ]);
  expect(assessment?.results.map(({ gradeInForce, flags }) => [gradeInForce, flags])).toEqual([
    ['优秀', ['over-quota']],
    ['优秀', ['over-quota']],
    ['优秀', ['over-quota']],
    ['良好', []],
    ['良好', []],
    ['优秀', ['over-quota']],
  ]);
});

test('a quota may be rounded up, and a decision keeps it', () => {
  const sheets = `${totals({ b: '85', c: '84' })}
- { subject: { branch: a }, total: 91 }
- { subject: { branch: d }, total: 90.5, decision: { grade: 良好, by: 党委, on: 2025-01-08, reason: 名额所限 } }`;
  const quotas = (round: string) =>
    assessYaml(`method: points\n${GRADES}\nquota: [ { grade: 优秀, atMost: 20%, round: ${round} } ]`, sheets)[0]
      ?.quotas;
  expect(quotas('up')).toMatchObject([{ base: 4, allowed: 1, count: 1, over: false }]);
  expect(quotas('down')).toMatchObject([{ base: 4, allowed: 0, count: 1, over: true }]);
});

test('states without a score are shown and left out of ranks, means and counts of the scored', () => {
  const [older, assessment] = assessYaml(
    `method: points\n${GRADES}\nranking: { within: [] }`,
    `${totals({ a: '90', b: '80' })}
- { subject: { branch: c }, state: exempt, reason: 当年新设立 }
- { subject: { branch: d }, state: not-assessed, reason: 书记空缺 }
- { period: 2023, subject: { branch: a }, state: announced-only, announced: { value: 88.5, grade: 良好, source: 2024年第1期简报 } }`,
    { members: { 'branch/e': { kind: 'village-branch' }, 'branch/f': { kind: 'village-branch', from: '2025-02-01' } } },
  );
  expect(older?.results[0]).toMatchObject({
    state: 'announced-only',
    value: null,
    gradeInForce: '良好',
    announced: { value: '88.5', grade: '良好', source: '2024年第1期简报' },
  });
  expect(older?.missing).toEqual([]);
  expect(assessment?.counts).toEqual({ should: 5, scored: 2, missing: 1, states: { exempt: 1, 'not-assessed': 1 } });
  expect(assessment?.missing).toEqual([{ kind: 'branch', id: 'e' }]);
  expect(assessment?.statistics).toMatchObject({
    count: 2,
    mean: { text: '85' },
    median: { text: '85' },
    highest: '90.00',
    lowest: '80.00',
  });
  expect(assessment?.results.map(({ state, reason, rank, of }) => [state, reason, rank, of])).toEqual([
    ['scored', undefined, 1, 2],
    ['scored', undefined, 2, 2],
    ['exempt', '当年新设立', null, null],
    ['not-assessed', '书记空缺', null, null],
  ]);
  // The value of an announcement cannot be recomputed: it is shown, but no change is counted from it.
  expect(assessment?.results[0]?.before).toMatchObject({ period: '2023', value: null, grade: '良好', change: null });
});

test('a correction counts everywhere and the former revision keeps its own arithmetic', () => {
  const [village, town] = [
    'id: village\nmethod: points\nranking: { within: [] }',
    'id: town\nappliesTo: [town]\nmethod: units\nscheme: village@2024\naggregate: mean',
  ];
  const sheets = `
- { scheme: village@2024, subject: { branch: a }, total: 80 }
- { scheme: village@2024, subject: { branch: b }, total: 90 }
- scheme: village@2024
  subject: { branch: a }
  revision: 2
  correction: { replaces: 1, on: 2025-02-01, reason: 计票有误, changed: 80 改为 96, approvedBy: 考核办 }
  total: 96
- { scheme: town@2024, subject: { branch: t } }`;
  const members = { 'branch/a': { kind: 'v', parent: 't' }, 'branch/b': { kind: 'v', parent: 't' } };
  const [towns, villages] = assessYaml([town, village] as string[], sheets, { members });
  expect(villages?.results.map(({ value, rank, revision }) => [value, rank, revision])).toEqual([
    ['96.00', 1, 2],
    ['90.00', 2, 1],
  ]);
  expect(villages?.superseded).toMatchObject([{ value: '80.00', revision: 1, superseded: true, rank: null }]);
  expect(towns?.results[0]?.value).toBe('93.00');
});

test('a part rounded at every node goes into its parent as printed', () => {
  const scheme = (at: string, mode = 'half-up') => `
rounding: { decimals: 1, mode: ${mode}, at: ${at} }
method: sections
parts:
  - { id: a, title: 甲, weight: 50%, method: panel }
  - { id: b, title: 乙, weight: 50%, method: panel }`;
  const sheet = 'a: [90.2, 90.3]\nb: [80.2, 80.3]';
  // 90.25 and 80.25: in the end 85.25 → 85.3; at every node 90.3 and 80.3 → 85.3; half even 90.2 and 80.2 → 85.2.
  expect(resultOf(scheme('final'), sheet)).toMatchObject({ value: '85.3', exact: '341/4' });
  const each = resultOf(scheme('each'), sheet);
  expect(each).toMatchObject({ value: '85.3', exact: '853/10' });
  expect(each.trace?.formula.figures).toBe('90.3 × 50% + 80.3 × 50% = 85.3');
  expect(each.trace?.children[0]).toMatchObject({
    got: '361/4',
    value: '90.3',
    notes: [{ key: 'rounded-here', args: { from: '90.25' } }],
  });
  expect(resultOf(scheme('each', 'half-even'), sheet)).toMatchObject({ value: '85.2', exact: '426/5' });
});

test('the last of a group are followed up; a tie at that edge stays open', () => {
  const [assessment] = assessYaml(
    'method: points\nranking: { within: [], top: 1, bottom: 2, bottomFollowUp: 约谈 }',
    totals({ a: '90', b: '85', c: '80', d: '80', e: '70' }),
  );
  const [group] = assessment?.groups ?? [];
  expect(group?.top?.in).toEqual(['test@2024/2024/branch/a']);
  expect(group?.bottom).toMatchObject({ in: ['test@2024/2024/branch/e'], tie: { rank: 3, places: 1, open: true } });
  expect(group?.bottom?.tie?.tied).toHaveLength(2);
});

test('a cap and a veto lower a grade and say so; they never raise one', () => {
  const scheme = `
method: sections
parts:
  - { id: work, title: 实绩, weight: 50%, method: points }
  - { id: safety, title: 安全, weight: 50%, method: points }
${GRADES}
facts: [ { id: false-data, title: 提供虚假材料 } ]
gates:
  - { title: 安全不达标, when: { part: safety, below: 85 }, atMost: 良好 }
  - { title: 一票否决, basis: 第十二条, when: { fact: false-data }, grade: 较差 }`;
  const gatesOf = (sheet: string) => {
    const { value, gradeBeforeGates, grade, gates } = resultOf(scheme, sheet);
    return [value, gradeBeforeGates, grade, ...gates.map(({ met, changed }) => [met, changed])];
  };
  expect(gatesOf('work: 99\nsafety: 85')).toEqual(['92.00', '优秀', '优秀', [false, false], [false, false]]);
  // The published 85.00 of 84.995 is not below 85.
  expect(gatesOf('work: 99\nsafety: 84.995')).toEqual(['92.00', '优秀', '优秀', [false, false], [false, false]]);
  expect(gatesOf('work: 99\nsafety: 84')).toEqual(['91.50', '优秀', '良好', [true, true], [false, false]]);
  expect(gatesOf('work: 70\nsafety: 70')).toEqual(['70.00', '较差', '较差', [true, false], [false, false]]);
  expect(gatesOf('work: 99\nsafety: 84\nfacts: { false-data: 县通报 }')).toEqual([
    '91.50',
    '优秀',
    '较差',
    [true, true],
    [true, true],
  ]);
});

test('quarters carry each other where one has no score and the scheme allows it', () => {
  const yearly = (policy: string) => `
id: year
${policy}
method: periods
scheme: quarter@2024
periods: [ { period: Q1, weight: 10% }, { period: Q2, weight: 20% }, { period: Q3, weight: 30% }, { period: Q4, weight: 40% } ]`;
  const sheets = `
- { scheme: quarter@2024, period: 2024-Q1, total: 80 }
- { scheme: quarter@2024, period: 2024-Q2, total: 90 }
- { scheme: quarter@2024, period: 2024-Q3, state: exempt, reason: 换届 }
- { scheme: quarter@2024, period: 2024-Q4, total: 95 }
- { scheme: year@2024 }`;
  const quarter = 'id: quarter\nperiodicity: quarter\nmethod: points';
  const assessments = assessYaml([yearly('notApplicable: redistribute'), quarter], sheets);
  // (80 × 10% + 90 × 20% + 95 × 40%) ÷ 70% = 64 ÷ 0.7 = 91.428…
  expect(assessments.at(-1)?.results[0]).toMatchObject({ value: '91.43' });
  expect(assessments.at(-1)?.results[0]?.trace?.inputs[2]).toMatchObject({
    id: '2024-Q3',
    value: 'exempt',
    note: 'no-score',
  });

  const refused = assessSheets([schemeOf(yearly('')), schemeOf(quarter)], sheetsOf(sheets), rosterOf());
  expect([...refused.faults.values()].flat()).toMatchObject([{ code: 'earlier-without-score', path: ['period'] }]);
});

test('schemes that need each other in the same period are a cycle, and none of them is scored', () => {
  const scheme = (id: string, other: string) =>
    schemeOf(`id: ${id}\nmethod: periods\nscheme: ${other}@2024\nperiods: [ { period: year } ]`);
  const sheets = sheetsOf('- { scheme: x@2024 }\n- { scheme: y@2024 }\n- { scheme: z@2024, total: 90 }');
  const { cycles, assessments } = assessSheets(
    [scheme('x', 'y'), scheme('y', 'x'), schemeOf('id: z\nmethod: points')],
    sheets,
    rosterOf(),
  );
  expect(cycles).toEqual([['x@2024/2024', 'y@2024/2024', 'x@2024/2024']]);
  expect(assessments.map(({ scheme }) => scheme)).toEqual(['z']);
});

test('a scheme may look back at its own period before, over a change of edition', () => {
  const scheme = (edition: string, method: string) => `edition: ${edition}\nid: yearly\n${method}`;
  const assessments = assessYaml(
    [
      scheme('2023', 'method: points'),
      scheme(
        '2024',
        'method: sections\nparts: [ { id: now, title: 本期, weight: 80%, method: points }, { id: before, title: 上期, weight: 20%, method: periods, periods: [ { period: previous } ] } ]',
      ),
    ],
    '- { scheme: yearly@2023, period: 2023, total: 80 }\n- { scheme: yearly@2024, period: 2024, now: 90 }',
  );
  // 90 × 80% + 80 × 20% = 88
  expect(assessments[1]?.results[0]).toMatchObject({
    value: '88.00',
    before: { edition: '2023', change: { text: '8.00' } },
  });
});
