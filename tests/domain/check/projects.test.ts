import { expect, test } from 'vitest';
import { found } from './found.ts';

const NOTICE = `
id: list
title: 公示
kind: award
approvedBy: 程思雨
approvedOn: 2024-07-08
issuedBy: 中共青禾县委组织部
signedOn: 2024-07-09
basis: [ 青组发〔2024〕12号 ]
period: { from: 2024-07-09, days: 7 }
list: [ { project: p } ]
objections: { office: 县委组织部 }
events: [ { on: 2024-07-16, type: concluded, outcomes: {} } ]
`;

const PROPOSED = 'on: 2024-03-01, stage: proposed';
const APPROVED = 'on: 2024-03-20, stage: approved';
const ACCEPTED = 'on: 2024-06-20, stage: accepted';
const JUDGED = 'on: 2024-06-28, stage: judged';
const NOTICED = 'on: 2024-07-09, stage: noticed, notice: list';
const STAGES = [PROPOSED, APPROVED, ACCEPTED, JUDGED, NOTICED];
const JURY = 'jury: [ 88, 90.5, 91, 92, 96.5 ]';
const AWARD = 'award: { title: 优秀项目, by: 中共青禾县委组织部, on: 2024-07-20 }';
const LOST = 'lost: { on: 2025-01-08, reason: 数据不实, by: 县委组织部 }';

/** A project of the north village with these stages and other keys, one a line. */
function record(id: string, stages: readonly string[], ...keys: string[]): string {
  const list = stages.map((line) => `    - { ${line} }\n`).join('');
  const rest = keys.map((key) => `  ${key}\n`).join('');
  return `- id: ${id}\n  title: 修路\n  branch: north\n  programme: secretary@2024\n  stages:\n${list}${rest}`;
}

const project = (stages: readonly string[], ...keys: string[]) => ({
  'data/notices/list.yaml': NOTICE,
  'data/projects/p.yaml': record('p', stages, ...keys),
});

/** The project in a programme of its own, with these keys. */
const elsewhere = (files: ReturnType<typeof project>, ...keys: string[]) => ({
  ...files,
  'data/projects/p.yaml': files['data/projects/p.yaml'].replace('secretary@2024', 'own@2024'),
  'data/programmes/own.yaml': programme('project', ...keys),
});

function programme(kind: string, ...keys: string[]): string {
  return `id: own\nedition: 2024\ntitle: 项目\nkind: ${kind}\ndocument: { issuedBy: 甲, adoptedOn: 2024-01-01 }\n${keys.join('\n')}\n`;
}

test.each([
  ['an entry under way', project([PROPOSED, APPROVED])],
  ['an award after all stages', project(STAGES, JURY, AWARD)],
  ['an award whose stage is written too', project([...STAGES, 'on: 2024-07-20, stage: awarded'], JURY, AWARD)],
  ['an award taken back', project(STAGES, JURY, AWARD, LOST)],
  ['an entry rejected', project([PROPOSED, 'on: 2024-03-20, stage: rejected'])],
  ['a title sought', project([PROPOSED], 'titleSought: best')],
])('a project in order has no finding: %s', (_, files) => {
  expect(found(files)).toEqual([]);
});

test.each([
  ['step-missing award', project([PROPOSED, APPROVED, ACCEPTED, JUDGED], JURY, AWARD)],
  ['step-missing stages/1', project([PROPOSED, ACCEPTED])],
  ['events-unordered stages/1/on', project([PROPOSED, 'on: 2024-02-20, stage: approved'])],
  ['step-after-end stages/2', project([PROPOSED, 'on: 2024-03-10, stage: withdrawn', APPROVED])],
  ['step-after-end award', project([...STAGES, 'on: 2024-07-19, stage: withdrawn'], JURY, AWARD)],
  ['jury-missing award', project(STAGES, AWARD)],
  ['judges-too-few jury', project(STAGES, 'jury: [ 88, 90, 92 ]')],
  ['rating-out-of-range jury/4', project(STAGES, 'jury: [ 88, 90.5, 91, 92, 196.5 ]')],
  ['jury-not-foreseen jury', elsewhere(project([PROPOSED], JURY))],
  ['award-missing stages/5', project([...STAGES, 'on: 2024-07-20, stage: awarded'], JURY)],
  ['award-on-another-day award/on', project([...STAGES, 'on: 2024-07-21, stage: awarded'], JURY, AWARD)],
  ['award-without-notice award', project([...STAGES.slice(0, 4), 'on: 2024-07-09, stage: noticed'], JURY, AWARD)],
  ['decided-before-conclusion award', project(STAGES, JURY, AWARD.replace('07-20', '07-14'))],
  ['lost-without-award lost', project(STAGES, JURY, LOST)],
  ['dates-reversed lost/on', project(STAGES, JURY, AWARD, LOST.replace('2025', '2024'))],
  ['title-unknown titleSought', project([PROPOSED], 'titleSought: bets')],
  ['entrant-not-open branch', elsewhere(project([PROPOSED]), 'open: { kinds: [county-committee] }')],
])('a project against its programme: %s', (expected, files) => {
  expect(found(files)).toEqual([expected]);
});

test('more winners than places are an error, and a tie at the edge is told until the office has decided it', () => {
  const stages = STAGES.map((line) => line.replace('notice: list', 'notice: other'));
  const both = {
    ...project(STAGES, JURY, AWARD),
    'data/notices/other.yaml': NOTICE.replace('id: list', 'id: other').replace('project: p', 'project: q'),
    'data/projects/q.yaml': record('q', stages, JURY, AWARD),
  };
  expect(found(both)).toEqual(['winners-exceeded winners', 'winners-tied winners']);
  const one = { ...both, 'data/projects/q.yaml': record('q', stages, JURY) };
  expect(found(one)).toEqual(['winners-tied winners']);
  const decided = AWARD.replace('title: 优秀项目', 'title: 优秀项目, rank: 1');
  expect(found({ ...one, ...project(STAGES, JURY, decided) })).toEqual([]);
});

test.each([
  ['panel-drops-all jury', 'jury: { minimum: 2, dropHighest: 1, dropLowest: 1 }'],
  ['steps-unordered stages/1', 'stages: [accepted, proposed]'],
  ['steps-unordered levels/0/steps/1', 'levels: [ { id: town, title: 乡镇级, steps: [named, applied] } ]'],
  [
    'level-unknown levels/0/requires/level',
    'levels: [ { id: county, title: 县级, steps: [applied], requires: { level: town } } ]',
  ],
  [
    'reference-missing levels/0/requires/programme',
    'levels: [ { id: county, title: 县级, steps: [applied], requires: { programme: site, level: town } } ]',
  ],
])('a programme against itself: %s', (expected, key) => {
  expect(found({ 'data/programmes/own.yaml': programme('site', key) })).toEqual([expected]);
});
