import { expect, test } from 'vitest';
import { branchView } from '../../src/views/branch.ts';
import { branchesView } from '../../src/views/branches.ts';
import { everythingView } from '../../src/views/everything.ts';
import { ledgerView } from '../../src/views/ledger.ts';
import { ledgersView } from '../../src/views/ledgers.ts';
import { practicesView } from '../../src/views/practices.ts';
import { projectsView } from '../../src/views/projects.ts';
import { sitesView } from '../../src/views/sites.ts';
import { winnersView } from '../../src/views/winners.ts';
import { exampleSite } from './example.ts';

/** A record of every kind that is not public, each with a text that must be nowhere. */
const site = exampleSite({
  'data/posts/a.yaml': `
- { id: a, name: 甲先生, role: secretary, branch: qinghe, from: 2022-01-01, until: 2023-12-31 }
- { id: b, name: 乙先生, role: secretary, branch: qinghe, from: 2024-01-01 }
- { id: c, name: 密不示人, role: secretary, branch: qinghe, from: 2020-01-01, visibility: withheld }
- { id: d, name: 密不示人, role: secretary, branch: qinghe, from: 2025-01-01 }
`,
  'data/sites/a.yaml': `
id: hidden-site
name: 密不示人
branch: qinghe
programme: sites@2024
level: town
visibility: withheld
events: [ { on: 2024-03-01, type: applied }, { on: 2024-04-01, type: named } ]
`,
  'data/projects/a.yaml': `
- { id: hidden-project, programme: secretary@2024, title: 密不示人, branch: qinghe, visibility: summary, stages: [ { on: 2024-03-01, stage: proposed } ] }
- { id: coming, programme: secretary@2024, title: 密不示人, branch: qinghe, stages: [ { on: 2025-03-01, stage: proposed } ] }
`,
  'data/notices/a.yaml': `
id: draft
title: 密不示人
kind: other
draft: true
issuedBy: 密不示人
signedOn: 2024-07-01
basis: [ 密不示人 ]
period: { from: 2024-07-01, days: 7 }
objections: { office: 密不示人 }
list: [ { branch: qinghe } ]
`,
  'data/ledgers/a.yaml': `
- id: issues
  type: issues
  title: 问题台账
  items:
    - { id: a, branch: qinghe, text: 密不示人, opened: 2024-03-01, due: 2024-04-01, closed: { on: 2024-03-20 } }
    - { id: b, branch: qinghe, text: 密不示人, opened: 2024-03-01, due: 2024-04-01 }
- id: measures
  type: measures
  title: 密不示人
  items: [ { on: 2024-03-01, of: person, post: a, measure: reminder, reason: 密不示人 } ]
`,
  'content/practices/hidden.mdx':
    '---\ntitle: 密不示人\nsummary: 密不示人\npublishedOn: 2024-01-01\nvisibility: withheld\n---\n门\n',
  'content/practices/coming.mdx': '---\ntitle: 密不示人\nsummary: 密不示人\npublishedOn: 2025-01-01\n---\n门\n',
});

test('what is withheld, only counted or not yet begun is in no view', () => {
  const views = [
    branchView(site, 'qinghe'),
    branchesView(site),
    sitesView(site),
    projectsView(site),
    winnersView(site),
    ledgersView(site),
    ledgerView(site, 'issues'),
    practicesView(site),
    everythingView(site),
  ];
  for (const view of views) {
    const text = JSON.stringify(view);
    expect(text).not.toContain('密不示人');
    expect(text).not.toContain('暗河村');
    expect(text).not.toContain('计数村');
    // Plain JSON: nothing is lost on the way to a file and back.
    expect(JSON.parse(text)).toEqual(view);
  }
});

test('what is only counted is counted', () => {
  expect(branchesView(site).hidden).toBe(1);
  expect(projectsView(site).hidden).toBe(1);
  const { countsOnly, standing, body } = ledgerView(site, 'issues');
  expect({ countsOnly, standing, body }).toEqual({
    countsOnly: true,
    standing: { total: 2, open: 0, overdue: 1, closed: 1, extended: 0, reopened: 0 },
    body: null,
  });
});

test('a branch shows who holds and who held its posts, the latest first', () => {
  expect(branchView(site, 'qinghe').posts.map(({ name, until }) => [name, until])).toEqual([
    ['乙先生', null],
    ['甲先生', '2023-12-31'],
  ]);
});

test('a branch stands under its superiors and names its region', () => {
  const view = branchView(site, 'qinghe');
  expect(view.above.map(({ title }) => title)).toEqual(['青禾县', '长滩镇']);
  expect(view.region).toEqual({ title: '长滩镇', href: '/branches/changtan.html' });
});
