import { z } from 'zod';
import {
  amount,
  count,
  day,
  editionKey,
  everyRecord,
  figure,
  flag,
  id,
  oneOf,
  period,
  publicFile,
  text,
} from './fields.ts';

/** Who a sheet is about: exactly one of the four. */
const subject = z.union([
  z.strictObject({ branch: id() }),
  z.strictObject({ post: id() }),
  z.strictObject({ site: id() }),
  z.strictObject({ project: id() }),
]);

const adjustmentItem = z.strictObject({
  part: text().optional().meta({ title: '加在哪一项', description: '如 objective 或 debrief/team；不写即总分' }),
  on: id().optional().meta({ title: '加在哪位评分者' }),
  points: amount().meta({ title: '分值' }),
  reason: text().meta({ title: '事由' }),
  evidence: text().optional().meta({ title: '佐证', description: '证书名称、文号' }),
  file: publicFile().optional(),
  checkedBy: text().optional().meta({ title: '核验人' }),
  checkedOn: day().optional().meta({ title: '核验日期' }),
});

const decision = z.strictObject({
  grade: text().optional().meta({ title: '审定等次' }),
  placed: flag().optional().meta({ title: '是否入选', description: '前几名、后几名并列在名额边缘时写' }),
  by: text().meta({ title: '审定机关' }),
  on: day(),
  document: text().optional(),
  reason: text().optional().meta({ title: '理由', description: '与计算所得等次不同时必须写' }),
});

/** States of a sheet that give no score; `0` and "not applicable" are values of parts, not states. */
export const SHEET_STATES = [
  'exempt',
  'not-assessed',
  'not-yet',
  'invalid-ballot',
  'withdrawn',
  'announced-only',
] as const;

/** What was recorded about one unit under one scheme in one period. Inputs of parts stand under the ids of the parts. */
export const sheetSchema = z
  .object({
    scheme: editionKey().meta({ title: '办法' }),
    period: period().meta({ title: '考核期' }),
    subject: subject.meta({ title: '对象' }),
    revision: count().default(1).meta({ title: '第几版', description: '更正后为 2、3……' }),
    correction: z
      .strictObject({
        replaces: count(),
        on: day().meta({ title: '更正日期', description: '从这一天起以更正后的为准，此前仍以原来一版为准' }),
        reason: text(),
        changed: text().optional().meta({ title: '改了什么' }),
        approvedBy: text(),
      })
      .optional()
      .meta({ title: '更正' }),
    state: oneOf(SHEET_STATES).optional().meta({ title: '无得分的状态' }),
    reason: text().optional().meta({ title: '状态的原因' }),
    announced: z
      .strictObject({ value: figure().optional(), grade: text().optional(), source: text() })
      .optional()
      .meta({ title: '仅存的公布结果' }),
    assessedOn: day().optional().meta({ title: '考核日期' }),
    bonus: z.array(adjustmentItem).optional().meta({ title: '加分' }),
    penalty: z.array(adjustmentItem).optional().meta({ title: '扣分' }),
    notApplicable: z
      .record(text(), text())
      .optional()
      .meta({ title: '不适用的项', description: '项（如 debrief/team）→ 理由' }),
    facts: z.record(id(), text()).optional().meta({ title: '事实', description: '事实 → 说明与出处' }),
    remarks: z.record(text(), text()).optional().meta({ title: '评语', description: '项 → 评语' }),
    problems: z
      .array(
        z.strictObject({
          text: text(),
          mendBy: day().optional().meta({ title: '整改期限' }),
          mendedOn: day().optional(),
          ledger: id().optional(),
        }),
      )
      .optional()
      .meta({ title: '存在问题' }),
    proposal: z
      .strictObject({ grade: text(), by: text(), on: day(), reason: text().optional() })
      .optional()
      .meta({ title: '建议等次' }),
    decision: decision.optional().meta({ title: '审定' }),
    signature: z.strictObject({ by: text(), on: day() }).optional().meta({ title: '签收' }),
    reviews: z
      .array(
        z.strictObject({
          on: day(),
          result: oneOf(['upheld', 'partly', 'not-upheld', 'unverifiable', 'not-accepted']).optional(),
          concludedOn: day().optional(),
        }),
      )
      .optional()
      .meta({ title: '复核', description: '只公开件数和结论' }),
    ledgers: z.array(id()).optional().meta({ title: '有关台账', description: '检查记录、随机抽取等' }),
    asPublished: z
      .strictObject({
        total: figure().optional(),
        grade: text().optional(),
        rank: count().optional(),
        parts: z.record(text(), figure()).optional(),
        source: text(),
      })
      .optional()
      .meta({ title: '当时公布的数', description: '与重算不同的两数并列' }),
    ...everyRecord,
  })
  .catchall(z.unknown());

export type Sheet = z.output<typeof sheetSchema>;
export type SheetState = (typeof SHEET_STATES)[number];
export type AdjustmentItem = z.output<typeof adjustmentItem>;
