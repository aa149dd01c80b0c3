import { z } from 'zod';
import { amount, count, day, everyRecord, flag, id, oneOf, period, text } from './fields.ts';

const head = {
  id: id(),
  title: text(),
  branch: id().optional().meta({ title: '建账组织' }),
  period: period().optional(),
  source: text().optional().meta({ title: '来源' }),
  basis: text().optional(),
  ...everyRecord,
};

/** What happened to a listed item; overdue is computed from these, never typed in. */
const itemEvents = {
  opened: day().meta({ title: '建账日期' }),
  due: day().meta({ title: '期限' }),
  extended: z
    .array(z.strictObject({ on: day(), until: day(), reason: text() }))
    .optional()
    .meta({ title: '延期' }),
  closed: z.strictObject({ on: day(), how: text().optional() }).optional().meta({ title: '销号' }),
  reopened: z.strictObject({ on: day(), reason: text(), due: day() }).optional().meta({ title: '重开' }),
};

const ledger = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ ...head, type: z.literal(type), ...shape });

/** A ledger: what is listed, followed up and counted beside the scores. */
export const ledgerSchema = z.discriminatedUnion('type', [
  ledger('responsibility', {
    items: z
      .array(
        z.strictObject({
          id: id(),
          title: text(),
          measure: text().meta({ title: '衡量办法' }),
          owner: text().meta({ title: '责任人' }),
          responsibility: oneOf(['collective', 'first', 'specific']).optional().meta({ title: '责任' }),
          ...itemEvents,
        }),
      )
      .min(1),
  }),
  ledger('issues', {
    items: z
      .array(z.strictObject({ id: id(), branch: id(), text: text().optional(), rectification: text().optional(), measure: text().optional(), ...itemEvents }))
      .min(1),
  }),
  ledger('measures', {
    items: z
      .array(
        z.strictObject({
          on: day(),
          of: oneOf(['unit', 'person']),
          branch: id().optional(),
          post: id().optional(),
          measure: oneOf(['reminder', 'criticism', 'self-examination', 'circulated-criticism', 'organisational', 'disciplinary']).meta({ title: '措施', description: '由轻到重' }),
          reason: text(),
        }),
      )
      .min(1),
  }),
  ledger('inspections', {
    items: z
      .array(
        z.strictObject({
          id: id(),
          on: day(),
          group: text().meta({ title: '督查组' }),
          branch: id(),
          kind: oneOf(['daily', 'half-year', 'year-end']),
          finding: text().optional(),
          figure: amount().optional(),
        }),
      )
      .min(1),
  }),
  ledger('supervision', {
    items: z
      .array(z.strictObject({ id: id(), branch: id(), leader: text().optional(), reason: text().optional(), ...itemEvents }))
      .min(1),
  }),
  ledger('pairs', {
    relation: oneOf(['help', 'department-village', 'leader-site', 'leader-supported', 'branch-branch', 'cadre-household']).meta({ title: '结对类型' }),
    pairs: z
      .array(
        z.strictObject({
          from: text().meta({ title: '帮联方' }),
          branch: id().optional().meta({ title: '对象组织' }),
          site: id().optional(),
          count: count().optional().meta({ title: '户数或人数', description: '帮扶对象只写数，不写名' }),
          since: day().optional(),
          until: day().optional(),
        }),
      )
      .optional(),
    totals: z.array(z.strictObject({ label: text(), count: count(), atLeast: flag().default(false) })).optional(),
    monthly: z.array(z.strictObject({ period: period(), count: count() })).optional().meta({ title: '按月统计' }),
  }),
  ledger('draw', {
    on: day(),
    method: text().meta({ title: '抽取办法' }),
    pool: count().meta({ title: '抽取范围人数' }),
    drawn: count(),
    attended: count(),
    witnesses: text().optional(),
  }),
  ledger('counts', {
    unit: text().meta({ title: '计数单位' }),
    overlapping: flag().default(false).meta({ title: '各项互有重复', description: 'true 时不相加' }),
    items: z
      .array(z.strictObject({ label: text(), period: period(), count: count(), atLeast: flag().default(false) }))
      .min(1),
  }),
  ledger('funds', {
    items: z
      .array(
        z.strictObject({
          label: text(),
          period: period(),
          amount: amount(),
          currency: oneOf(['CNY']).default('CNY'),
          per: text().optional().meta({ title: '每' }),
          source: text(),
        }),
      )
      .min(1),
  }),
]);

export type Ledger = z.output<typeof ledgerSchema>;
export type LedgerType = Ledger['type'];
/** Dates of a listed item, from which its state on a day is derived. */
export type ItemDates = {
  [K in keyof typeof itemEvents]: z.output<(typeof itemEvents)[K]>;
};
