import { z } from 'zod';
import {
  count,
  day,
  days,
  digest,
  editionKey,
  everyRecord,
  figure,
  flag,
  id,
  moment,
  oneOf,
  publicFile,
  resultKey,
  salt,
  text,
  time,
} from './fields.ts';
import { NOTICE_KINDS } from './portal.ts';

const ownId = id()
  .optional()
  .meta({ title: '编号', description: '事件里 about 用的编号；不写即所列记录的编号，只写姓名的即第几行' });
const lineNote = text().optional().meta({ title: '说明' });
const proposed = text().optional().meta({ title: '拟定的等次' });

/** One line of a list: a record of this portal, or somebody named in the notice itself. */
const listEntry = z.union([
  z.strictObject({ id: ownId, site: id().meta({ title: '示范点' }), note: lineNote }),
  z.strictObject({ id: ownId, project: id().meta({ title: '项目' }), note: lineNote }),
  z.strictObject({ id: ownId, branch: id().meta({ title: '组织' }), proposed, note: lineNote }),
  z.strictObject({ id: ownId, result: resultKey().meta({ title: '考核结果' }), proposed, note: lineNote }),
  z.strictObject({
    id: ownId,
    name: text().meta({ title: '姓名或名称' }),
    organisation: text().optional().meta({ title: '单位' }),
    category: text().optional().meta({ title: '类别' }),
    deeds: text().optional().meta({ title: '主要事迹' }),
    figure: figure().optional().meta({ title: '得分等' }),
    note: lineNote,
  }),
]);

const about = id().meta({ title: '涉及哪一项', description: '名单里那一行的编号；没有编号的写第几行' });
const on = day().meta({ title: '日期' });
const reason = text().meta({ title: '理由' });
const outcome = oneOf(['confirmed', 'removed', 'deferred']).meta({
  title: '结果',
  description: 'confirmed 确定；removed 取消；deferred 暂缓',
});

const noticeEvent = z.discriminatedUnion('type', [
  z.strictObject({ on, type: z.literal('objection'), about: about.optional() }).meta({ title: '收到反映' }),
  z
    .strictObject({
      on,
      type: z.literal('finding'),
      about: about.optional(),
      result: oneOf(['upheld', 'partly', 'not-upheld', 'unverifiable', 'not-accepted']).meta({
        title: '核查结论',
        description: 'upheld 属实；partly 部分属实；not-upheld 不属实；unverifiable 无法查实；not-accepted 不予受理',
      }),
      settles: count().default(1).meta({ title: '答复几件', description: '同一项有几件反映一并核查时写件数' }),
      reason: text().optional().meta({ title: '说明' }),
    })
    .meta({ title: '核查结论' }),
  z
    .strictObject({
      on,
      type: z.literal('ballot'),
      about: about.optional(),
      eligible: count().meta({ title: '应到有表决权人数' }),
      present: count().meta({ title: '实到' }),
      for: count().meta({ title: '赞成' }),
      against: count().meta({ title: '反对' }),
      abstained: count().meta({ title: '弃权' }),
    })
    .meta({ title: '表决' }),
  z
    .strictObject({ on, type: z.literal('extended'), until: day().meta({ title: '延长到' }), reason })
    .meta({ title: '延长公示' }),
  z
    .strictObject({
      on,
      type: z.literal('amended'),
      changed: text().meta({ title: '改了什么' }),
      reason,
      before: text().optional().meta({ title: '原文' }),
      after: text().optional().meta({ title: '现文' }),
      restarts: flag()
        .default(false)
        .meta({ title: '是否重新起算', description: '重新起算的，公示期自更正之日起再走一遍' }),
      until: day().optional().meta({ title: '更正后的截止日' }),
    })
    .meta({ title: '更正' }),
  z
    .strictObject({ on, type: z.literal('withdrawn'), reason, by: text().optional().meta({ title: '由谁决定' }) })
    .meta({ title: '撤回' }),
  z
    .strictObject({
      on,
      type: z.literal('concluded'),
      outcomes: z
        .strictObject({
          default: outcome.default('confirmed').meta({ title: '其余各项' }),
          other: z
            .array(
              z.strictObject({
                about,
                outcome,
                reason,
                basis: oneOf(['objection', 'applicant', 'office']).optional().meta({
                  title: '根据',
                  description: 'objection 反映属实；applicant 本人（单位）放弃；office 机关自行查明',
                }),
              }),
            )
            .optional()
            .meta({ title: '另作处理的' }),
        })
        .meta({ title: '各项结果' }),
      document: text().optional().meta({ title: '文号' }),
      text: text().optional().meta({ title: '结果说明' }),
    })
    .meta({ title: '公布结果' }),
  z
    .strictObject({
      on,
      type: z.literal('redacted'),
      what: text().meta({ title: '撤下了什么', description: '写是哪一类内容，不写内容本身' }),
      reason,
      by: text().optional().meta({ title: '由谁决定' }),
      digest: digest().meta({ title: '摘要', description: '由 sunboard redact 算出，证明撤下的是哪段文字' }),
      key: salt().optional().meta({ title: '密钥', description: '不上网；删去以后摘要不能再核对，但也猜不出原文' }),
      characters: count().optional().meta({ title: '撤下几个字' }),
    })
    .meta({ title: '撤下内容' }),
]);

const countFrom = oneOf(['same-day', 'next-day'])
  .default('same-day')
  .meta({ title: '从哪天数起', description: 'same-day 首日计入；next-day 自次日起算（民法典第二百零一条）' });
const from = day().meta({ title: '首日' });

const period = z.union([
  z.strictObject({ from, until: day().meta({ title: '末日' }), countFrom }),
  z.strictObject({ from, days: days().meta({ title: '日历日数' }), countFrom }),
  z.strictObject({ from, workingDays: days().meta({ title: '工作日数' }), countFrom }),
]);

/** A publicity list: what is proposed, how long it stands, how to object, and what became of it. */
export const noticeSchema = z.strictObject({
  id: id().meta({ title: '编号' }),
  title: text().meta({ title: '标题' }),
  kind: oneOf(NOTICE_KINDS).meta({
    title: '种类',
    description: 'naming 命名；award 表扬奖励；result 考核结果；admission 接收党员；other 其他',
  }),
  draft: flag().default(false).meta({ title: '草稿' }),
  releaseAt: moment().optional().meta({ title: '发布时间', description: '此刻之前不上网；写了就须有审批人' }),
  approvedBy: text().optional().meta({ title: '审批人' }),
  approvedOn: day().optional().meta({ title: '审批日期' }),
  source: text().optional().meta({ title: '出处', description: '补录的旧公示从哪里抄来；流程记录不全时须写' }),
  issuedBy: text().meta({ title: '发布机关' }),
  signedOn: day().meta({ title: '成文日期' }),
  basis: z.array(text()).min(1).meta({ title: '依据' }),
  intro: text().optional().meta({ title: '正文', description: '经何程序、公示什么' }),
  programme: editionKey().optional().meta({ title: '所属项目', description: '编号@版本' }),
  period: period.meta({ title: '公示期', description: '写首日和末日，或首日和日数，或首日和工作日数' }),
  times: z
    .strictObject({ from: time().meta({ title: '首日几时起' }), until: time().meta({ title: '末日几时止' }) })
    .optional()
    .meta({ title: '起止时刻' }),
  list: z.array(listEntry).min(1).meta({ title: '名单' }),
  order: oneOf(['given', 'rank', 'strokes', 'pinyin'])
    .default('given')
    .meta({ title: '排列', description: 'given 按所写；rank 按名次；strokes 按姓氏笔画；pinyin 按拼音' }),
  postedAt: z
    .array(
      z.strictObject({
        place: text().meta({ title: '张贴处' }),
        from: day().meta({ title: '张贴日' }),
        until: day().optional().meta({ title: '揭下日' }),
        photo: publicFile().optional().meta({ title: '照片' }),
      }),
    )
    .optional()
    .meta({ title: '张贴' }),
  objections: z
    .strictObject({
      office: text().meta({ title: '受理单位' }),
      phone: text().optional().meta({ title: '电话' }),
      email: text().optional().meta({ title: '邮箱' }),
      address: text().optional().meta({ title: '地址' }),
      postcode: text().optional().meta({ title: '邮编' }),
      hours: text().optional().meta({ title: '受理时间' }),
      realName: flag().default(true).meta({ title: '须署真名' }),
      postmark: oneOf(['arrival', 'sent'])
        .optional()
        .meta({ title: '信函以何日邮戳为准', description: 'arrival 到达日；sent 寄出日' }),
    })
    .meta({ title: '怎样反映' }),
  attachments: z
    .array(z.strictObject({ title: text().meta({ title: '附件名称' }), file: publicFile().meta({ title: '文件' }) }))
    .optional()
    .meta({ title: '附件' }),
  events: z.array(noticeEvent).optional().meta({ title: '经过' }),
  replaces: id().optional().meta({ title: '重新办理', description: '原来撤回的那件公示的编号' }),
  withdrawAfter: day()
    .optional()
    .meta({ title: '名单撤下日', description: '从这天起不再列名，只留标题、依据、结果和数目' }),
  ...everyRecord,
});

export type Notice = z.output<typeof noticeSchema>;
export type NoticeEvent = z.output<typeof noticeEvent>;
export type ListEntry = z.output<typeof listEntry>;
export type NoticePeriod = z.output<typeof period>;
export type Outcome = z.output<typeof outcome>;
export type FindingResult = Extract<NoticeEvent, { type: 'finding' }>['result'];
