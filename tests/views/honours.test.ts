import { expect, test } from 'vitest';
import { demonstrationSiteView } from '../../src/views/demonstration-site.ts';
import { programmeView } from '../../src/views/programme.ts';
import { projectView } from '../../src/views/project.ts';
import { winnersView } from '../../src/views/winners.ts';
import { exampleSite } from './example.ts';

const stages = 'stages: [ { on: 2024-03-01, stage: proposed }, { on: 2024-05-01, stage: judged } ]';
const site = exampleSite({
  'data/projects/a.yaml': `
- id: gate
  programme: secretary@2024
  title: 一道门
  branch: qinghe
  jury: [88, 90.5, 91, 92, 96.5]
  ${stages}
  award: { title: 优秀书记项目, by: 县委, on: 2024-06-30, support: { amount: 50000, kind: grant, source: 专项党费 } }
  lost: { on: 2024-07-20, reason: 材料不实, by: 县委组织部 }
- { id: bridge, programme: secretary@2024, title: 一座桥, branch: qinghe, jury: [90, 91, 91.5, 91, 95], ${stages} }
`,
  'data/sites/a.yaml': `
id: school
name: 村校联建示范点
branch: qinghe
programme: sites@2024
level: county
events:
  - { on: 2023-02-01, type: self-assessed }
  - { on: 2023-03-01, type: applied, level: town }
  - { on: 2023-06-01, type: named, level: town }
  - { on: 2024-03-01, type: applied, materials: [ { kind: write-up, practice: gate } ] }
  - { on: 2024-09-01, type: verified }
`,
  'content/practices/gate.mdx': `---\ntitle: 一道门\nsummary: 门\npublishedOn: 2024-02-01\n---\n${'门开了，孩子来了。'.repeat(300)}\n`,
});

test("a jury's marks are shown with those dropped and the mean they give", () => {
  expect(projectView(site, 'gate').jury).toEqual({
    marks: [
      { value: '88', dropped: 'lowest' },
      { value: '90.5', dropped: null },
      { value: '91', dropped: null },
      { value: '92', dropped: null },
      { value: '96.5', dropped: 'highest' },
    ],
    counted: ['90.5', '91', '92'],
    full: '100',
    mean: '91.17',
    exact: '91.1666…',
    decimals: 2,
    rank: 1,
    of: 2,
    tied: true,
  });
});

test('entries that tie across the last winning place are named, not cut', () => {
  expect(programmeView(site, 'secretary@2024').tie).toEqual({
    rank: 1,
    places: 1,
    entries: [
      { title: '一道门', href: '/projects/gate.html' },
      { title: '一座桥', href: '/projects/bridge.html' },
    ],
  });
});

test('an award taken back stays in the archive, marked with the day', () => {
  const { years } = winnersView(site);
  expect(years[0]?.winners.map(({ title, award, lost }) => [title, award, lost])).toEqual([
    ['一道门', '优秀书记项目', '2024-07-20'],
  ]);
  expect(projectView(site, 'gate').stages.map(({ stage }) => stage)).toEqual(['proposed', 'judged', 'awarded', 'lost']);
});

test('a site shows what its level asks for beside what was handed in', () => {
  const { required, standing, events } = demonstrationSiteView(site, 'school');
  expect(required?.steps).toEqual([
    { step: 'applied', on: '2024-03-01' },
    { step: 'verified', on: null },
    { step: 'noticed', on: null },
    { step: 'named', on: null },
  ]);
  expect(required?.requires).toEqual({ programme: null, level: '乡镇级' });
  expect(required?.materials).toEqual([
    {
      kind: 'write-up',
      title: null,
      copies: null,
      min: 2500,
      max: 3000,
      given: {
        practice: { title: '一道门', href: '/practices/gate.html' },
        characters: 2700,
        copies: null,
        text: null,
      },
    },
  ]);
  expect([standing.state, standing.level, standing.applying]).toEqual(['named', '乡镇级', '县级']);
  // The steps of the first application say which title they were for.
  expect(events.map(({ level }) => level)).toEqual(['乡镇级', '乡镇级', '乡镇级', null]);
});

test('support of projects and prizes are summed apart, over the awards that stand', () => {
  const award = (id: string, support: string, more = '') => `
- { id: ${id}, programme: secretary@2024, title: ${id}, branch: qinghe, jury: [90, 91, 92, 93, 94], ${stages}, ${more}
    award: { title: 优秀书记项目, by: 县委, on: 2024-06-30, support: ${support} } }`;
  const files = [
    award('a', '{ amount: 50000.5, kind: grant, source: 专项党费 }'),
    award('b', '{ amount: 20000, kind: grant, source: 县财政 }'),
    award('c', '{ amount: 3000, kind: prize, source: 工会 }'),
    award('d', '{ amount: 9000, kind: grant, source: 专项党费 }', 'lost: { on: 2024-07-20, reason: 不实, by: 县委 },'),
    award('e', '{ amount: 7000, kind: grant, source: 专项党费 }', 'visibility: summary,'),
  ];
  const programme = `
id: secretary
edition: 2024
title: 书记项目
kind: project
document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-03-01 }
jury: { minimum: 5, dropHighest: 1, dropLowest: 1 }
`;
  const records = { 'data/programmes/all.yaml': programme, 'data/projects/a.yaml': files.join('') };
  const { money } = programmeView(exampleSite(records), 'secretary@2024');
  expect(money).toEqual([
    { kind: 'grant', currency: 'CNY', amount: '70000.5', count: 2, sources: ['专项党费', '县财政'] },
    { kind: 'prize', currency: 'CNY', amount: '3000', count: 1, sources: ['工会'] },
  ]);
});
