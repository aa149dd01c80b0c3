import { expect, test } from 'vitest';
import { portalOf } from '../src/domain/portal.ts';
import { resultKeyOf } from '../src/domain/records/subject.ts';
import { assessAll } from '../src/domain/scoring/assess-all.ts';
import { diskFiles } from '../src/loading/disk.ts';
import { loadPortal } from '../src/loading/load.ts';

/** The demo portal is the portal of this checkout. */
const { records, findings } = loadPortal(diskFiles(new URL('..', import.meta.url).pathname));
const portal = portalOf(records);
const assessments = assessAll(portal);

function resultOf(key: string) {
  return assessments.flatMap((assessment) => assessment.results).find((result) => result.key === key);
}

test('the records of the demo hold no error, and each warning is one that is meant', () => {
  expect(findings.map(({ code, severity }) => `${severity} ${code}`).toSorted()).toEqual([
    // A certificate of which there is only a photograph
    'warning bonus-unchecked',
    // A village whose total was announced with a slip of the pen
    'warning published-differs',
    // Steps of 2017, 2018 and 2021 of which no paper is left
    'warning record-incomplete',
    'warning record-incomplete',
    'warning record-incomplete',
  ]);
});

test('the worked examples of the scoring document stand in the demo', () => {
  const village = resultOf('township-duty@2024/2024/branch/xueguan-village');
  expect(village?.value).toBe('89.28');
  expect(village?.grade).toBe('良好');
  expect(resultOf('secretary-annual@2022/2024/post/liulin-town-secretary-2021')?.value).toBe('90.40');
  expect(resultOf('law-education@2024/2024/branch/shijiu-town')?.value).toBe('95.88');
});

test('the county has the size that its pages tell of', () => {
  const townships = records.branches.filter(({ value }) => value.kind === 'township-committee');
  const villages = records.branches.filter(({ value }) =>
    ['village-branch', 'community-branch', 'general-branch'].includes(value.kind),
  );
  const ended = villages.filter(({ value }) => value.events?.some(({ type }) => type === 'merged' || type === 'split'));
  expect(townships).toHaveLength(15);
  expect(villages.length - ended.length).toBe(249);

  const enterprise = records.branches.filter(({ value }) => value.kind === 'enterprise-branch');
  expect(enterprise).toHaveLength(44);
  expect(enterprise.reduce((sum, { value }) => sum + (value.members ?? 0), 0)).toBe(1669);
});

test('programmes have the entries and winners of the systems they show', () => {
  const entries = (programme: string) =>
    [...portal.projects.values()].filter((project) => project.programme === programme);
  const chosen = entries('secretary-projects@2024').filter(({ award }) => award);
  expect(entries('secretary-projects@2024')).toHaveLength(23);
  expect(chosen.map(({ award }) => award?.support)).toEqual(
    Array(5).fill({ amount: '50000', currency: 'CNY', kind: 'grant', source: '专项党费' }),
  );
  expect(entries('innovation-projects@2017')).toHaveLength(62);
  expect(entries('innovation-projects@2017').filter(({ award }) => award)).toHaveLength(7);
  expect(portal.sites.size).toBe(12);
});

test('results of persons below the first in office are counted, never listed', () => {
  const officers = portal.sheets.filter(({ scheme }) => scheme === 'village-officer@2023');
  expect(officers.length).toBeGreaterThan(50);
  expect(new Set(officers.map(({ visibility }) => visibility))).toEqual(new Set(['summary']));
});

test('every correction in the demo keeps the revision it replaces', () => {
  const corrected = portal.sheets.filter(({ revision }) => revision === 2);
  expect(corrected).toHaveLength(3);
  for (const sheet of corrected) {
    const revisions = portal.sheets.filter((each) => resultKeyOf(each) === resultKeyOf(sheet));
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2]);
  }
});
