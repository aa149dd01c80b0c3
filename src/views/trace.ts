import { type Exact, exact, formatExact, sumOf } from '../domain/exact.ts';
import type { Formula, TraceAdjustment, TraceInput, TraceNode, TraceNote } from '../domain/scoring/trace.ts';
import { stepOf } from './grades.ts';
import { onceEach } from './once.ts';
import type { Site } from './site.ts';

/** One thing the sheet or an earlier result says, with the page of that result. */
export interface InputView {
  id: string;
  label: string | null;
  value: string;
  full: string | null;
  weight: string | null;
  note: TraceInput['note'] | null;
  detail: string | null;
  href: string | null;
}

/** A node of the arithmetic as its page shows it. */
export interface NodeView {
  /** Permanent anchor on the page. */
  anchor: string;
  title: string;
  basis: string | null;
  description: string | null;
  method: TraceNode['method'];
  weight: string | null;
  /** The weight the method states, where a part that does not apply changed it. */
  statedWeight: string | null;
  value: string;
  full: string;
  /** The value before rounding, where it differs. */
  exact: string | null;
  contribution: string | null;
  formula: Formula;
  inputs: InputView[];
  /** Inputs from results that are not shown one by one. */
  hiddenInputs: number;
  adjustments: (TraceAdjustment & { fileHref: string | null })[];
  adjusted: { before: string; figures: string } | null;
  notApplicable: string | null;
  outcome: string | null;
  remark: string | null;
  notes: TraceNote[];
  children: NodeView[];
  /** What it is made up of, where that reads as a list of plain items; its children are then left out. */
  items: ItemView[];
}

/** One line of a list of plain items. */
export interface ItemView {
  /** Permanent anchor on the page. */
  anchor: string;
  title: string;
  full: string;
  value: string;
  /** How it came about, of items that are met or not (words alone) and of rates (with figures). */
  formula: (Pick<Formula, 'key' | 'args'> & { figures: string | null }) | null;
  basis: string | null;
  notApplicable: string | null;
  remark: string | null;
}

/** A node with all below it. */
export function nodeView(site: Site, node: TraceNode): NodeView {
  const inputs = node.inputs.filter((input) => input.result === undefined || isKnown(site, input.result));
  return {
    anchor: anchorOf(node.path),
    title: node.title,
    basis: node.basis ?? null,
    description: node.description ?? null,
    method: node.method,
    weight: node.weight?.text ?? null,
    statedWeight: node.weight?.stated ?? null,
    value: node.value,
    full: fullText(site, node.full),
    exact: isRounded(node) ? node.exact : null,
    contribution: node.contribution?.text ?? null,
    formula: inputs.length < node.inputs.length ? withoutTerms(node.formula) : node.formula,
    inputs: inputs.map((input) => inputView(site, input)),
    hiddenInputs: node.inputs.length - inputs.length,
    adjustments: node.adjustments.map((item) => ({
      ...item,
      fileHref: item.file === undefined ? null : site.to.file(item.file),
    })),
    adjusted: node.adjusted ? { before: node.adjusted.before.text, figures: node.adjusted.figures } : null,
    notApplicable: node.notApplicable ?? null,
    outcome: node.outcome ?? null,
    remark: node.remark ?? null,
    notes: node.notes,
    ...(isListed(node)
      ? { children: [], items: node.children.map((child) => itemView(site, child)) }
      : { children: node.children.map((child) => nodeView(site, child)), items: [] }),
  };
}

function itemView(site: Site, node: TraceNode): ItemView {
  const { method, formula, basis = null, notApplicable = null, remark = null } = node;
  const { key, args, figures } = formula;
  return {
    anchor: anchorOf(node.path),
    title: node.title,
    full: fullText(site, node.full),
    value: node.value,
    formula: method === 'met' || method === 'rate' ? { key, args, figures: method === 'rate' ? figures : null } : null,
    basis,
    notApplicable,
    remark,
  };
}

/** Full marks are those of the scheme, sheet after sheet. */
const fullText = onceEach((_, full: string): string => formatExact(exact(full)));

/** Whether the published value is not the exact one. Mostly the texts tell; only where they differ is it reckoned. */
function isRounded({ value, exact: text, got }: TraceNode): boolean {
  if (value === '' || value === text || (value.includes('.') && value.replace(/\.?0+$/, '') === text)) return false;
  return !exact(value).equals(exact(got));
}

/** One part of a total: what it brought and what it could have brought, as text and as shares of the full mark to draw. */
export interface PartShare {
  title: string;
  anchor: string;
  step: number;
  weight: string | null;
  value: string;
  full: string;
  contribution: string;
  room: string;
  lost: string;
  start: number;
  share: number;
  roomShare: number;
}

/** More parts than this are drawn in one colour. */
const MANY = 5;

/** How a total is made up of its parts; empty where it is not a sum of parts. */
export function compositionOf(root: TraceNode): PartShare[] {
  const parts = root.children.filter((child) => child.contribution !== undefined);
  const full = exact(root.full);
  if (parts.length < 2 || full.n === 0n) return [];
  const all = sumOf(parts.map((part) => exact(part.full)));
  let start = 0;
  return parts.map((part, index) => {
    const contribution = exact(part.contribution?.exact ?? '0');
    const room =
      root.method === 'sections' ? exact(part.weight?.exact ?? '0').mul(full) : exact(part.full).div(all).mul(full);
    const share = shareOf(contribution, full);
    const begins = start;
    start += share;
    return {
      title: part.title,
      anchor: anchorOf(part.path),
      step: parts.length > MANY ? 2 : stepOf(index, parts.length),
      weight: part.weight?.text ?? null,
      value: part.value,
      full: formatExact(exact(part.full)),
      contribution: formatExact(contribution),
      room: formatExact(room),
      lost: formatExact(room.sub(contribution)),
      start: begins,
      share,
      roomShare: shareOf(room, full),
    };
  });
}

/** What was added to a total or taken off it after its parts were summed up, to draw. */
export interface TotalStep {
  kind: 'bonus' | 'penalty';
  reason: string;
  /** Points that took effect. */
  counted: string;
  start: number;
  share: number;
}

/** The bonuses and penalties that took effect on a total, in their order, each from where the one before ended. */
export function totalSteps(root: TraceNode): TotalStep[] {
  const full = exact(root.full);
  if (!root.adjusted || full.n === 0n) return [];
  let at = exact(root.adjusted.before.exact);
  return root.adjustments
    .filter(({ on, counted }) => on === undefined && counted !== '0')
    .map(({ kind, reason, counted }) => {
      const points = exact(counted);
      const after = kind === 'bonus' ? at.add(points) : at.sub(points);
      const start = shareOf(kind === 'bonus' ? at : after, full);
      at = after;
      return { kind, reason, counted, start, share: shareOf(points, full) };
    });
}

/** The part that lost most, where any was lost. */
export function mostLost(parts: readonly PartShare[]): PartShare | null {
  const lost = (part: PartShare) => part.roomShare - part.share;
  const most = parts.toSorted((a, b) => lost(b) - lost(a))[0];
  return most && lost(most) > 0 ? most : null;
}

/** Anchor of a node: `debrief/team` is `p-debrief-team`. */
export function anchorOf(path: string): string {
  return `p-${path.replaceAll('/', '-')}`;
}

function inputView(site: Site, input: TraceInput): InputView {
  const result = input.result === undefined ? undefined : site.results.get(input.result);
  const branch =
    result?.subject.kind === 'branch' && input.id === result.subject.id
      ? site.portal.branches.get(input.id)
      : undefined;
  return {
    id: input.id,
    label: input.label ?? branch?.shortName ?? branch?.name ?? null,
    value: input.value,
    full: input.full ?? null,
    weight: input.weight ?? null,
    note: input.note ?? null,
    detail: input.detail ?? null,
    href: result ? site.to.result(`${result.scheme}@${result.edition}`, result.period, result.subject) : null,
  };
}

function isKnown(site: Site, key: string): boolean {
  const result = site.results.get(key);
  return result !== undefined && site.isShown(result);
}

/** A formula that gives only what came out: its terms would tell what is not shown one by one. A share has counts for terms. */
function withoutTerms(formula: Formula): Formula {
  if (formula.key === 'units-share') return formula;
  return { ...formula, figures: formula.figures.slice(formula.figures.lastIndexOf('= ') + 1).trim() };
}

/** Only for drawing. */
function shareOf(value: Exact, full: Exact): number {
  return value.div(full).valueOf();
}

/** Whether what lies under a node reads as a list of plain items (a checklist) rather than as parts with work of their own. */
function isListed(node: TraceNode): boolean {
  return (
    node.children.length > 0 &&
    (node.method === 'checklist' || (node.method === 'sum' && node.children.length > 3 && node.children.every(isPlain)))
  );
}

/** A part that brings to its parent just what it got, which is said by its value. */
function isPlain(node: TraceNode): boolean {
  const { children, adjustments, method, contribution } = node;
  return (
    children.length === 0 &&
    adjustments.length === 0 &&
    (method === 'points' || method === 'met' || method === 'rate') &&
    (contribution?.text ?? null) === (isRounded(node) ? node.exact : null)
  );
}
