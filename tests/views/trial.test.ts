import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openPortal } from '../../src/building/open.ts';
import { scoreTrial } from '../../src/domain/scoring/trial.ts';
import { changed, fieldsOf } from '../../src/domain/scoring/trial-fields.ts';
import { resultView, shownResults } from '../../src/views/result.ts';
import { schemeDataView } from '../../src/views/trial.ts';
import { exampleSite } from './example.ts';
import { BRANCHES, inputs, SCHEME, sheet } from './score.ts';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('every shown score of the demo portal can be worked out again from what its page hands out', async () => {
  const { site } = await openPortal(resolve(import.meta.dirname, '../..'), {
    on: '2026-11-21',
    now: new Date(0),
    preview: false,
  });
  if (!site) throw new Error('the demo portal has errors');
  const scored = shownResults(site).filter(({ state }) => state === 'scored');
  const wrong = scored.filter((result) => {
    const view = resultView(site, result).trial;
    if (!view) return true;
    const { result: again } = scoreTrial(json(schemeDataView(site, site.schemeOf(result))), json(view.trial));
    return again?.value !== result.value || again?.exact !== result.exact || again?.grade !== result.grade;
  });
  expect(scored.length).toBeGreaterThan(500);
  expect(wrong.map(({ key }) => key)).toEqual([]);
});

const GATED = `${SCHEME.replace('parts:', 'bonus: { max: 2 }\nfacts: [ { id: accident, title: 发生安全事故 } ]\ngates: [ { when: { fact: accident }, atMost: 一般, basis: 第九条 } ]\nparts:')}`;

const site = exampleSite({
  'data/branches/all.yaml': BRANCHES,
  'data/schemes/duty.yaml': GATED,
  'data/scores/all.yaml':
    sheet(
      'qinghe',
      `${inputs('88.5')}, remarks: { objective: 资料齐全 }, bonus: [ { points: 1, reason: 获县级表彰, evidence: 青委〔2024〕5号, checkedBy: 常向梅, checkedOn: 2024-12-20 } ]`,
    ) +
    sheet('shiqiao', `visibility: withheld, ${inputs('90')}`) +
    sheet('anhe', 'state: exempt, reason: 当年新建'),
});

const trialOf = (branch: string) => {
  const result = site.results.get(`duty@2024/2024/branch/${branch}`);
  const view = result && resultView(site, result).trial;
  if (!result || !view) throw new Error(branch);
  return { view, scheme: json(schemeDataView(site, site.schemeOf(result))) };
};

test('a reader changes a rating and sees what it would do', () => {
  const { view, scheme } = trialOf('qinghe');
  const team = fieldsOf(scheme, view.trial).find(({ label }) => label === 'team');
  expect(team).toMatchObject({ part: '目标考核', kind: 'figure', value: '88.5', max: '100' });
  const before = scoreTrial(scheme, view.trial).result;
  const after = team && scoreTrial(scheme, changed(view.trial, team, '100')).result;
  expect([before?.value, before?.grade]).toEqual(['90.28', '优秀']);
  expect([after?.value, after?.grade]).toEqual(['93.73', '优秀']);
});

test('a fact that a gate looks at can be tried: the grade gives way, the score stays', () => {
  const { view, scheme } = trialOf('qinghe');
  const fact = fieldsOf(scheme, view.trial).find(({ kind }) => kind === 'fact');
  expect(fact).toMatchObject({ label: '发生安全事故', value: '', options: ['', 'yes'] });
  const after = fact && scoreTrial(scheme, changed(view.trial, fact, 'yes')).result;
  expect(after).toMatchObject({ value: '90.28', gradeBeforeGates: '优秀', grade: '一般' });
  expect(after?.gates).toMatchObject([{ met: true, changed: true }]);
});

test('a figure beyond what the scheme allows is refused, not reckoned with', () => {
  const { view, scheme } = trialOf('qinghe');
  const team = fieldsOf(scheme, view.trial).find(({ label }) => label === 'team');
  expect(team && scoreTrial(scheme, changed(view.trial, team, '101')).faults).toMatchObject([
    { code: 'rating-out-of-range' },
  ]);
});

test('remarks and who checked a bonus are not handed out, nor is anything of results that are not shown', () => {
  const { view } = trialOf('qinghe');
  expect(JSON.stringify(view)).not.toMatch(/资料齐全|常向梅|2024-12-20/);
  expect(() => trialOf('shiqiao')).toThrow();
});

test('a score made up of results that are not all shown cannot be worked out again', () => {
  const rolled = exampleSite({
    'data/branches/all.yaml': BRANCHES,
    'data/schemes/duty.yaml': SCHEME,
    'data/schemes/town.yaml': `
id: town
edition: 2024
title: 乡镇汇总
document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
appliesTo: [town-committee]
rounding: { decimals: 2 }
method: units
scheme: duty@2024
aggregate: mean
`,
    'data/scores/all.yaml':
      sheet('qinghe', inputs('88.5')) +
      sheet('shiqiao', `visibility: withheld, ${inputs('90')}`) +
      sheet('anhe', 'state: exempt, reason: 当年新建') +
      '- { scheme: town@2024, period: 2024, subject: { branch: changtan } }\n',
  });
  const result = rolled.results.get('town@2024/2024/branch/changtan');
  expect(result?.value).not.toBeNull();
  expect(result && resultView(rolled, result).trial).toBeNull();
});

test('members are handed out where they are weights, not of a unit without a score', () => {
  const weighted = exampleSite({
    'data/branches/all.yaml': BRANCHES.replace(/(?=, parent: changtan)/g, ', members: 37'),
    'data/schemes/duty.yaml': SCHEME,
    'data/schemes/town.yaml': `
id: town
edition: 2024
title: 乡镇汇总
document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
appliesTo: [town-committee]
rounding: { decimals: 2 }
method: units
scheme: duty@2024
aggregate: member-weighted
`,
    'data/scores/all.yaml':
      sheet('qinghe', inputs('88.5')) +
      sheet('shiqiao', inputs('90')) +
      sheet('anhe', 'state: exempt, reason: 当年新建') +
      '- { scheme: town@2024, period: 2024, subject: { branch: changtan } }\n',
  });
  const result = weighted.results.get('town@2024/2024/branch/changtan');
  const members = new Map(result && resultView(weighted, result).trial?.trial.members);
  expect(members.get('branch/qinghe')).toMatchObject({ members: 37 });
  expect(members.get('branch/anhe')).toEqual({ kind: 'village-branch', parent: 'changtan' });
});
