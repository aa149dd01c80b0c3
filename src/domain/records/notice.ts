import { z } from 'zod';
import { count, day, everyRecord, figure, flag, id, moment, oneOf, publicFile, resultKey, text } from './fields.ts';
import { NOTICE_KINDS } from './portal.ts';

/** One line of a list: a record of this portal, or somebody named in the notice itself. */
const listEntry = z.union([
  z.strictObject({ site: id(), note: text().optional() }),
  z.strictObject({ project: id(), note: text().optional() }),
  z.strictObject({ branch: id(), proposed: text().optional(), note: text().optional() }),
  z.strictObject({ result: resultKey(), proposed: text().optional(), note: text().optional() }),
  z.strictObject({
    id: id().optional().meta({ title: '编号', description: '事件里 about 用；不写即第几行' }),
    name: text(),
    organisation: text().optional(),
    category: text().optional(),
    deeds: text().optional().meta({ title: '主要事迹' }),
    figure: figure().optional().meta({ title: '得分等' }),
    note: text().optional(),
  }),
]);

const about = id().meta({ title: '涉及哪一项', description: '名单里那一行的编号' });

const noticeEvent = z.discriminatedUnion('type', [
  z.strictObject({ on: day(), type: z.literal('objection'), about: about.optional() }),
  z.strictObject({
    on: day(),
    type: z.literal('finding'),
    about: about.optional(),
    result: oneOf(['upheld', 'partly', 'not-upheld', 'unverifiable', 'not-accepted']),
    reason: text().optional(),
  }),
  z.strictObject({
    on: day(),
    type: z.literal('ballot'),
    about: about.optional(),
    eligible: count(),
    present: count(),
    for: count(),
    against: count(),
    abstained: count(),
  }),
  z.strictObject({ on: day(), type: z.literal('extended'), until: day(), reason: text() }),
  z.strictObject({
    on: day(),
    type: z.literal('amended'),
    changed: text().meta({ title: '改了什么' }),
    reason: text(),
    before: text().optional().meta({ title: '原文' }),
    after: text().optional().meta({ title: '现文' }),
    restarts: flag().default(false).meta({ title: '是否重新起算' }),
    until: day().optional(),
  }),
  z.strictObject({ on: day(), type: z.literal('withdrawn'), reason: text(), by: text().optional() }),
  z.strictObject({
    on: day(),
    type: z.literal('concluded'),
    outcomes: z.strictObject({
      default: oneOf(['confirmed', 'removed', 'deferred']).default('confirmed'),
      other: z
        .array(
          z.strictObject({
            about,
            outcome: oneOf(['confirmed', 'removed', 'deferred']),
            reason: text(),
            basis: oneOf(['objection', 'applicant', 'office']).optional(),
          }),
        )
        .optional(),
    }),
    document: text().optional(),
    text: text().optional().meta({ title: '结果说明' }),
  }),
]);

const period = z.union([
  z.strictObject({ from: day(), until: day(), countFrom: oneOf(['same-day', 'next-day']).default('same-day') }),
  z.strictObject({ from: day(), days: count(), countFrom: oneOf(['same-day', 'next-day']).default('same-day') }),
  z.strictObject({ from: day(), workingDays: count(), countFrom: oneOf(['same-day', 'next-day']).default('same-day') }),
]);

/** A publicity list: what is proposed, how long it stands, how to object, and what became of it. */
export const noticeSchema = z.strictObject({
  id: id(),
  title: text(),
  kind: oneOf(NOTICE_KINDS).meta({ title: '种类', description: 'naming 命名；award 表扬奖励；result 考核结果；admission 接收党员；other 其他' }),
  draft: flag().default(false).meta({ title: '草稿' }),
  releaseAt: moment().optional().meta({ title: '发布时间', description: '此刻之前不上网；写了就须有审批人' }),
  approvedBy: text().optional(),
  approvedOn: day().optional(),
  issuedBy: text().meta({ title: '发布机关' }),
  signedOn: day().meta({ title: '成文日期' }),
  basis: z.array(text()).min(1).meta({ title: '依据' }),
  intro: text().optional().meta({ title: '正文', description: '经何程序、公示什么' }),
  programme: text().optional().meta({ title: '所属项目', description: 'id@edition' }),
  period: period.meta({ title: '公示期' }),
  times: z.strictObject({ from: text(), until: text() }).optional().meta({ title: '起止时刻' }),
  list: z.array(listEntry).min(1).meta({ title: '名单' }),
  order: oneOf(['given', 'rank', 'strokes', 'pinyin']).default('given').meta({ title: '排列' }),
  postedAt: z
    .array(z.strictObject({ place: text(), from: day(), until: day().optional(), photo: publicFile().optional() }))
    .optional()
    .meta({ title: '张贴' }),
  objections: z
    .strictObject({
      office: text(),
      phone: text().optional(),
      email: text().optional(),
      address: text().optional(),
      postcode: text().optional(),
      hours: text().optional(),
      realName: flag().default(true).meta({ title: '须署真名' }),
      postmark: oneOf(['arrival', 'sent']).optional().meta({ title: '信函以何日邮戳为准' }),
    })
    .meta({ title: '怎样反映' }),
  attachments: z.array(z.strictObject({ title: text(), file: publicFile() })).optional(),
  events: z.array(noticeEvent).optional().meta({ title: '经过' }),
  withdrawAfter: day().optional().meta({ title: '名单撤下日' }),
  ...everyRecord,
});

export type Notice = z.output<typeof noticeSchema>;
export type NoticeEvent = z.output<typeof noticeEvent>;
export type ListEntry = z.output<typeof listEntry>;
export type NoticePeriod = z.output<typeof period>;
export type Outcome = 'confirmed' | 'removed' | 'deferred';
export type FindingResult = 'upheld' | 'partly' | 'not-upheld' | 'unverifiable' | 'not-accepted';
