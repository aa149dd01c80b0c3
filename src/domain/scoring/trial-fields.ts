import { exact, formatExact } from '../exact.ts';
import type { Part } from '../records/part.ts';
import { ROOT, rootPart } from '../records/root.ts';
import type { Scheme } from '../records/scheme.ts';
import type { Trial } from './trial.ts';

/** Something of a trial that a reader may change. */
export interface TrialField {
  /** Where it stands in the trial. */
  path: readonly (string | number)[];
  /** Title of the part it belongs to; null for what is about the whole. */
  part: string | null;
  /** What it is: a title, or the id of a rater, option or paper that the catalogue has a word for. */
  label: string;
  kind: 'figure' | 'count' | 'choice' | 'deduction' | 'bonus' | 'penalty' | 'earlier' | 'fact';
  /** What it is now; '' where nothing is recorded. */
  value: string;
  /** What it may be, where that is a choice; '' is nothing. */
  options?: readonly string[];
  /** The most it may be, where the scheme says so. */
  max?: string;
}

type Path = TrialField['path'];

/** What may be changed in a trial, in the order of the scheme: figures, what was added or taken off, facts that gates look at. */
export function fieldsOf(scheme: Scheme, trial: Trial): TrialField[] {
  const root = rootPart(scheme);
  const isContainer = root.method === 'sections' || root.method === 'sum';
  const parts = new Map<string, string>();
  collectTitles(root, '', parts);
  const gates = (scheme.gates ?? []).flatMap(({ when }) => ('fact' in when ? [when.fact] : []));
  return [
    ...inputFields(root, isContainer ? trial.sheet : trial.sheet[ROOT], isContainer ? ['sheet'] : ['sheet', ROOT]),
    ...trial.earlier.flatMap(({ label, value, full, grade, scheme: id, edition, part }, index): TrialField[] => {
      const names = trial.grades.find(([key]) => key === `${id}@${edition}`)?.[1];
      const at = ['earlier', index] as const;
      if (value === null) return [];
      if (names)
        return [{ path: [...at, 'grade'], part: null, label, kind: 'choice', value: grade ?? '', options: names }];
      return part
        ? [
            {
              path: [...at, 'part', 'value'],
              part: null,
              label,
              kind: 'earlier',
              value: part.value,
              ...most(part.full),
            },
          ]
        : [
            {
              path: [...at, 'value'],
              part: null,
              label,
              kind: 'earlier',
              value,
              ...(full === null ? {} : { max: full }),
            },
          ];
    }),
    ...(['bonus', 'penalty'] as const).flatMap((kind) =>
      (trial.sheet[kind] ?? []).map(
        (item, index): TrialField => ({
          path: ['sheet', kind, index, 'points'],
          part: parts.get(item.part ?? ROOT) ?? null,
          label: item.reason,
          kind,
          value: item.points,
        }),
      ),
    ),
    ...(scheme.facts ?? [])
      .filter(({ id }) => gates.includes(id))
      .map(
        ({ id, title }): TrialField => ({
          path: ['sheet', 'facts', id],
          part: null,
          label: title,
          kind: 'fact',
          value: trial.sheet.facts?.[id] === undefined ? '' : 'yes',
          options: ['', 'yes'],
        }),
      ),
  ];
}

/** Full marks of results are fractions. */
function most(full: string | null): { max?: string } {
  return full === null ? {} : { max: formatExact(exact(full)) };
}

/** The trial with one field set to another text; '' takes it away. */
export function changed(trial: Trial, { path }: TrialField, value: string): Trial {
  return replaced(trial, path, value) as Trial;
}

function replaced(at: unknown, [key, ...rest]: Path, value: string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(at)) return at.map((each, index) => (index === key ? replaced(each, rest, value) : each));
  const { [key]: old, ...others } = (at ?? {}) as Record<string, unknown>;
  if (rest.length === 0 && value === '') return others;
  return { ...(at ?? {}), [key]: replaced(old, rest, value) };
}

/** Fields of a part from what the sheet says about it; none where it says nothing, or something of another shape. */
function inputFields(part: Part, value: unknown, path: Path): TrialField[] {
  const field = (
    key: string | number | null,
    label: string,
    kind: TrialField['kind'],
    more: { options?: readonly string[]; max?: string } = {},
  ): TrialField[] => {
    const found = key === null ? value : (value as Record<string | number, unknown>)[key];
    if (typeof found !== 'string') return [];
    return [{ path: key === null ? path : [...path, key], part: part.title, label, kind, value: found, ...more }];
  };
  const full = { max: part.full ?? '100' };
  if (value === undefined || value === null) return [];
  switch (part.method) {
    case 'sections':
    case 'sum':
      return part.parts.flatMap((child) => inputFields(child, at(value, child.id), [...path, child.id]));
    case 'checklist':
      return part.items.flatMap((item): TrialField[] => {
        const found = at(value, item.id);
        if (item.type === 'rate') {
          return ['achieved', 'total'].flatMap((key) =>
            typeof at(found, key) === 'string'
              ? [
                  {
                    path: [...path, item.id, key],
                    part: item.title,
                    label: key,
                    kind: 'figure',
                    value: at(found, key) as string,
                  },
                ]
              : [],
          );
        }
        return found === 'met' || found === 'unmet'
          ? field(item.id, item.title, 'choice', { options: ['met', 'unmet'] })
          : field(item.id, item.title, 'figure', { max: item.points });
      });
    case 'points':
      return part.fullVaries
        ? [...field('got', 'got', 'figure'), ...field('full', 'full', 'figure')]
        : field(null, 'points', 'figure', full);
    case 'raters':
      return part.raters.flatMap(({ id, title, by }) =>
        by
          ? inputFields({ ...by, id, title: title ?? id } as Part, at(value, id), [...path, id])
          : field(id, title ?? id, 'figure', full),
      );
    case 'panel':
      return (value as unknown[]).flatMap((_, index) => field(index, `judge-${index + 1}`, 'figure', full));
    case 'ballot':
      return Object.keys(value).flatMap((key) => field(key, key, 'count'));
    case 'rate':
      return ['achieved', 'total'].flatMap((key) => field(key, key, 'figure'));
    case 'deductions':
      return (value as { points: string; reason: string }[]).map(({ points, reason }, index) => ({
        path: [...path, index, 'points'],
        part: part.title,
        label: reason,
        kind: 'deduction',
        value: points,
      }));
    case 'bands':
      return field(null, 'figure', 'figure');
    case 'stars':
      return part.criteria.flatMap(({ id, title }) => field(id, title, 'choice', { options: ['yes', 'no'] }));
    default:
      return [];
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function collectTitles(part: Part, path: string, titles: Map<string, string>): void {
  titles.set(path || ROOT, part.title);
  const below = part.method === 'sections' || part.method === 'sum' ? part.parts : [];
  for (const child of below) collectTitles(child, path ? `${path}/${child.id}` : child.id, titles);
}
