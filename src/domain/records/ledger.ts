import { z } from 'zod';
import { amount, count, day, everyRecord, flag, id, oneOf, period, text } from './fields.ts';

const on = day().meta({ title: '日期' });
const reason = text().meta({ title: '理由' });
const branch = id().meta({ title: '组织' });
const atLeast = flag().default(false).meta({ title: '约数', description: 'true 表示“以上”；这样的数从不相加' });
const number = count().meta({ title: '数目' });

const head = {
  id: id().meta({ title: '编号' }),
  title: text().meta({ title: '标题' }),
  branch: id().optional().meta({ title: '建账组织' }),
  period: period().optional().meta({ title: '所属时期' }),
  source: text().optional().meta({ title: '来源' }),
  basis: text().optional().meta({ title: '依据' }),
  ...everyRecord,
};

const closed = z
  .strictObject({
    on,
    number: text().optional().meta({ title: '销号编号' }),
    how: text().optional().meta({ title: '怎样办结' }),
  })
  .optional()
  .meta({ title: '销号' });

/** What happened to a listed item; overdue is computed from these, never typed in. */
const itemEvents = {
  opened: day().meta({ title: '建账日期' }),
  due: day().meta({ title: '期限' }),
  extended: z
    .array(z.strictObject({ on, until: day().meta({ title: '延长到' }), reason }))
    .optional()
    .meta({ title: '延期' }),
  closed,
  reopened: z
    .strictObject({ on, reason, due: day().meta({ title: '新的期限' }), closed })
    .optional()
    .meta({ title: '重开' }),
};

const itemId = id().meta({ title: '编号' });

const ledger = <T extends string, S extends z.ZodRawShape>(type: T, title: string, shape: S) =>
  z.strictObject({ ...head, type: z.literal(type), ...shape }).meta({ title });

/** Measures against units and persons, from the lightest to the gravest. */
export const MEASURES = [
  'reminder',
  'criticism',
  'self-examination',
  'circulated-criticism',
  'organisational',
  'disciplinary',
] as const;

/** A ledger: what is listed, followed up and counted beside the scores. */
export const ledgerSchema = z.discriminatedUnion('type', [
  ledger('responsibility', '责任清单', {
    items: z
      .array(
        z.strictObject({
          id: itemId,
          title: text().meta({ title: '任务' }),
          measure: text().meta({ title: '衡量办法' }),
          owner: text().meta({ title: '责任人' }),
          responsibility: oneOf(['collective', 'first', 'specific'])
            .optional()
            .meta({ title: '责任', description: 'collective 集体责任；first 第一责任；specific 具体责任' }),
          ...itemEvents,
        }),
      )
      .min(1),
  }),
  ledger('issues', '问题与整改台账', {
    items: z
      .array(
        z.strictObject({
          id: itemId,
          branch,
          text: text().optional().meta({ title: '问题' }),
          rectification: text().optional().meta({ title: '整改' }),
          measure: text().optional().meta({ title: '措施' }),
          ...itemEvents,
        }),
      )
      .min(1),
  }),
  ledger('measures', '问责措施', {
    items: z
      .array(
        z.strictObject({
          on,
          of: oneOf(['unit', 'person']).meta({ title: '对谁', description: 'unit 单位；person 个人' }),
          branch: id().optional().meta({ title: '单位' }),
          post: id().optional().meta({ title: '个人' }),
          measure: oneOf(MEASURES).meta({ title: '措施', description: '由轻到重' }),
          reason,
        }),
      )
      .min(1),
  }),
  ledger('inspections', '督查记录', {
    items: z
      .array(
        z.strictObject({
          id: itemId,
          on,
          group: text().meta({ title: '督查组' }),
          branch,
          kind: oneOf(['daily', 'half-year', 'year-end']).meta({
            title: '种类',
            description: 'daily 平时；half-year 半年；year-end 年终',
          }),
          finding: text().optional().meta({ title: '情况' }),
          figure: amount().optional().meta({ title: '得分' }),
        }),
      )
      .min(1),
  }),
  ledger('supervision', '挂牌联系', {
    items: z
      .array(
        z.strictObject({
          id: itemId,
          branch,
          leader: text().optional().meta({ title: '联系领导' }),
          reason: text().optional().meta({ title: '事由' }),
          ...itemEvents,
        }),
      )
      .min(1),
  }),
  ledger('pairs', '结对', {
    relation: oneOf([
      'help',
      'department-village',
      'leader-site',
      'leader-supported',
      'branch-branch',
      'cadre-household',
    ]).meta({
      title: '结对类型',
    }),
    pairs: z
      .array(
        z.strictObject({
          from: text().meta({ title: '帮联方' }),
          branch: id().optional().meta({ title: '对象组织' }),
          site: id().optional().meta({ title: '对象示范点' }),
          count: count().optional().meta({ title: '户数或人数', description: '帮扶对象只写数，不写名' }),
          since: day().optional().meta({ title: '起' }),
          until: day().optional().meta({ title: '止' }),
        }),
      )
      .optional(),
    totals: z
      .array(z.strictObject({ label: text().meta({ title: '项目' }), count: number, atLeast }))
      .optional()
      .meta({ title: '合计' }),
    monthly: z
      .array(z.strictObject({ period: period().meta({ title: '月份' }), count: number }))
      .optional()
      .meta({ title: '按月统计' }),
  }),
  ledger('draw', '随机抽取', {
    on,
    method: text().meta({ title: '抽取办法' }),
    pool: count().meta({ title: '抽取范围人数' }),
    drawn: count().meta({ title: '抽取人数' }),
    attended: count().meta({ title: '到会人数' }),
    witnesses: text().optional().meta({ title: '监督人' }),
  }),
  ledger('counts', '计数', {
    unit: text().meta({ title: '计数单位' }),
    overlapping: flag().default(false).meta({ title: '各项互有重复', description: 'true 时不相加' }),
    items: z
      .array(
        z.strictObject({
          label: text().meta({ title: '项目' }),
          period: period().meta({ title: '时期' }),
          count: number,
          atLeast,
        }),
      )
      .min(1),
  }),
  ledger('funds', '经费', {
    items: z
      .array(
        z.strictObject({
          label: text().meta({ title: '项目' }),
          period: period().meta({ title: '时期' }),
          amount: amount().meta({ title: '金额', description: '单位：元' }),
          currency: oneOf(['CNY']).default('CNY').meta({ title: '币种' }),
          per: text().optional().meta({ title: '每' }),
          source: text().meta({ title: '来源' }),
        }),
      )
      .min(1),
  }),
]);

export type Ledger = z.output<typeof ledgerSchema>;
export type LedgerType = Ledger['type'];
/** Dates of a listed item, from which its state on a day is derived. */
export type ItemDates = z.output<z.ZodObject<typeof itemEvents>>;
