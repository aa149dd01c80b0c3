import { expect, test } from 'vitest';
import { branchView } from '../../src/views/branch.ts';
import { correctionsView } from '../../src/views/corrections.ts';
import { demonstrationSiteView } from '../../src/views/demonstration-site.ts';
import { noticeView } from '../../src/views/notice.ts';
import { projectView } from '../../src/views/project.ts';
import { resultView } from '../../src/views/result.ts';
import type { Site } from '../../src/views/site.ts';
import { tableView } from '../../src/views/table.ts';
import { winnersView } from '../../src/views/winners.ts';
import { exampleSite } from './example.ts';

const notice = (id: string, kind: string, list: string, other = '') => `
id: ${id}
title: 公示${id}
kind: ${kind}
approvedBy: 程思雨
approvedOn: 2024-05-31
issuedBy: 中共青禾县委组织部
signedOn: 2024-06-03
basis: [ 青组发〔2024〕9号 ]
period: { from: 2024-06-03, days: 8 }
objections: { office: 县委组织部 }
list: ${list}
events: [ { on: 2024-06-11, type: concluded, outcomes: { default: confirmed${other} } } ]
`;

const FILES = {
  'data/schemes/duty.yaml': `
id: duty
edition: 2024
title: 村级考核办法
document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-01-02 }
appliesTo: [ village-branch ]
periodicity: quarter
rounding: { decimals: 1 }
method: points
`,
  'data/branches/more.yaml': `
- { id: nanshan, name: 中共南山镇委, shortName: 南山镇, kind: town-committee, parent: county }
- { id: songgang, name: 南山镇松岗村党支部, shortName: 松岗村, kind: village-branch, parent: nanshan }
`,
  'data/scores/all.yaml': `
- { scheme: duty@2024, period: 2024-Q1, subject: { branch: qinghe }, total: 92 }
- { scheme: duty@2024, period: 2024-Q1, subject: { branch: qinghe }, revision: 2, total: 91, correction: { replaces: 1, on: 2024-07-02, reason: 录入有误, approvedBy: 县委组织部 } }
- { scheme: duty@2024, period: 2024-Q1, subject: { branch: songgang }, total: 88 }
- { scheme: duty@2024, period: 2024-Q1, subject: { branch: hidden }, total: 70 }
- { scheme: duty@2024, period: 2024-Q1, subject: { branch: counted }, total: 71 }
`,
  'data/notices/duty.yaml': notice('duty', 'result', '[ { result: duty@2024/2024-Q1/branch/qinghe, proposed: 优秀 } ]'),
  'data/finals/all.yaml': `
{ id: duty, scheme: duty@2024, period: 2024-Q1, under: changtan, notice: duty, finalOn: 2024-06-12, by: 县委组织部 }
`,
};

function result(site: Site, branch: string) {
  const found = site.results.get(`duty@2024/2024-Q1/branch/${branch}`);
  if (!found) throw new Error(branch);
  return resultView(site, found);
}

test('a result says when it stood for objection and when it became final, and the notice says the same of it', () => {
  const site = exampleSite(FILES);
  expect(result(site, 'qinghe').publicity).toEqual([
    {
      notice: { title: '公示duty', href: '/notices/duty.html' },
      from: '2024-06-03',
      until: '2024-06-10',
      final: { on: '2024-06-12', of: '长滩镇', by: '县委组织部', document: null },
      outcome: 'confirmed',
    },
  ]);
  const href = '/results/duty@2024/2024-Q1/branch/qinghe.html';
  expect(noticeView(site, 'duty').lines?.[0]).toMatchObject({
    href,
    later: [
      { type: 'final', on: '2024-06-12', href },
      { type: 'corrected', on: '2024-07-02', href: `${href}#corrections` },
    ],
  });
  expect(correctionsView(site).lines.map((line) => line.href)).toEqual([href]);
  expect(tableView(site, { scheme: 'duty', edition: '2024', period: '2024-Q1' }).publicity).toHaveLength(1);
  expect(branchView(site, 'qinghe').notices.map((each) => each.href)).toContain('/notices/duty.html');
});

test('results outside the organisation named, before the day, or deferred are not final', () => {
  expect(result(exampleSite(FILES), 'songgang').publicity).toEqual([]);
  expect(result(exampleSite(FILES, { day: '2024-06-11' }), 'qinghe').publicity[0]?.final).toBeNull();
  const list = '[ { result: duty@2024/2024-Q1/branch/qinghe }, { result: duty@2024/2024-Q1/branch/songgang } ]';
  const deferred = ', other: [ { about: qinghe, outcome: deferred, reason: 待核 } ]';
  const site = exampleSite({
    ...FILES,
    'data/finals/all.yaml': FILES['data/finals/all.yaml'].replace(', under: changtan', ''),
    'data/notices/duty.yaml': notice('duty', 'result', list).replace(
      'default: confirmed',
      `default: confirmed${deferred}`,
    ),
  });
  const seen = ['qinghe', 'songgang'].map((id) => result(site, id).publicity[0]);
  expect(seen.map((each) => [each?.outcome, each?.final?.on])).toEqual([
    ['deferred', undefined],
    ['confirmed', '2024-06-12'],
  ]);
});

test('a site, a project and their notices lead to each other, with naming, award and loss', () => {
  const site = exampleSite({
    'data/notices/sites.yaml': notice('sites', 'naming', '[ { site: school } ]'),
    'data/notices/projects.yaml': notice('projects', 'award', '[ { project: road } ]'),
    'data/sites/school.yaml': `
id: school
name: 青禾村示范点
branch: qinghe
programme: sites@2024
level: town
events:
  - { on: 2024-03-01, type: applied }
  - { on: 2024-06-03, type: noticed, notice: sites }
  - { on: 2024-06-20, type: named }
  - { on: 2024-07-20, type: withdrawn, reason: 弄虚作假 }
`,
    'data/projects/road.yaml': `
id: road
title: 茶路
branch: qinghe
programme: secretary@2024
jury: [ 88, 90, 91, 92, 96 ]
stages: [ { on: 2024-03-01, stage: proposed }, { on: 2024-06-20, stage: awarded, notice: projects } ]
award: { title: 优秀书记项目, by: 县委组织部, on: 2024-06-20, notice: projects }
lost: { on: 2024-07-01, reason: 数据不实, by: 县委组织部 }
`,
  });
  const later = (id: string) => noticeView(site, id).lines?.[0]?.later.map(({ type, on, href }) => [type, on, href]);
  expect(later('sites')).toEqual([
    ['named', '2024-06-20', '/sites/school.html'],
    ['lost', '2024-07-20', '/sites/school.html'],
  ]);
  expect(later('projects')).toEqual([
    ['awarded', '2024-06-20', '/projects/road.html'],
    ['lost', '2024-07-01', '/projects/road.html'],
  ]);
  expect(demonstrationSiteView(site, 'school').events.map((event) => event.notice?.href)).toContain(
    '/notices/sites.html',
  );
  expect(projectView(site, 'road').award?.notice?.href).toBe('/notices/projects.html');
  const winners = winnersView(site).years.flatMap((year) => year.winners);
  expect(winners.map((winner) => [winner.notice?.href, winner.lost])).toEqual([
    ['/notices/sites.html', '2024-07-20'],
    ['/notices/projects.html', '2024-07-01'],
  ]);
});
