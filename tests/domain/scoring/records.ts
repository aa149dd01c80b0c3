import { expect } from 'vitest';
import { parse } from 'yaml';
import { type Scheme, schemeSchema } from '../../../src/domain/records/scheme.ts';
import { type Sheet, sheetSchema } from '../../../src/domain/records/sheet.ts';
import { resultKeyOf } from '../../../src/domain/records/subject.ts';
import { assessSheets } from '../../../src/domain/scoring/assess-all.ts';
import type { Assessment } from '../../../src/domain/scoring/assessment.ts';
import { partOf } from '../../../src/domain/scoring/part-of.ts';
import type { Result } from '../../../src/domain/scoring/result.ts';
import { type Holder, type Member, rosterOf } from '../../../src/domain/scoring/roster.ts';
import type { TraceNode } from '../../../src/domain/scoring/trace.ts';

/** A scheme from YAML; what every scheme must say and no test is about is filled in. */
export function schemeOf(yaml: string): Scheme {
  const record = read(yaml) as Record<string, unknown>;
  const filled = {
    id: 'test',
    edition: '2024',
    title: '考核办法',
    document: { issuedBy: '考核办', adoptedOn: '2024-01-05' },
    appliesTo: ['village-branch'],
    rounding: { decimals: '2' },
    ...record,
  };
  return schemeSchema.parse(filled);
}

/** Sheets from YAML, one or a list; scheme test@2024, period 2024 and subject `branch: a` where they are not written. */
export function sheetsOf(yaml: string): Sheet[] {
  const records = read(yaml) as object | object[];
  return (Array.isArray(records) ? records : [records]).map((record: object) =>
    sheetSchema.parse({ scheme: 'test@2024', period: '2024', subject: { branch: 'a' }, ...record }),
  );
}

interface World {
  members?: Record<string, Member>;
  posts?: Holder[];
}

/** Assesses sheets under one scheme or several; every fault fails the test. */
export function assessYaml(schemes: string | string[], sheets: string, world: World = {}): Assessment[] {
  const roster = rosterOf(new Map(Object.entries(world.members ?? {})), world.posts);
  const { assessments, faults, cycles } = assessSheets([schemes].flat().map(schemeOf), sheetsOf(sheets), roster);
  expect([...faults].map(([sheet, each]) => [resultKeyOf(sheet), each])).toEqual([]);
  expect(cycles).toEqual([]);
  return assessments;
}

/** The result of the only sheet. */
export function resultOf(scheme: string, sheet: string, world: World = {}): Result {
  const result = assessYaml(scheme, sheet, world)[0]?.results[0];
  if (!result) throw new Error('no result');
  return result;
}

/** The faults of the only sheet: code, path, arguments. */
export function faultsOf(scheme: string, sheet: string, world: World = {}) {
  const roster = rosterOf(new Map(Object.entries(world.members ?? {})), world.posts);
  const { faults } = assessSheets([schemeOf(scheme)], sheetsOf(sheet), roster);
  return [...faults.values()].flat().map(({ code, path, args }) => ({ code, path: path.join('/'), args }));
}

/** The node of a part, which must be there. */
export function nodeOf(result: Result, path: string): TraceNode {
  const node = result.trace && partOf(result.trace, path);
  if (!node) throw new Error(`no part ${path}`);
  return node;
}

/** Every scalar as the text that was written. */
function read(yaml: string): unknown {
  return parse(yaml, { schema: 'failsafe' });
}
