import { expect, test } from 'vitest';
import { findings, found } from './found.ts';

/** A notice of two lines that is in order, open from Tuesday 9 to Monday 15 July 2024, with some keys written otherwise. */
function notice(different: Record<string, string> = {}): Record<string, string> {
  const keys: Record<string, string> = {
    id: 'list',
    title: '公示',
    kind: 'naming',
    approvedBy: '程思雨',
    approvedOn: '2024-07-08',
    issuedBy: '中共青禾县委组织部',
    signedOn: '2024-07-09',
    basis: '[ 青组发〔2024〕9号 ]',
    period: '{ from: 2024-07-09, days: 7 }',
    list: '[ { branch: north }, { branch: east } ]',
    objections: '{ office: 县委组织部 }',
    ...different,
  };
  const lines = Object.entries(keys).filter(([, value]) => value !== '');
  return { 'data/notices/list.yaml': lines.map(([key, value]) => `${key}: ${value}\n`).join('') };
}

/** A notice with these events, one a line. */
const events = (...lines: string[]) => notice({ events: `\n${lines.map((line) => `  - { ${line} }`).join('\n')}` });

const objection = 'on: 2024-07-10, type: objection, about: north';
const concluded = 'on: 2024-07-17, type: concluded, outcomes: {}';

test.each([
  ['a plain one', notice()],
  ['a draft', notice({ draft: 'true', approvedBy: '', approvedOn: '' })],
  ['one released by the minute', notice({ releaseAt: '2024-07-09T08:30' })],
  [
    'an objection with its finding',
    events(objection, 'on: 2024-07-16, type: finding, about: north, result: not-upheld', concluded),
  ],
  [
    'a line removed for an upheld objection',
    events(
      objection,
      'on: 2024-07-16, type: finding, about: north, result: upheld',
      'on: 2024-07-17, type: concluded, outcomes: { other: [ { about: north, outcome: removed, reason: 属实, basis: objection } ] }',
    ),
  ],
  [
    'a line deferred while its objection is open, and confirmed later',
    events(
      objection,
      'on: 2024-07-17, type: concluded, outcomes: { other: [ { about: north, outcome: deferred, reason: 待查 } ] }',
      'on: 2024-08-01, type: finding, about: north, result: not-upheld',
      'on: 2024-08-02, type: concluded, outcomes: { other: [ { about: north, outcome: confirmed, reason: 查无此事 } ] }',
    ),
  ],
  [
    'a removal the applicant asked for',
    events(
      'on: 2024-07-17, type: concluded, outcomes: { other: [ { about: east, outcome: removed, reason: 放弃, basis: applicant } ] }',
    ),
  ],
  [
    'an extension',
    events(
      'on: 2024-07-12, type: extended, until: 2024-07-19, reason: 停电',
      'on: 2024-07-20, type: concluded, outcomes: {}',
    ),
  ],
  [
    'an amendment before the first day',
    events('on: 2024-07-08, type: amended, changed: 名称, reason: 笔误, before: 甲, after: 乙'),
  ],
  ['a withdrawal', events(objection, 'on: 2024-07-11, type: withdrawn, reason: 名单有误')],
  [
    'a short period made long enough',
    {
      ...notice({
        period: '{ from: 2024-07-09, until: 2024-07-12 }',
        events: '[ { on: 2024-07-12, type: extended, until: 2024-07-15, reason: 不足一周 } ]',
      }),
    },
  ],
])('a notice in order has no finding: %s', (_, files) => {
  expect(found(files)).toEqual([]);
});

test.each([
  ['notice-not-approved', notice({ approvedBy: '' })],
  ['notice-not-approved', notice({ approvedBy: '', approvedOn: '', source: '县档案馆' })],
  ['notice-not-approved releaseAt', notice({ approvedBy: '', source: '存档', releaseAt: '2024-07-09T08:30' })],
  ['approved-after-release approvedOn', notice({ releaseAt: '2024-07-07T08:30' })],
  ['released-after-start releaseAt', notice({ releaseAt: '2024-07-10T08:30' })],
  ['signed-after-start signedOn', notice({ signedOn: '2024-07-10' })],
  ['period-empty period/until', notice({ period: '{ from: 2024-07-09, until: 2024-07-08 }' })],
  ['period-empty period/until', notice({ period: '{ from: 2024-07-09, until: 2024-07-09, countFrom: next-day }' })],
  ['period-empty period/days', notice({ period: '{ from: 2024-07-09, days: 0 }' })],
  ['period-empty period/workingDays', notice({ period: '{ from: 2024-07-09, workingDays: 0 }' })],
  ['period-too-short period/days', notice({ period: '{ from: 2024-07-09, days: 4 }' })],
  ['period-too-short period/until', notice({ kind: 'admission', period: '{ from: 2024-07-09, until: 2024-07-12 }' })],
  ['period-few-working-days period/days', notice({ period: '{ from: 2024-09-30, days: 9 }', signedOn: '2024-09-30' })],
  [
    'period-ends-on-day-off period/until',
    notice({ period: '{ from: 2024-07-08, until: 2024-07-14 }', signedOn: '2024-07-08' }),
  ],
  ['calendar-year-missing period/days', notice({ period: '{ from: 2026-12-28, days: 8 }' })],
  ['calendar-year-needed period/days', notice({ kind: 'admission', period: '{ from: 2026-12-28, days: 8 }' })],
  ['calendar-year-needed period/workingDays', notice({ period: '{ from: 2026-12-28, workingDays: 7 }' })],
  ['names-withdrawn-early withdrawAfter', notice({ withdrawAfter: '2024-07-15' })],
  ['posting-short postedAt/0', notice({ postedAt: '[ { place: 村务公开栏, from: 2024-07-09, until: 2024-07-14 } ]' })],
  [
    'dates-reversed postedAt/0/until',
    notice({ postedAt: '[ { place: 村务公开栏, from: 2024-07-09, until: 2024-07-08 } ]' }),
  ],
  ['line-twice list/1', notice({ list: '[ { branch: north }, { branch: north } ]' })],
  ['line-twice list/1', notice({ list: '[ { branch: north, id: 2 }, { name: 东湾互助组 } ]' })],
  ['draft-with-events events/0', notice({ draft: 'true', events: `[ { ${objection} } ]` })],
  ['line-unknown events/0/about', events('on: 2024-07-10, type: objection, about: nroth')],
  [
    'events-unordered events/1/on',
    events(
      objection,
      'on: 2024-07-09, type: objection',
      'on: 2024-07-16, type: finding, about: north, result: upheld',
      'on: 2024-07-16, type: finding, result: upheld',
      concluded,
    ),
  ],
  ['event-before-period events/0/on', events('on: 2024-07-08, type: objection')],
  ['event-after-withdrawal events/1', events('on: 2024-07-11, type: withdrawn, reason: 名单有误', concluded)],
  ['finding-without-objection events/0', events('on: 2024-07-11, type: finding, about: north, result: upheld')],
  [
    'finding-without-objection events/1',
    events(objection, 'on: 2024-07-11, type: finding, about: east, result: upheld'),
  ],
  [
    'finding-without-objection events/1',
    events(objection, 'on: 2024-07-11, type: finding, about: north, settles: 2, result: upheld'),
  ],
  ['extension-void events/0/until', events('on: 2024-07-11, type: extended, until: 2024-07-15, reason: 停电')],
  ['extension-late events/0/on', events('on: 2024-07-17, type: extended, until: 2024-07-25, reason: 停电')],
  ['concluded-early events/0/on', events('on: 2024-07-15, type: concluded, outcomes: {}')],
  ['objection-open events/1', events(objection, concluded)],
  ['objection-open events/1', events('on: 2024-07-10, type: objection', concluded)],
  [
    'removal-without-basis events/0/outcomes/default',
    events('on: 2024-07-17, type: concluded, outcomes: { default: removed }'),
  ],
  [
    'removal-without-basis events/0/outcomes/other/0',
    events('on: 2024-07-17, type: concluded, outcomes: { other: [ { about: east, outcome: removed, reason: 放弃 } ] }'),
  ],
  [
    'removal-not-upheld events/0/outcomes/other/0/basis',
    events(
      'on: 2024-07-17, type: concluded, outcomes: { other: [ { about: east, outcome: removed, reason: 属实, basis: objection } ] }',
    ),
  ],
  [
    'line-unknown events/0/outcomes/other/0/about',
    events(
      'on: 2024-07-17, type: concluded, outcomes: { other: [ { about: west, outcome: deferred, reason: 待查 } ] }',
    ),
  ],
  [
    'ballot-over-eligible events/0/present',
    events('on: 2024-07-12, type: ballot, eligible: 8, present: 9, for: 9, against: 0, abstained: 0'),
  ],
  [
    'ballot-not-adding-up events/0/for',
    events('on: 2024-07-12, type: ballot, eligible: 9, present: 9, for: 7, against: 0, abstained: 1'),
  ],
  ['ballot-missing events/0', notice({ kind: 'admission', events: `[ { ${concluded} } ]` })],
])('a notice against the rules: %s', (expected, files) => {
  expect(found(files)).toEqual([expected]);
});

test('before the day from which records are complete, a named source makes a lack a warning', () => {
  const old = { signedOn: '2019-07-09', period: '{ from: 2019-07-09, days: 4 }', approvedBy: '', approvedOn: '' };
  expect(found(notice(old))).toEqual(['notice-not-approved', 'period-too-short period/days']);
  expect(found(notice({ ...old, source: '县档案馆公示存档' }))).toEqual([
    'record-incomplete',
    'record-incomplete period/days',
  ]);
});

test('a period that is too short names the rule of its kind, or the stricter one of the programme', () => {
  const [short] = findings(notice({ period: '{ from: 2024-07-09, days: 4 }' }));
  expect(short?.args).toEqual({ unit: 'days', found: '4', minimum: '7', basis: '青组发〔2024〕9号第九条' });
});

test('a week with few working days names the holidays in it', () => {
  const [few] = findings(
    notice({
      period: '{ from: 2024-02-08, days: 8 }',
      signedOn: '2024-02-08',
      approvedOn: '2024-02-07',
      kind: 'other',
    }),
  );
  expect(few).toMatchObject({
    code: 'period-few-working-days',
    severity: 'warning',
    args: { count: '2', holidays: '春节' },
  });
});

test('a calendar of the year that was missing settles the finding', () => {
  const year =
    'id: 2027\nsource: 关于2027年部分节假日安排的通知\nholidays: [ { name: 元旦, from: 2027-01-01, until: 2027-01-03 } ]\n';
  const files = notice({ kind: 'admission', period: '{ from: 2026-12-28, days: 8 }' });
  expect(found({ ...files, 'data/calendar/2027.yaml': year })).toEqual([]);
  expect(found({ ...files, 'data/calendar/2027.yaml': year.replace('source', 'sauce') })).toEqual([
    'missing-key',
    'unknown-key sauce',
  ]);
});

test.each([
  ['calendar-year-malformed id', 'id: 二〇二七', ''],
  ['calendar-year-known id', 'id: 2026', ''],
  ['calendar-day-outside holidays/1/from', 'id: 2027', 'workdays: []'],
  ['dates-reversed holidays/1/until', 'id: 2027', ''],
  ['make-up-day-off workdays/0', 'id: 2027', 'workdays: [ 2027-02-07 ]'],
  ['make-up-day-on-weekday workdays/0', 'id: 2027', 'workdays: [ 2027-03-01 ]'],
  ['calendar-day-outside workdays/0', 'id: 2027', 'workdays: [ 2028-01-01 ]'],
])('a calendar against the rules: %s', (expected, id, workdays) => {
  const year = id.endsWith('2026') ? '2026' : '2027';
  const second = expected.startsWith('dates')
    ? '{ name: 劳动节, from: 2027-05-03, until: 2027-05-01 }'
    : expected.includes('holidays/1')
      ? '{ name: 元旦, from: 2028-01-01, until: 2028-01-01 }'
      : `{ name: 春节, from: ${year}-02-05, until: ${year}-02-11 }`;
  const text = `${id}\nsource: 通知\nholidays: [ { name: 元旦, from: ${year}-01-01, until: ${year}-01-03 }, ${second} ]\n${workdays}\n`;
  expect(found({ 'data/calendar/own.yaml': text })).toEqual([expected]);
});
