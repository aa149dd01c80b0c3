import { expect, test } from 'vitest';
import { siteStateOf } from '../../../src/domain/lifecycle/site.ts';
import { branchSchema } from '../../../src/domain/records/branch.ts';
import { programmeSchema } from '../../../src/domain/records/programme.ts';
import { siteSchema } from '../../../src/domain/records/site.ts';

const document = { issuedBy: '中共青禾县委组织部', adoptedOn: '2024-02-20' };
const programme = programmeSchema.parse({
  id: 'sites',
  edition: '2024',
  title: '示范点创建',
  kind: 'site',
  document,
  levels: [
    { id: 'town', title: '乡镇级', steps: ['applied', 'named'] },
    { id: 'county', title: '县级', steps: ['applied', 'noticed', 'named'] },
  ],
  review: { every: 'year', by: '乡镇党委', results: ['pass', 'warned', 'withdrawn'] },
});
const branch = branchSchema.parse({ id: 'north', name: '北坡村党支部', kind: 'village' });
const merged = branchSchema.parse({
  id: 'north',
  name: '北坡村党支部',
  kind: 'village',
  events: [{ on: '2025-03-01', type: 'merged', into: 'east' }],
});

const site = (events: object[], level = 'town') =>
  siteSchema.parse({ id: 'a', name: '北坡示范点', branch: 'north', programme: 'sites@2024', level, events });

const NAMED = [
  { on: '2024-03-01', type: 'applied' },
  { on: '2024-06-01', type: 'named' },
];

/** State, level held and the day of the next review, in short. */
function short(events: object[], day: string, of = branch): string {
  const state = siteStateOf(site(events), programme, of, day);
  if (!state) return 'none';
  return [state.state, state.level ?? '-', state.nextReview ?? '-', ...(state.reviewOverdue ? ['overdue'] : [])].join(
    ' ',
  );
}

test.each([
  [NAMED, '2024-02-29', 'none'],
  [NAMED, '2024-03-01', 'applying - -'],
  [[{ on: '2024-03-01', type: 'noticed', notice: 'list' }], '2024-03-02', 'noticed - -'],
  [
    [
      { on: '2024-03-01', type: 'applied' },
      { on: '2024-03-09', type: 'returned' },
    ],
    '2024-03-10',
    'returned - -',
  ],
  [NAMED, '2024-06-01', 'named town 2025-12-31'],
  [NAMED, '2026-01-01', 'named town 2025-12-31 overdue'],
  [[...NAMED, { on: '2025-05-01', type: 'reviewed', result: 'pass' }], '2026-01-01', 'named town 2026-12-31'],
  [
    [...NAMED, { on: '2026-01-20', type: 'reviewed', result: 'pass', period: '2025' }],
    '2026-02-01',
    'named town 2026-12-31',
  ],
  [[...NAMED, { on: '2025-05-01', type: 'reviewed', result: 'warned' }], '2025-06-01', 'warned town 2026-12-31'],
  [
    [
      ...NAMED,
      { on: '2025-05-01', type: 'reviewed', result: 'warned' },
      { on: '2026-05-01', type: 'reviewed', result: 'pass' },
    ],
    '2026-06-01',
    'named town 2027-12-31',
  ],
  [[...NAMED, { on: '2025-05-01', type: 'reviewed', result: 'withdrawn' }], '2025-06-01', 'withdrawn - -'],
  [[...NAMED, { on: '2025-05-01', type: 'withdrawn' }], '2025-06-01', 'withdrawn - -'],
  [
    [...NAMED, { on: '2025-05-01', type: 'withdrawn' }, { on: '2026-05-01', type: 'applied' }],
    '2026-06-01',
    'applying - -',
  ],
  [[...NAMED, { on: '2025-05-01', type: 'dissolved' }], '2025-06-01', 'ended - -'],
])('%j: on %s it is %s', (events, day, expected) => {
  expect(short(events, day)).toBe(expected);
});

test('a title ends by itself with the branch, on the day it is merged', () => {
  expect(short(NAMED, '2025-02-28', merged)).toBe('named town 2025-12-31');
  expect(siteStateOf(site(NAMED), programme, merged, '2025-03-01')).toMatchObject({
    state: 'ended',
    ending: 'merged',
    level: null,
  });
});

test('a title follows a unit that moved to another branch before its own ended', () => {
  const events = [...NAMED, { on: '2025-02-01', type: 'reaffiliated', from: 'north', to: 'east' }];
  expect(short(events, '2025-04-01', merged)).toBe('named town 2025-12-31');
});

test('a lower title is held while a higher one is applied for', () => {
  const events = [
    { on: '2024-03-01', type: 'applied', level: 'town' },
    { on: '2024-06-01', type: 'named', level: 'town' },
    { on: '2025-03-01', type: 'applied', level: 'county' },
    { on: '2025-07-08', type: 'noticed', notice: 'list' },
    { on: '2025-07-16', type: 'named', level: 'county' },
  ];
  const on = (day: string) => siteStateOf(site(events, 'county'), programme, branch, day);
  expect(on('2025-07-08')).toMatchObject({
    state: 'named',
    level: 'town',
    namedOn: '2024-06-01',
    application: { level: 'county', step: 'noticed', since: '2025-07-08' },
  });
  expect(on('2025-07-16')).toMatchObject({ state: 'named', level: 'county', namedOn: '2025-07-16', application: null });
});

test('the holder is shown by the name and branch of the day', () => {
  const events = [
    ...NAMED,
    { on: '2025-01-01', type: 'renamed', from: '北坡学校', to: '北坡示范点' },
    { on: '2025-02-01', type: 'reaffiliated', from: 'old', to: 'north' },
  ];
  const holder = (day: string) => siteStateOf(site(events), programme, branch, day)?.holder;
  expect(holder('2024-12-31')).toEqual({ name: '北坡学校', branch: 'old' });
  expect(holder('2025-01-01')).toEqual({ name: '北坡示范点', branch: 'old' });
  expect(holder('2025-02-01')).toEqual({ name: '北坡示范点', branch: 'north' });
});

test('half-yearly and two-yearly reviews are due by the end of the period that follows', () => {
  const due = (every: string, namedOn: string) => {
    const other = programmeSchema.parse({
      ...programme,
      jury: undefined,
      document,
      review: { every, by: '乡镇党委', results: ['pass'] },
    });
    return siteStateOf(site([{ on: namedOn, type: 'named' }]), other, branch, namedOn)?.nextReview;
  };
  expect([due('half', '2024-06-30'), due('half', '2024-07-01'), due('two-years', '2024-06-30')]).toEqual([
    '2024-12-31',
    '2025-06-30',
    '2026-12-31',
  ]);
});
