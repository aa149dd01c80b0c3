import { expect, test } from 'vitest';
import { feedOf } from '../../src/exports/feed.ts';
import { correctionsView } from '../../src/views/corrections.ts';
import { demonstrationSiteView } from '../../src/views/demonstration-site.ts';
import { everythingView } from '../../src/views/everything.ts';
import { feedView } from '../../src/views/feed.ts';
import { homeView } from '../../src/views/home.ts';
import { noticeView } from '../../src/views/notice.ts';
import { noticesView } from '../../src/views/notices.ts';
import { projectView } from '../../src/views/project.ts';
import { wordsOf } from '../../src/words/words.ts';
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

const MASKED = `
name: 青禾榜
owner: { name: 青禾, kind: party }
baseUrl: https://bang.example.cn/
levels: [ { id: county, title: 县 }, { id: town, title: 镇, region: true }, { id: village, title: 村 } ]
kinds: [ { id: county-committee, title: 县, level: county }, { id: town-committee, title: 镇, level: town }, { id: village-branch, title: 村, level: village } ]
roles: [ { id: secretary, title: 书记 } ]
policies: { names: { other: masked } }
`;

/** A list of kind \`other\` that stood from 1 to 7 July 2024; the site is built on 1 August. */
const relief = (more: string, list = '[ { name: 张小满 }, { name: 王禾 }, { name: 欧阳守田 } ]') => ({
  'data/portal.yaml': MASKED,
  'data/notices/relief.yaml': `
id: relief
title: 关于慰问王禾等3名同志的公示
kind: other
approvedBy: 程思雨
approvedOn: 2024-07-01
issuedBy: 中共长滩镇委
signedOn: 2024-07-01
basis: [ 长委〔2024〕9号 ]
intro: 张小满等三人生活困难。
period: { from: 2024-07-01, days: 7 }
objections: { office: 长滩镇党建办 }
list: ${list}
${more}`,
});

test('a masked name is masked wherever the notice is told of', () => {
  const site = exampleSite(
    relief(`
events:
  - { on: 2024-07-02, type: amended, changed: 补充张小满的类别, reason: 王禾来电指出, before: 欧阳守田，受灾, after: 欧阳守田，大病 }
  - { on: 2024-07-08, type: concluded, outcomes: { other: [ { about: 2, outcome: deferred, reason: 王禾的材料不全 } ] } }
`),
  );
  const shown = JSON.stringify([
    noticeView(site, 'relief'),
    noticesView(site),
    homeView(site).notices,
    correctionsView(site),
    everythingView(site),
    feedOf(feedView(site), wordsOf('zh-CN')),
  ]);
  expect(shown).toContain('关于慰问王*等3名同志的公示');
  expect(shown).toContain('欧阳**，大病');
  for (const name of ['张小满', '王禾', '欧阳守田']) expect(shown).not.toContain(name);
});

test('a masked name is masked in every column of its line and in what an amendment took out', () => {
  const site = exampleSite(
    relief(
      `
postedAt: [ { place: 王禾家门口, from: 2024-07-01 } ]
events:
  - { on: 2024-07-02, type: amended, changed: 更正一人的姓名, reason: 录入有误, before: 张晓满，青禾村，受灾, after: 张小满，青禾村，受灾 }
  - { on: 2024-07-03, type: amended, changed: 删去一人, reason: 重复申请, before: 李大年，青禾村，大病 }
`,
      '[ { name: 张小满, organisation: 张小满家庭农场, category: 张小满户 }, { name: 王禾 } ]',
    ),
  );
  const shown = JSON.stringify([noticeView(site, 'relief'), correctionsView(site)]);
  expect(shown).toContain('张*满家庭农场');
  expect(shown).toContain('李*年，青禾村，大病');
  for (const name of ['张小满', '王禾', '张晓满', '李大年']) expect(shown).not.toContain(name);
});

test('a name in the title goes with the names of the list', () => {
  const full = relief('withdrawAfter: 2024-07-20');
  const site = exampleSite({ ...full, 'data/portal.yaml': MASKED.replace('other: masked', 'other: full') });
  expect(noticesView(site).years[0]?.rows[0]?.title).toBe('关于慰问王*等3名同志的公示');
});

test('the list stands in the order it states: by strokes, by pinyin, by rank or as given', () => {
  const titles = (order: string, list?: string) => {
    const portal = { 'data/portal.yaml': MASKED.replace('other: masked', 'other: full') };
    const site = exampleSite({ ...relief(`order: ${order}`, list), ...portal });
    return noticeView(site, 'relief').lines?.map(({ title }) => title);
  };
  expect(titles('given')).toEqual(['张小满', '王禾', '欧阳守田']);
  expect(titles('strokes')).toEqual(['王禾', '张小满', '欧阳守田']);
  expect(titles('pinyin')).toEqual(['欧阳守田', '王禾', '张小满']);
  const marked = '[ { name: 王禾, figure: 88.5 }, { name: 卜田, figure: 90 }, { name: 张小满, figure: 88.50 } ]';
  expect(titles('rank', marked)).toEqual(['卜田', '王禾', '张小满']);
  expect(titles('strokes', '[ { name: 张小满 }, { name: 王翾 } ]')).toEqual(['张小满', '王翾']);
});

test('an event about the second line is told of that line, wherever the order puts it', () => {
  const events =
    'events: [ { on: 2024-07-08, type: concluded, outcomes: { other: [ { about: 2, outcome: deferred, reason: 待核 } ] } } ]';
  const { lines } = noticeView(exampleSite(relief(`order: strokes\n${events}`)), 'relief');
  expect(lines?.map(({ number, title, outcome }) => [number, title, outcome?.outcome])).toEqual([
    [1, '王*', 'deferred'],
    [2, '张*满', 'confirmed'],
    [3, '欧阳**', 'confirmed'],
  ]);
});

test('several amendments each keep the former wording with the difference marked', () => {
  const { events } = noticeView(
    exampleSite(
      relief(`
events:
  - { on: 2024-07-02, type: amended, changed: 更正文号, reason: 笔误, before: 长委〔2023〕9号, after: 长委〔2024〕9号, restarts: true }
  - { on: 2024-07-03, type: amended, changed: 补充一句, reason: 漏写, after: 欢迎反映 }
`),
    ),
    'relief',
  );
  expect(events.map(({ changed }) => changed)).toEqual([
    {
      what: '更正文号',
      before: '长委〔2023〕9号',
      after: '长委〔2024〕9号',
      difference: [
        { kind: 'same', text: '长委〔' },
        { kind: 'former', text: '2023' },
        { kind: 'later', text: '2024' },
        { kind: 'same', text: '〕9号' },
      ],
      restarts: true,
    },
    { what: '补充一句', before: null, after: '欢迎反映', difference: [], restarts: false },
  ]);
});

test('of what was taken down, the mark, the reason and the digest are shown, and never the key', () => {
  const digest = 'a'.repeat(64);
  const key = 'c2FtcGxlLWtleS1vZi1hLXRlc3Q';
  const view = noticeView(
    exampleSite(
      relief(
        `events: [ { on: 2024-07-02, type: redacted, what: 一处住址, reason: 与公示无关, digest: ${digest}, key: ${key}, characters: 4 } ]`,
        '[ { name: 张小满, deeds: 住〔此处内容已依法撤下〕 } ]',
      ),
    ),
    'relief',
  );
  expect(view.lines?.[0]?.deeds).toBe('住〔此处内容已依法撤下〕');
  expect(view.events[0]).toMatchObject({
    on: '2024-07-02',
    reason: '与公示无关',
    redacted: { what: '一处住址', digest },
  });
  expect(JSON.stringify(view)).not.toContain(key);
});

test('a name that was taken down is a mark, not masked, and comes last in any order', () => {
  const mark = '〔此处内容已依法撤下〕';
  const redacted = `{ on: 2024-07-02, type: redacted, what: 一个姓名, reason: 误列, digest: ${'b'.repeat(64)} }`;
  const list = `[ { name: ${mark} }, { name: 张小满 }, { name: 王禾 } ]`;
  for (const order of ['strokes', 'pinyin']) {
    const view = noticeView(exampleSite(relief(`order: ${order}\nevents: [ ${redacted} ]`, list)), 'relief');
    expect(view.lines?.map(({ title }) => title)).toEqual(['王*', '张*满', mark]);
  }
});

test('a notice that is done again and the withdrawn one lead to each other', () => {
  const again = relief('replaces: list')['data/notices/relief.yaml'];
  const site = exampleSite({
    ...notice('events: [ { on: 2024-05-01, type: withdrawn, reason: 名单有误 } ]'),
    'data/notices/again.yaml': again.replace('kind: other', 'kind: award'),
  });
  expect(noticeView(site, 'relief').replaces?.href).toBe('/notices/list.html');
  expect(noticeView(site, 'list').replacedBy).toEqual([
    { title: '关于慰问王禾等3名同志的公示', href: '/notices/relief.html' },
  ]);
});

test('a site or project is not said to have been put up before its notice is out', () => {
  const step = (release: string) => ({
    ...notice(''),
    'data/sites/a.yaml': `
id: school
name: 青禾小学共建点
branch: qinghe
programme: sites@2024
level: town
events:
  - { on: 2024-04-01, type: applied }
  - { on: 2024-04-29, type: noticed, notice: list }
`,
    'data/projects/a.yaml': `
id: road
programme: secretary@2024
title: 修路
branch: qinghe
stages: [ { on: 2024-04-01, stage: proposed }, { on: 2024-04-29, stage: noticed, notice: list } ]
`,
    'data/notices/a.yaml': notice(release)['data/notices/a.yaml'].replace(
      'list: [ ',
      'list: [ { site: school }, { project: road }, ',
    ),
  });
  const told = (release: string, options: { day: string; preview?: boolean }) => {
    const site = exampleSite(step(release), options);
    const { standing, events, required } = demonstrationSiteView(site, 'school');
    const { stages } = projectView(site, 'road');
    return [standing.state, events.length, stages.length, JSON.stringify([required, events, stages]).includes('04-29')];
  };
  const early = ['applying', 1, 1, false];
  const later = ['noticed', 2, 2, true];
  expect(told('releaseAt: 2024-04-29T08:30', { day: '2024-04-29' })).toEqual(early);
  expect(told('releaseAt: 2024-04-29T08:30', { day: '2024-04-29', preview: true })).toEqual(later);
  expect(told('releaseAt: 2024-04-29T08:30', { day: '2024-04-30' })).toEqual(later);
  expect(told('draft: true', { day: '2024-04-30' })).toEqual(early);
});
