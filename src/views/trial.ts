import type { Part } from '../domain/records/part.ts';
import { ROOT, rootPart } from '../domain/records/root.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { AdjustmentItem, Sheet } from '../domain/records/sheet.ts';
import { type Subject, subjectKey } from '../domain/records/subject.ts';
import { partsOf } from '../domain/scoring/assess-all.ts';
import { compileScheme, gradeNamesOf } from '../domain/scoring/compile.ts';
import { partOf } from '../domain/scoring/part-of.ts';
import { rosterOfRecords } from '../domain/scoring/portal-roster.ts';
import type { Result } from '../domain/scoring/result.ts';
import type { TraceNode } from '../domain/scoring/trace.ts';
import type { Trial, TrialResult } from '../domain/scoring/trial.ts';
import { once, onceEach } from './once.ts';
import { branchRef } from './reference.ts';
import type { Site } from './site.ts';
import { nodeView } from './trace.ts';

/** What the page of a result hands to its reader to work the score out again. */
export interface TrialView {
  /** Address of the scheme as data. */
  scheme: string;
  trial: Trial;
}

/**
 * A scheme as data: what a score is worked out with. What it says beside that, such as consequences for persons, whom it bars
 * elsewhere and how it ranks, stays on its page.
 */
export type SchemeDataView = Scheme;

/** The same of one edition of a scheme. */
export const schemeDataView = onceEach((_, scheme: Scheme): SchemeDataView => {
  const { id, edition, title, subject, periodicity, rounding, full, bonus, penalty, notApplicable, facts, grades } =
    scheme;
  const gates = (scheme.gates ?? []).flatMap((gate) => {
    const { title: name, basis, when, atMost, grade } = gate;
    // Of the others none changes this result's own grade.
    return (atMost ?? grade) === undefined || 'grade' in when ? [] : [{ title: name, basis, when, atMost, grade }];
  });
  const tested = gates.flatMap(({ when }) => ('fact' in when ? [when.fact] : []));
  const { issuedBy, adoptedOn, trial } = scheme.document;
  const method = methodOf(rootPart(scheme));
  return {
    ...method,
    id,
    edition,
    title,
    subject,
    periodicity,
    rounding,
    full,
    bonus,
    penalty,
    notApplicable,
    facts: facts?.filter((fact) => tested.includes(fact.id)),
    grades,
    gates,
    appliesTo: [],
    document: { issuedBy, adoptedOn, trial },
  } as unknown as SchemeDataView;
});

/** Words beside the method, which only its page needs. */
const WORDS: ReadonlySet<string> = new Set(['basis', 'description', 'owner', 'measure']);

function methodOf(part: Part): Record<string, unknown> {
  return JSON.parse(JSON.stringify(part, (key, value) => (WORDS.has(key) ? undefined : value)));
}

/**
 * What a reader needs to work a shown score out again: figures that its page shows, and nothing else. Null where the page does
 * not show all of them: results below it that are not shown one by one, or a bar that came from another's result.
 */
export function trialView(site: Site, scheme: Scheme, result: Result): TrialView | null {
  const { trace } = result;
  if (
    result.state !== 'scored' ||
    !trace ||
    !site.isShown(result) ||
    result.gates.some(({ condition }) => condition.kind === 'result')
  )
    return null;
  const earlier = earlierOf(site, scheme, trace);
  const members = earlier && membersOf(site, scheme, result, earlier);
  if (!earlier || !members) return null;
  const used = new Set(
    partsOf(rootPart(scheme)).flatMap((part) =>
      part.method === 'units' && part.aggregate === 'share-at-or-above' ? [part.scheme] : [],
    ),
  );
  return {
    scheme: site.to.schemeData(`${result.scheme}@${result.edition}`),
    trial: {
      sheet: sheetOf(site, scheme, site.sheetOf(result)),
      earlier,
      members,
      grades: [...used].flatMap((key) => {
        const other = site.portal.schemes.get(key);
        return other ? [[key, gradeNamesOf(other)] as [string, string[]]] : [];
      }),
    },
  };
}

const compiled = onceEach((_, scheme: Scheme) => compileScheme(scheme));
const roster = once((site) => rosterOfRecords(site.portal));

function sheetOf(site: Site, scheme: Scheme, sheet: Sheet): Trial['sheet'] {
  const { scheme: key, period, subject, bonus, penalty, notApplicable, facts } = sheet;
  const tested = (schemeDataView(site, scheme).facts ?? []).filter(({ id }) => facts?.[id] !== undefined);
  return {
    ...Object.fromEntries(
      compiled(site, scheme).inputs.flatMap((id) => (sheet[id] === undefined ? [] : [[id, sheet[id]]])),
    ),
    scheme: key,
    period,
    subject,
    ...(bonus ? { bonus: bonus.map(figuresOf) } : {}),
    ...(penalty ? { penalty: penalty.map(figuresOf) } : {}),
    ...(notApplicable ? { notApplicable } : {}),
    ...(tested.length > 0 ? { facts: Object.fromEntries(tested.map(({ id }) => [id, 'yes'])) } : {}),
  };
}

/** Whether it was checked and has evidence, without saying by whom and what. */
function figuresOf({ part, on, points, reason, evidence, checkedBy, checkedOn }: AdjustmentItem): AdjustmentItem {
  return {
    ...(part === undefined ? {} : { part }),
    ...(on === undefined ? {} : { on }),
    points,
    reason,
    ...(evidence === undefined ? {} : { evidence: 'yes' }),
    ...(checkedBy && checkedOn ? { checkedBy: 'yes', checkedOn: 'yes' } : {}),
  };
}

/** The results that a score refers to; null where one of them is not shown. */
function earlierOf(site: Site, scheme: Scheme, trace: TraceNode): TrialResult[] | null {
  const found = new Map<string, TrialResult>();
  const visit = (node: TraceNode): boolean => {
    if (node.inputs.some(({ result }) => result !== undefined)) {
      const view = nodeView(site, { ...node, children: [] });
      if (view.hiddenInputs > 0) return false;
      for (const [index, input] of node.inputs.entries()) {
        const result = site.results.get(input.result ?? '');
        if (!result) return false;
        const { label, id } = view.inputs[index] ?? { label: null, id: '' };
        const part = partAt(scheme, node.path);
        const path = part?.method === 'periods' ? part.part : undefined;
        found.set(`${result.key} ${path ?? ''}`, referred(result, label ?? id, path));
      }
    }
    return node.children.every(visit);
  };
  return visit(trace) ? [...found.values()] : null;
}

/** The part of a scheme with a path; undefined where that is an item of a checklist or a rating. */
function partAt(scheme: Scheme, path: string): Part | undefined {
  if (path === ROOT) return rootPart(scheme);
  return path
    .split('/')
    .reduce<Part | undefined>(
      (part, id) =>
        part?.method === 'sections' || part?.method === 'sum' ? part.parts.find((child) => child.id === id) : undefined,
      rootPart(scheme),
    );
}

function referred(result: Result, label: string, path: string | undefined): TrialResult {
  const node = path === undefined || !result.trace ? null : partOf(result.trace, path);
  return {
    label,
    scheme: result.scheme,
    edition: result.edition,
    period: result.period,
    subject: result.subject,
    state: result.state,
    value: result.value,
    full: result.full,
    grade: result.gradeInForce,
    ...(node && path !== undefined && node.notApplicable === undefined
      ? { part: { path, value: node.value, full: node.full } }
      : {}),
  };
}

/** Which schemes read of members: those that roll units up, and those whose ballots need voters by the kind of unit. */
const readsMembers = onceEach((_, scheme: Scheme) => {
  const parts = partsOf(rootPart(scheme));
  return {
    units: parts.some((part) => part.method === 'units'),
    weighted: parts.some((part) => part.method === 'units' && part.aggregate === 'member-weighted'),
    kinds: parts.some((part) => part.method === 'ballot' && part.minimumVoters !== undefined),
  };
});

/**
 * What methods look at of the subject, of the units a score is made up of and of those between; null where one of them is not
 * public. Numbers of members only where they are weights, which the page shows: not of units without a score.
 */
function membersOf(
  site: Site,
  scheme: Scheme,
  { subject }: Result,
  earlier: readonly TrialResult[],
): Trial['members'] | null {
  const reads = readsMembers(site, scheme);
  if (!reads.units && !reads.kinds) return [];
  const own = subjectKey(subject);
  if (!reads.units) return [[own, { kind: roster(site).members.get(own)?.kind ?? '' }]];
  const keys = new Set([own, ...earlier.flatMap((each) => wayUp(site, subjectKey(each.subject), own))]);
  if ([...keys].some((key) => key.startsWith('branch/') && !branchRef(site, key.slice('branch/'.length)))) return null;
  const weighed = new Set(
    reads.weighted ? earlier.flatMap((each) => (each.value === null ? [] : [weightKeyOf(site, each.subject)])) : [],
  );
  return [...keys].flatMap((key): Trial['members'] => {
    const member = roster(site).members.get(key);
    if (!member) return [];
    const { kind, parent, members } = member;
    const isTop = key === own && subject.kind === 'branch';
    return [
      [
        key,
        {
          kind,
          ...(parent === undefined || isTop ? {} : { parent }),
          ...(members === undefined || !weighed.has(key) ? {} : { members }),
        },
      ],
    ];
  });
}

/** Whose number of members is the weight of a result: the branch it is about, or that of a person. */
function weightKeyOf(site: Site, subject: Subject): string {
  const key = subjectKey(subject);
  return subject.kind === 'branch' ? key : `branch/${roster(site).members.get(key)?.parent ?? ''}`;
}

/** Keys from a member up to another, or to the top of the tree. */
function wayUp(site: Site, from: string, to: string): string[] {
  const way: string[] = [];
  for (let at: string | undefined = from; at !== undefined && at !== to && !way.includes(at); ) {
    way.push(at);
    const parent: string | undefined = roster(site).members.get(at)?.parent;
    at = parent === undefined ? undefined : `branch/${parent}`;
  }
  return way;
}
