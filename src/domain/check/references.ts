import type { Entry } from '../entry.ts';
import { type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Kind } from '../records/kinds.ts';
import { editionOf } from '../records/root.ts';
import type { RecordSet } from '../records/set.ts';
import { resultKeyOf, subjectOf } from '../records/subject.ts';

type Target =
  | 'branch'
  | 'post'
  | 'scheme'
  | 'site'
  | 'programme'
  | 'project'
  | 'notice'
  | 'ledger'
  | 'practice'
  | 'result'
  | 'file'
  | 'kind'
  | 'level'
  | 'role';

interface Reference {
  path: readonly (string | number)[];
  to: Target;
  id: string;
}

/** Every reference in every record points at something that exists; else `reference-missing`, naming the nearest there is. */
export function checkReferences(set: RecordSet): Finding[] {
  const targets = targetsOf(set);
  const missing = (at: RecordAt, references: readonly Reference[]): Finding[] =>
    references.flatMap(({ path, to, id }) => {
      const known = targets(to);
      if (known.has(id)) return [];
      return [finding('reference-missing', within(at, ...path), { kind: to, id, nearest: nearest(id, known) })];
    });
  return [
    ...(set.config ? missing(set.config.at, configReferences(set.config.value)) : []),
    ...(Object.keys(referencesOf) as (keyof References)[]).flatMap((kind) => {
      // Each kind's function takes that kind's records; the compiler cannot tie the two through the union of kinds.
      const references = referencesOf[kind] as (value: unknown) => Reference[];
      return set[kind].flatMap((entry) => missing(entry.at, references(entry.value)));
    }),
  ];
}

/** What references may point at. The sets are made when the first reference asks for them: few portals refer to results. */
function targetsOf(set: RecordSet): (to: Target) => ReadonlySet<string> {
  const ids = (entries: readonly Entry<{ id: string }>[]) => idsOf(entries.map((entry) => entry.value));
  const idsOf = (values: readonly { id: string }[] | undefined) => new Set((values ?? []).map((value) => value.id));
  const editions = (entries: readonly Entry<{ id: string; edition: string }>[]) =>
    new Set(entries.map((entry) => editionOf(entry.value)));
  const config = set.config?.value;
  const make: Readonly<Record<Target, () => ReadonlySet<string>>> = {
    branch: () => ids(set.branches),
    post: () => ids(set.posts),
    scheme: () => editions(set.schemes),
    site: () => ids(set.sites),
    programme: () => editions(set.programmes),
    project: () => ids(set.projects),
    notice: () => ids(set.notices),
    ledger: () => ids(set.ledgers),
    practice: () => ids(set.practices),
    result: () => new Set(set.scores.map((entry) => resultKeyOf(entry.value))),
    file: () => set.publicFiles,
    kind: () => idsOf(config?.kinds),
    level: () => idsOf(config?.levels),
    role: () => idsOf(config?.roles),
  };
  const made = new Map<Target, ReadonlySet<string>>();
  return (to) => {
    const known = made.get(to) ?? make[to]();
    made.set(to, known);
    return known;
  };
}

function configReferences(config: NonNullable<RecordSet['config']>['value']): Reference[] {
  return [
    ...config.kinds.map((kind, i) => ref('level', kind.level, 'kinds', i, 'level')),
    ...optional('file', config.emblem, 'emblem'),
    ...optional('file', config.filings?.policeMark, 'filings', 'policeMark'),
  ];
}

type References = {
  [K in Exclude<Kind, 'calendar' | 'exceptions'> | 'practices']: (value: RecordSet[K][number]['value']) => Reference[];
};

const referencesOf: References = {
  branches: (branch) => [
    ref('kind', branch.kind, 'kind'),
    ...optional('branch', branch.parent, 'parent'),
    ...each(branch.partners, (partner, i) => optional('branch', partner.branch, 'partners', i, 'branch')),
    ...each(branch.events, (event, i) => {
      if (event.type === 'merged') return [ref('branch', event.into, 'events', i, 'into')];
      if (event.type === 'moved') return [ref('branch', event.from, 'events', i, 'from')];
      if (event.type === 'split') return event.into.map((into, j) => ref('branch', into, 'events', i, 'into', j));
      return [];
    }),
  ],
  posts: (post) => [ref('branch', post.branch, 'branch'), ref('role', post.role, 'role')],
  schemes: (scheme) => [
    ...scheme.appliesTo.flatMap((id, i) =>
      scheme.subject === 'branch'
        ? [ref('kind', id, 'appliesTo', i)]
        : scheme.subject === 'post'
          ? [ref('role', id, 'appliesTo', i)]
          : [],
    ),
    ...optional('branch', scheme.under, 'under'),
    ...optional('file', scheme.document.file, 'document', 'file'),
  ],
  scores: (sheet) => {
    const { kind, id } = subjectOf(sheet);
    return [
      ref('scheme', sheet.scheme, 'scheme'),
      ref(kind, id, 'subject', kind),
      ...each(sheet.ledgers, (ledger, i) => [ref('ledger', ledger, 'ledgers', i)]),
      ...each(sheet.problems, (problem, i) => optional('ledger', problem.ledger, 'problems', i, 'ledger')),
      ...each(sheet.bonus, (item, i) => optional('file', item.file, 'bonus', i, 'file')),
      ...each(sheet.penalty, (item, i) => optional('file', item.file, 'penalty', i, 'file')),
    ];
  },
  sites: (site) => [
    ref('branch', site.branch, 'branch'),
    ref('programme', site.programme, 'programme'),
    ...optional('practice', site.practice, 'practice'),
    ...optional('file', site.photo?.file, 'photo', 'file'),
    ...each(site.events, (event, i) => {
      if (event.type === 'noticed') return [ref('notice', event.notice, 'events', i, 'notice')];
      if (event.type !== 'applied') return [];
      return each(event.materials, (material, j) =>
        optional('practice', material.practice, 'events', i, 'materials', j, 'practice'),
      );
    }),
  ],
  programmes: (programme) => [
    ...each(programme.open?.kinds, (kind, i) => [ref('kind', kind, 'open', 'kinds', i)]),
    ...each(programme.open?.roles, (role, i) => [ref('role', role, 'open', 'roles', i)]),
    ...optional('file', programme.document.file, 'document', 'file'),
  ],
  projects: (project) => [
    ref('branch', project.branch, 'branch'),
    ref('programme', project.programme, 'programme'),
    ...optional('practice', project.practice, 'practice'),
    ...optional('notice', project.award?.notice, 'award', 'notice'),
    ...each(project.stages, (stage, i) => optional('notice', stage.notice, 'stages', i, 'notice')),
  ],
  notices: (notice) => [
    ...optional('programme', notice.programme, 'programme'),
    ...optional('notice', notice.replaces, 'replaces'),
    ...each(notice.list, (line, i) => {
      if ('site' in line) return [ref('site', line.site, 'list', i, 'site')];
      if ('project' in line) return [ref('project', line.project, 'list', i, 'project')];
      if ('branch' in line) return [ref('branch', line.branch, 'list', i, 'branch')];
      return 'result' in line ? [ref('result', line.result, 'list', i, 'result')] : [];
    }),
    ...each(notice.postedAt, (posting, i) => optional('file', posting.photo, 'postedAt', i, 'photo')),
    ...each(notice.attachments, (attachment, i) => [ref('file', attachment.file, 'attachments', i, 'file')]),
  ],
  finals: (final) => [
    ref('scheme', final.scheme, 'scheme'),
    ref('notice', final.notice, 'notice'),
    ...optional('branch', final.under, 'under'),
  ],
  ledgers: (ledger) => [
    ...optional('branch', ledger.branch, 'branch'),
    ...('items' in ledger
      ? ledger.items.flatMap((item, i) => [
          ...('branch' in item ? optional('branch', item.branch, 'items', i, 'branch') : []),
          ...('post' in item ? optional('post', item.post, 'items', i, 'post') : []),
        ])
      : []),
    ...('pairs' in ledger
      ? each(ledger.pairs, (pair, i) => [
          ...optional('branch', pair.branch, 'pairs', i, 'branch'),
          ...optional('site', pair.site, 'pairs', i, 'site'),
        ])
      : []),
  ],
  practices: (practice) => [
    ...optional('branch', practice.branch, 'branch'),
    ...optional('site', practice.site, 'site'),
    ...optional('project', practice.project, 'project'),
    ...optional('file', practice.picture?.file, 'picture', 'file'),
  ],
};

function ref(to: Target, id: string, ...path: (string | number)[]): Reference {
  return { to, id, path };
}

function optional(to: Target, id: string | undefined, ...path: (string | number)[]): Reference[] {
  return id === undefined ? [] : [ref(to, id, ...path)];
}

function each<T>(list: readonly T[] | undefined, references: (value: T, index: number) => Reference[]): Reference[] {
  return (list ?? []).flatMap(references);
}
