import { type RecordAt, within } from '../entry.ts';
import { type Finding, finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Practice } from '../records/article.ts';
import type { PortalConfig } from '../records/portal.ts';
import type { Material, Programme, ProgrammeLevel } from '../records/programme.ts';
import type { SiteEvent } from '../records/site.ts';
import { lacking } from './history.ts';

type Applied = Extract<SiteEvent, { type: 'applied' }>;
type Given = NonNullable<Applied['materials']>[number];

/** The rules an application is held against, and where it stands. */
interface Rules {
  programme: Programme;
  level: ProgrammeLevel | undefined;
  at: RecordAt;
}

interface Context {
  config: PortalConfig | undefined;
  practices: ReadonlyMap<string, Practice>;
}

/** An application meets the conditions, comes under no exclusion, and brings the materials that its programme asks for. */
export function checkApplication(
  event: Applied,
  level: ProgrammeLevel | undefined,
  { programme, at }: { programme: Programme; at: RecordAt },
  context: Context,
): Finding[] {
  const rules = { programme, level, at };
  const materials = [...(programme.materials ?? []), ...(level?.materials ?? [])];
  return [
    ...checkConditions(event, rules, context),
    ...checkExclusions(event, rules),
    ...materials.flatMap((wanted) => checkMaterial(wanted, event, at, context)),
  ];
}

function checkConditions(event: Applied, { programme, level, at }: Rules, { config }: Context): Finding[] {
  const conditions = [...(programme.conditions ?? []), ...(level?.conditions ?? [])];
  const { meets } = event;
  if (meets === 'all' || (conditions.length === 0 && meets === undefined)) return [];
  if (meets === undefined) {
    return [
      lacking(config, event, 'conditions', finding('conditions-unstated', at, { count: String(conditions.length) })),
    ];
  }
  return [
    ...unknownRules(meets, conditions, within(at, 'meets')),
    ...conditions
      .filter((condition) => !meets.includes(condition))
      .map((condition) => finding('condition-unmet', within(at, 'meets'), { condition })),
  ];
}

function checkExclusions(event: Applied, { programme, level, at }: Rules): Finding[] {
  const exclusions = [...(programme.exclusions ?? []), ...(level?.exclusions ?? [])];
  const excluded = event.excluded ?? [];
  return [
    ...unknownRules(excluded, exclusions, within(at, 'excluded')),
    ...excluded
      .map((exclusion, index) => ({ exclusion, index }))
      .filter(({ exclusion }) => exclusions.includes(exclusion))
      .map(({ exclusion, index }) => finding('entrant-excluded', within(at, 'excluded', index), { exclusion })),
  ];
}

function unknownRules(texts: readonly string[], known: readonly string[], at: RecordAt): Finding[] {
  return texts.flatMap((text, index) =>
    known.includes(text) ? [] : [finding('rule-unknown', within(at, index), { text, nearest: nearest(text, known) })],
  );
}

function checkMaterial(wanted: Material, event: Applied, at: RecordAt, { config, practices }: Context): Finding[] {
  const title = wanted.title ?? wanted.kind;
  const index = (event.materials ?? []).findIndex(({ kind }) => kind === wanted.kind);
  const given = event.materials?.[index];
  if (!given)
    return [
      lacking(config, event, 'materials', finding('material-missing', at, { material: title, kind: wanted.kind })),
    ];
  const place = within(at, 'materials', index);
  const copies = given.copies ?? 1;
  const findings = checkLength(wanted, given, title, place, practices).map((each) =>
    lacking(config, event, 'materials', each),
  );
  if (wanted.copies !== undefined && copies < wanted.copies) {
    const few = finding('material-copies', place, {
      material: title,
      copies: String(copies),
      required: String(wanted.copies),
    });
    findings.push(lacking(config, event, 'materials', few));
  }
  return findings;
}

function checkLength(
  wanted: Material,
  given: Given,
  title: string,
  at: RecordAt,
  practices: Context['practices'],
): Finding[] {
  if (!wanted.characters) return [];
  const { min = 0, max } = wanted.characters;
  const characters = given.practice === undefined ? given.characters : practices.get(given.practice)?.characters;
  if (characters === undefined) {
    // A practice that is missing is a finding of the references.
    return given.practice === undefined ? [finding('material-uncounted', at, { material: title })] : [];
  }
  if (characters >= min && (max === undefined || characters <= max)) return [];
  const place = given.practice === undefined ? within(at, 'characters') : within(at, 'practice');
  return [
    finding('material-length', place, {
      material: title,
      characters: String(characters),
      min: String(min),
      max: max === undefined ? '' : String(max),
    }),
  ];
}
