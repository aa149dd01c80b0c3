import { ROOT } from '../domain/records/root.ts';
import type { GateCondition, GateEffect, GateOutcome } from '../domain/scoring/result.ts';
import { isPublic } from './reference.ts';
import type { Site } from './site.ts';

/** What a gate does, with the records it names in words. */
export type GateEffectView =
  | { kind: 'at-most' | 'grade' | 'barred'; grade: string }
  | { kind: 'bars'; role: string; scheme: string; grade: string }
  | { kind: 'consequence' };

export interface GateView {
  title: string | null;
  basis: string | null;
  condition:
    | (Exclude<GateCondition, { kind: 'result' }> & { isTotal?: boolean })
    | { kind: 'result'; scheme: string; href: string | null };
  effects: GateEffectView[];
  met: boolean;
  changed: boolean;
}

/** A gate as tested on one result. */
export function gateView(site: Site, gate: GateOutcome): GateView {
  return {
    title: gate.title ?? null,
    basis: gate.basis ?? null,
    condition: conditionView(site, gate.condition),
    effects: gate.effects.map((effect) => effectView(site, effect)),
    met: gate.met,
    changed: gate.changed,
  };
}

/** The title of a scheme named without its edition: that of its latest edition. */
export function schemeTitle(site: Site, id: string): string {
  const editions = [...site.portal.schemes.values()].filter(
    (scheme) => scheme.id === id && isPublic(site, 'schemes', scheme),
  );
  return editions.toSorted((a, b) => (a.document.adoptedOn < b.document.adoptedOn ? 1 : -1))[0]?.title ?? id;
}

/** The title of an office. */
export function roleTitle(site: Site, id: string): string {
  return site.portal.config.roles.find((role) => role.id === id)?.title ?? id;
}

function conditionView(site: Site, condition: GateCondition): GateView['condition'] {
  if (condition.kind === 'part') return { ...condition, isTotal: condition.part === ROOT };
  if (condition.kind !== 'result') return condition;
  const result = site.results.get(condition.result);
  const href =
    result && site.isShown(result)
      ? site.to.result(`${result.scheme}@${result.edition}`, result.period, result.subject)
      : null;
  return { kind: 'result', scheme: condition.schemeTitle, href };
}

function effectView(site: Site, effect: GateEffect): GateEffectView {
  if (effect.kind !== 'bars') return effect;
  return {
    kind: 'bars',
    role: roleTitle(site, effect.role),
    scheme: schemeTitle(site, effect.scheme),
    grade: effect.grade,
  };
}
