import { z } from 'zod';
import { amount, count, day, editionKey, everyRecord, figure, id, oneOf, text } from './fields.ts';
import { PROJECT_STAGES } from './programme.ts';

const support = z.strictObject({
  amount: amount().meta({ title: '金额', description: '单位：元' }),
  currency: oneOf(['CNY']).default('CNY').meta({ title: '币种' }),
  kind: oneOf(['grant', 'prize']).meta({ title: '性质', description: 'grant 项目扶持资金；prize 奖金' }),
  source: text().meta({ title: '资金来源' }),
});

const source = text().optional().meta({ title: '出处', description: '流程记录不全时须写' });

/** An entry of a project or title programme. */
export const projectSchema = z.strictObject({
  id: id().meta({ title: '编号' }),
  programme: editionKey().meta({ title: '项目', description: '编号@版本' }),
  title: text().meta({ title: '项目名称' }),
  branch: id().meta({ title: '申报组织' }),
  leader: text().optional().meta({ title: '领办人' }),
  titleSought: id().optional().meta({ title: '申报的称号' }),
  summary: text().optional().meta({ title: '简介' }),
  practice: id().optional().meta({ title: '经验文章' }),
  stages: z
    .array(
      z.strictObject({
        on: day().meta({ title: '日期' }),
        stage: oneOf([...PROJECT_STAGES, 'rejected', 'withdrawn']).meta({
          title: '步骤',
          description:
            'proposed 申报；approved 立项；followed-up 跟踪；accepted 验收；judged 评审；noticed 公示；awarded 授奖；rejected 未获通过；withdrawn 撤回',
        }),
        by: text().optional().meta({ title: '由谁' }),
        notice: id().optional().meta({ title: '公示' }),
        text: text().optional().meta({ title: '说明' }),
        source,
      }),
    )
    .min(1)
    .meta({ title: '经过' }),
  jury: z.array(figure()).optional().meta({ title: '评委打分' }),
  award: z
    .strictObject({
      title: text().meta({ title: '奖项' }),
      rank: count().optional().meta({ title: '名次' }),
      by: text().meta({ title: '授予机关' }),
      on: day().meta({ title: '授予日期' }),
      document: text().optional().meta({ title: '文号' }),
      notice: id().optional().meta({ title: '公示' }),
      support: support.optional().meta({ title: '资金' }),
      source,
    })
    .optional()
    .meta({ title: '获奖' }),
  lost: z
    .strictObject({
      on: day().meta({ title: '日期' }),
      reason: text().meta({ title: '理由' }),
      by: text().meta({ title: '由谁决定' }),
      document: text().optional().meta({ title: '文号' }),
    })
    .optional()
    .meta({ title: '取消', description: '查实弄虚作假等，取消已得的奖' }),
  ...everyRecord,
});

export type Project = z.output<typeof projectSchema>;
export type Support = z.output<typeof support>;
