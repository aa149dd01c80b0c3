import { z } from 'zod';
import { count, day, editionKey, everyRecord, flag, id, oneOf, period, publicFile, text } from './fields.ts';

const source = text().optional().meta({ title: '出处', description: '流程记录不全时须写' });

const siteEvent = z.discriminatedUnion('type', [
  siteStep('self-assessed', '自评', {}),
  siteStep('applied', '申报', {
    level: id().optional().meta({ title: '申报级别', description: '不写即本记录的级别' }),
    meets: z
      .union([oneOf(['all']), z.array(text())])
      .optional()
      .meta({ title: '符合的条件', description: 'all 全部符合；否则照项目里的条件逐条写' }),
    excluded: z
      .array(text())
      .optional()
      .meta({ title: '存在的不得申报情形', description: '照项目里写的；有的不能再往下走' }),
    materials: z
      .array(
        z.strictObject({
          kind: id().meta({ title: '材料' }),
          practice: id().optional().meta({ title: '经验文章', description: '字数从这篇文章数' }),
          copies: count().optional().meta({ title: '份数' }),
          characters: count().optional().meta({ title: '字数', description: '材料不在本站时写' }),
          text: text().optional().meta({ title: '说明' }),
        }),
      )
      .optional()
      .meta({ title: '申报材料' }),
  }),
  siteStep('accepted', '验收', {}),
  siteStep('recommended', '推荐', {}),
  siteStep('verified', '审核', {}),
  siteStep('noticed', '公示', { notice: id().meta({ title: '公示' }) }),
  siteStep('named', '命名', {
    document: text().optional().meta({ title: '文号' }),
    level: id().optional().meta({ title: '命名级别', description: '不写即本记录的级别' }),
  }),
  siteStep('reviewed', '复核', {
    result: oneOf(['pass', 'warned', 'withdrawn']).meta({
      title: '结论',
      description: 'pass 合格；warned 黄牌警告；withdrawn 撤销',
    }),
    period: period().optional().meta({ title: '复核哪一期' }),
  }),
  siteStep('returned', '退回', {}),
  siteStep('renamed', '更名', {
    from: text().meta({ title: '原名' }),
    to: text().meta({ title: '现名' }),
    reportedTo: text().optional().meta({ title: '报备机关' }),
  }),
  siteStep('reaffiliated', '变更隶属', {
    from: id().meta({ title: '原组织' }),
    to: id().meta({ title: '现组织' }),
    reportedTo: text().optional().meta({ title: '报备机关' }),
  }),
  siteStep('withdrawn', '撤销', { plaqueRemovedOn: day().optional().meta({ title: '摘牌日期' }) }),
  siteStep('merged', '合并', { into: text().optional().meta({ title: '并入' }) }),
  siteStep('split', '分立', {}),
  siteStep('dissolved', '撤并', {}),
]);

function siteStep<T extends string, S extends z.ZodRawShape>(type: T, title: string, shape: S) {
  return z
    .strictObject({
      on: day().meta({ title: '日期' }),
      type: z.literal(type),
      by: text().optional().meta({ title: '由谁' }),
      reason: text().optional().meta({ title: '理由' }),
      source,
      ...shape,
    })
    .meta({ title });
}

/** A demonstration site: a list of dated events from which its state is derived, never typed in. */
export const siteSchema = z.strictObject({
  id: id().meta({ title: '编号' }),
  name: text().meta({ title: '名称' }),
  branch: id().meta({ title: '所在组织' }),
  programme: editionKey().meta({ title: '项目', description: '编号@版本' }),
  level: id().meta({ title: '级别' }),
  summary: text().optional().meta({ title: '简介' }),
  practice: id().optional().meta({ title: '经验文章' }),
  photo: z
    .strictObject({
      file: publicFile().meta({ title: '文件' }),
      alt: text().meta({ title: '图中内容' }),
      credit: text().optional().meta({ title: '摄影' }),
    })
    .optional()
    .meta({ title: '照片' }),
  leader: text().optional().meta({ title: '联系领导' }),
  supported: flag().optional().meta({ title: '帮扶点' }),
  events: z.array(siteEvent).min(1).meta({ title: '经过' }),
  ...everyRecord,
});

export type Site = z.output<typeof siteSchema>;
export type SiteEvent = z.output<typeof siteEvent>;
