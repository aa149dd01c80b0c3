import { expect, test } from 'vitest';
import { noticeView } from '../../src/views/notice.ts';
import { noticesView } from '../../src/views/notices.ts';
import { exampleSite } from './example.ts';

const notice = (more: string) => ({
  'data/notices/a.yaml': `
id: list
title: 关于拟命名示范点的公示
kind: naming
approvedBy: 程思雨
approvedOn: 2024-04-29
issuedBy: 中共青禾县委组织部
signedOn: 2024-04-29
basis: [ 青组发〔2024〕9号 ]
period: { from: 2024-04-29, days: 7 }
objections: { office: 县委组织部 }
list: [ { branch: qinghe, proposed: 优秀 }, { branch: hidden }, { name: 欧阳小明, organisation: 青禾村 } ]
${more}`,
});

test('a period is given in both dates, calendar days and working days, with the holidays and make-up days in it', () => {
  const { period } = noticeView(exampleSite(notice('')), 'list');
  expect(period).toEqual({
    from: '2024-04-29',
    until: '2024-05-05',
    countFrom: 'same-day',
    times: null,
    calendarDays: 7,
    workingDays: 2,
    unknownYears: [],
    holidays: [{ name: '劳动节', from: '2024-05-01', until: '2024-05-05' }],
    makeUps: [],
    written: null,
  });
});

test('a record that is not public leaves its line without a name', () => {
  const { lines } = noticeView(exampleSite(notice('')), 'list');
  expect(lines?.map(({ title, href }) => [title, href])).toEqual([
    ['长滩镇青禾村党支部', '/branches/qinghe.html'],
    ['', null],
    ['欧阳小明', null],
  ]);
});

test('where the policy of its kind says so, names are masked', () => {
  const config = `
name: 青禾榜
owner: { name: 青禾, kind: party }
baseUrl: https://bang.example.cn/
levels: [ { id: county, title: 县 }, { id: town, title: 镇, region: true }, { id: village, title: 村 } ]
kinds: [ { id: county-committee, title: 县, level: county }, { id: town-committee, title: 镇, level: town }, { id: village-branch, title: 村, level: village } ]
policies: { names: { naming: masked } }
`;
  const { lines } = noticeView(exampleSite({ ...notice(''), 'data/portal.yaml': config }), 'list');
  expect(lines?.at(-1)?.title).toBe('欧阳**');
});

test('an unreleased notice is in no list, but in a preview, where it is marked', () => {
  const text = notice('releaseAt: 2024-09-02T08:30')['data/notices/a.yaml'].replaceAll('2024-04-29', '2024-09-02');
  const later = { 'data/notices/a.yaml': text };
  expect(JSON.stringify(noticesView(exampleSite(later)))).not.toContain('关于');
  const preview = noticesView(exampleSite(later, { preview: true }));
  expect(preview.years[0]?.rows[0]?.unreleased).toBe(true);
});

test('objections are counts and outcomes, what became of each line stands beside it, and tomorrow is not told', () => {
  const events = `
events:
  - { on: 2024-05-02, type: objection, about: qinghe }
  - { on: 2024-05-06, type: finding, about: qinghe, result: not-upheld, reason: 经核查不属实 }
  - { on: 2024-05-07, type: ballot, eligible: 9, present: 8, for: 8, against: 0, abstained: 0 }
  - { on: 2024-05-08, type: concluded, outcomes: { other: [ { about: 3, outcome: deferred, reason: 尚待核实 } ] } }
  - { on: 2024-12-01, type: withdrawn, reason: 另行公示 }
`;
  const view = noticeView(exampleSite(notice(events)), 'list');
  expect(view.received).toEqual({ received: 1, open: 0, results: { 'not-upheld': 1 } });
  expect(view.events.map(({ type }) => type)).toEqual(['ballot', 'concluded']);
  expect(view.lines?.map(({ outcome }) => outcome?.outcome)).toEqual(['confirmed', 'confirmed', 'deferred']);
  expect(JSON.stringify(view)).not.toContain('经核查');
});

test('after the names are taken down only their number is left', () => {
  const view = noticeView(exampleSite(notice('withdrawAfter: 2024-07-01')), 'list');
  expect(view.lines).toBeNull();
  expect(view.count).toBe(3);
  expect(JSON.stringify(view)).not.toContain('小明');
});
