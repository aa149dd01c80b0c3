import { expect, test } from 'vitest';
import { homeView } from '../../src/views/home.ts';
import { resultView, shownResults } from '../../src/views/result.ts';
import { resultsView } from '../../src/views/results.ts';
import type { Site } from '../../src/views/site.ts';
import { tableKeys, tableView } from '../../src/views/table.ts';
import { exampleSite } from './example.ts';
import { BRANCHES, inputs, SCHEME, sheet } from './score.ts';

const KEY = { scheme: 'duty', edition: '2024', period: '2024' };
const WITHHELD = `visibility: withheld, ${inputs('64.5')}`;

const ROLL_UP = `
- id: roll-up
  edition: 2024
  title: 汇总办法
  document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
  appliesTo: [town-committee]
  rounding: { decimals: 2 }
  method: units
  scheme: duty@2024
  aggregate: mean
`;

function siteWith(scores: string, schemes: Record<string, string> = {}): Site {
  return exampleSite({
    'data/branches/all.yaml': BRANCHES,
    'data/schemes/duty.yaml': SCHEME,
    ...schemes,
    'data/scores/all.yaml': scores,
  });
}

test('a roll-up counts what is withheld, and its formula shows the sum of none of it', () => {
  const site = siteWith(
    `${sheet('qinghe', inputs('88.5')) + sheet('anhe', WITHHELD) + sheet('shiqiao', inputs('80'))}- { scheme: roll-up@2024, period: 2024, subject: { branch: changtan } }\n`,
    { 'data/schemes/roll-up.yaml': ROLL_UP },
  );
  const hidden = site.results.get('duty@2024/2024/branch/anhe')?.value ?? '';
  const result = site.results.get('roll-up@2024/2024/branch/changtan');
  if (!result) throw new Error('the roll-up was not scored');
  const view = resultView(site, result);
  expect(view.trace?.hiddenInputs).toBe(1);
  expect(view.trace?.formula.figures).toBe(result.trace?.exact);
  expect(JSON.stringify(view)).not.toContain(hidden);
});

test('the highest and the lowest figure are told only where somebody who is shown has them', () => {
  const site = siteWith(sheet('qinghe', inputs('88.5')) + sheet('anhe', WITHHELD) + sheet('shiqiao', inputs('80')));
  const view = tableView(site, KEY);
  expect(view.highest).toBe('89.28');
  expect(view.lowest).toBeNull();
  expect(resultsView(site).methods[0]?.lines).toMatchObject([{ highest: '89.28', lowest: null }]);
});

/** A table of ten villages, of which the first few are not shown; their figures are the lowest and unlike any other. */
function siteHiding(hidden: number): Site {
  const villages = Array.from({ length: 10 }, (_, i) => `village-${i}`);
  const branches = villages.map((id) => `- { id: ${id}, name: ${id}, kind: village-branch, parent: changtan }\n`);
  const scores = villages.map((id, i) =>
    sheet(id, `${i < hidden ? 'visibility: withheld, ' : ''}${inputs(String(41 + i * 5))}`),
  );
  return exampleSite({
    'data/branches/all.yaml': BRANCHES.split('\n').slice(0, 3).join('\n') + branches.join('').replace(/^/, '\n'),
    'data/schemes/duty.yaml': SCHEME,
    'data/scores/all.yaml': scores.join(''),
  });
}

test.each([1, 4])('with %i results kept back nothing is told of all from which they could be worked out', (hidden) => {
  const site = siteHiding(hidden);
  const view = tableView(site, KEY);
  expect(view).toMatchObject({ mean: null, median: null, lowest: null, bins: [], grades: [], scale: null, hidden });
  expect(view.groups[0]).toMatchObject({ mean: null, median: null });
  expect(resultsView(site).methods[0]?.lines[0]).toMatchObject({ mean: null, best: null });
  const [shown] = shownResults(site);
  if (!shown) throw new Error('no result is shown');
  expect(resultView(site, shown)).toMatchObject({ bins: [], group: { median: null } });
});

test('five results kept back hide each other: figures of all are told, on a scale that does not end at theirs', () => {
  const site = siteHiding(5);
  const view = tableView(site, KEY);
  expect(view.mean).not.toBeNull();
  expect(view.groups[0]?.median).not.toBeNull();
  expect(view.grades).not.toEqual([]);
  expect(view.scale).toEqual({ from: '0', until: '100' });
  const [shown] = shownResults(site);
  if (!shown) throw new Error('no result is shown');
  expect(resultView(site, shown).bins[0]?.from).toBe('0');
});

test('with nothing kept back the scale follows the figures', () => {
  expect(Number(tableView(siteHiding(0), KEY).scale?.from)).toBeGreaterThan(0);
});

test('a tie among the last is told only where the follow-up is public', () => {
  const scores = sheet('qinghe', inputs('88.5')) + sheet('anhe', inputs('80')) + sheet('shiqiao', inputs('80'));
  const tiesWith = (ranking: string) =>
    tableView(
      siteWith(scores, { 'data/schemes/duty.yaml': SCHEME.replace('within: [kind]', `within: [kind], ${ranking}`) }),
      KEY,
    ).groups[0]?.ties;
  expect(tiesWith('bottom: 1')).toEqual([]);
  expect(tiesWith('bottom: 1, bottomVisibility: public')).toMatchObject([{ rank: 2, tied: 2, places: 1 }]);
});

test.each(['withheld', 'summary'])(
  'a method that is %s has no table and is named nowhere, whatever its sheets say',
  (word) => {
    const site = siteWith(
      sheet('qinghe', `visibility: public, ${inputs('88.5')}`) +
        sheet('anhe', inputs('80')) +
        sheet('shiqiao', inputs('80')),
      { 'data/schemes/duty.yaml': `${SCHEME}visibility: ${word}\n` },
    );
    expect(tableKeys(site)).toEqual([]);
    expect(shownResults(site)).toEqual([]);
    expect(resultsView(site).methods).toEqual([]);
    expect(homeView(site).results).toEqual([]);
  },
);

const PERSONS = `
id: officers
edition: 2024
title: 书记考核办法
document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
subject: post
appliesTo: [secretary]
rounding: { decimals: 2 }
method: points
grades: [ { name: 优秀, min: 90 }, { name: 称职, min: 60 }, { name: 不称职, min: 0 } ]
`;

const POSTS = ['qinghe', 'anhe', 'shiqiao']
  .map((branch) => `- { id: ${branch}-secretary, name: 某人, role: secretary, branch: ${branch}, from: 2023-01-01 }\n`)
  .join('');

function personsShown(scheme: string, own = '', portal: Record<string, string> = {}): string[] {
  const figures = { qinghe: '95', anhe: '80', shiqiao: '50' };
  const scores = Object.entries(figures).map(
    ([branch, total]) =>
      `- { scheme: officers@2024, period: 2024, subject: { post: ${branch}-secretary }, total: ${total}${own} }\n`,
  );
  const site = siteWith(scores.join(''), {
    'data/posts/all.yaml': POSTS,
    'data/schemes/officers.yaml': `${PERSONS}${scheme}`,
    ...portal,
  });
  return shownResults(site).map((result) => result.grade ?? '');
}

test("a person's grade below the top one is withheld, unless the sheet or the method says otherwise", () => {
  expect(personsShown('')).toEqual(['优秀']);
  expect(personsShown('visibility: public\n')).toEqual(['称职', '优秀', '不称职']);
  expect(personsShown('', ', visibility: public')).toEqual(['称职', '优秀', '不称职']);
});
