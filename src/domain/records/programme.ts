import { z } from 'zod';
import { amount, count, day, editionKey, everyRecord, figure, flag, id, oneOf, publicFile, text } from './fields.ts';
import { documentSchema } from './scheme.ts';

/** The steps of a demonstration site's life, in the order a programme may ask for them. */
export const SITE_STEPS = ['applied', 'accepted', 'recommended', 'verified', 'noticed', 'named'] as const;
/** The steps of a project's life, in the order a programme may ask for them. */
export const PROJECT_STAGES = ['proposed', 'approved', 'followed-up', 'accepted', 'judged', 'noticed', 'awarded'] as const;

const material = z.strictObject({
  kind: id().meta({ title: '材料', description: '如 write-up、form、evidence' }),
  title: text().optional(),
  copies: count().optional().meta({ title: '份数' }),
  characters: z
    .strictObject({ min: count().optional(), max: count().optional() })
    .optional()
    .meta({ title: '字数' }),
});

const publicity = z
  .strictObject({
    days: count().optional(),
    workingDays: count().optional(),
    basis: text().optional(),
  })
  .meta({ title: '公示期下限' });

const level = z.strictObject({
  id: id(),
  title: text(),
  steps: z.array(oneOf(SITE_STEPS)).min(1).meta({ title: '须走的步骤' }),
  requires: z
    .strictObject({ programme: id().optional().meta({ title: '哪个项目的称号', description: '不写即本项目' }), level: id() })
    .optional()
    .meta({ title: '须先有的称号' }),
  conditions: z.array(text()).optional().meta({ title: '申报条件' }),
  exclusions: z.array(text()).optional().meta({ title: '不得申报的情形' }),
  materials: z.array(material).optional().meta({ title: '申报材料' }),
  publicity: publicity.optional(),
  namedBy: text().optional().meta({ title: '命名机关' }),
  plaque: text().optional().meta({ title: '牌匾字样' }),
});

/** An award, project or title programme of one edition: the rules that entries are checked against. */
export const programmeSchema = z.strictObject({
  id: id(),
  edition: id(),
  title: text(),
  kind: oneOf(['site', 'project', 'title']).meta({ title: '种类', description: 'site 示范点；project 项目；title 称号' }),
  summary: text().optional(),
  document: documentSchema,
  open: z
    .strictObject({ kinds: z.array(id()).optional(), roles: z.array(id()).optional(), note: text().optional() })
    .optional()
    .meta({ title: '申报范围' }),
  conditions: z.array(text()).optional(),
  exclusions: z.array(text()).optional(),
  materials: z.array(material).optional(),
  stages: z.array(oneOf(PROJECT_STAGES)).optional().meta({ title: '项目须走的步骤' }),
  levels: z.array(level).optional().meta({ title: '级别' }),
  titles: z
    .array(z.strictObject({ id: id(), title: text(), winners: count().optional() }))
    .optional()
    .meta({ title: '称号' }),
  jury: z
    .strictObject({
      minimum: count(),
      full: amount().default('100'),
      dropHighest: count().default(0),
      dropLowest: count().default(0),
      decimals: count().default(2),
    })
    .optional()
    .meta({ title: '评委' }),
  winners: count().optional().meta({ title: '名额' }),
  publicity: publicity.optional(),
  namedBy: text().optional(),
  review: z
    .strictObject({
      every: oneOf(['year', 'half', 'two-years']).meta({ title: '多久复核一次' }),
      by: text().meta({ title: '由谁复核' }),
      results: z.array(oneOf(['pass', 'warned', 'withdrawn'])).min(1),
    })
    .optional()
    .meta({ title: '复核' }),
  ...everyRecord,
});

const support = z.strictObject({
  amount: amount(),
  currency: oneOf(['CNY']).default('CNY'),
  kind: oneOf(['grant', 'prize']).meta({ title: '性质', description: 'grant 项目扶持资金；prize 奖金' }),
  source: text().meta({ title: '资金来源' }),
});

/** An entry of a project or title programme. */
export const projectSchema = z.strictObject({
  id: id(),
  programme: editionKey().meta({ title: '项目', description: 'id@edition' }),
  title: text(),
  branch: id().meta({ title: '申报组织' }),
  leader: text().optional().meta({ title: '领办人' }),
  titleSought: id().optional().meta({ title: '申报的称号' }),
  summary: text().optional(),
  practice: id().optional().meta({ title: '经验文章' }),
  stages: z
    .array(
      z.strictObject({
        on: day(),
        stage: oneOf([...PROJECT_STAGES, 'rejected', 'withdrawn']),
        by: text().optional(),
        notice: id().optional(),
        text: text().optional(),
        source: text().optional().meta({ title: '出处', description: '流程记录不全时须写' }),
      }),
    )
    .min(1)
    .meta({ title: '经过' }),
  jury: z.array(figure()).optional().meta({ title: '评委打分' }),
  award: z
    .strictObject({
      title: text(),
      rank: count().optional(),
      by: text().meta({ title: '授予机关' }),
      on: day(),
      document: text().optional(),
      notice: id().optional(),
      support: support.optional(),
      source: text().optional(),
    })
    .optional()
    .meta({ title: '获奖' }),
  lost: z
    .strictObject({ on: day(), reason: text(), by: text(), document: text().optional() })
    .optional()
    .meta({ title: '取消', description: '查实弄虚作假等，取消已得的奖' }),
  ...everyRecord,
});

const siteEvent = z.discriminatedUnion('type', [
  siteStep('applied', {
    materials: z
      .array(z.strictObject({ kind: id(), practice: id().optional(), copies: count().optional(), text: text().optional() }))
      .optional(),
    meets: z.array(text()).optional().meta({ title: '符合的条件' }),
    level: id().optional().meta({ title: '申报级别', description: '不写即本记录的级别' }),
  }),
  siteStep('accepted', {}),
  siteStep('recommended', {}),
  siteStep('verified', {}),
  siteStep('noticed', { notice: id() }),
  siteStep('named', { document: text().optional(), level: id().optional() }),
  siteStep('reviewed', { result: oneOf(['pass', 'warned', 'withdrawn']), period: text().optional() }),
  siteStep('returned', {}),
  siteStep('renamed', { from: text(), to: text(), reportedTo: text().optional() }),
  siteStep('reaffiliated', { from: id(), to: id(), reportedTo: text().optional() }),
  siteStep('withdrawn', { plaqueRemovedOn: day().optional() }),
  siteStep('merged', { into: text().optional() }),
  siteStep('split', {}),
  siteStep('dissolved', {}),
]);

function siteStep<T extends string, S extends z.ZodRawShape>(type: T, shape: S) {
  return z.strictObject({
    on: day(),
    type: z.literal(type),
    by: text().optional(),
    reason: text().optional(),
    source: text().optional().meta({ title: '出处', description: '流程记录不全时须写' }),
    ...shape,
  });
}

/** A demonstration site: a list of dated events from which its state is derived, never typed in. */
export const siteSchema = z.strictObject({
  id: id(),
  name: text(),
  branch: id(),
  programme: editionKey().meta({ title: '项目', description: 'id@edition' }),
  level: id().meta({ title: '级别' }),
  summary: text().optional(),
  practice: id().optional(),
  photo: z
    .strictObject({ file: publicFile(), alt: text(), credit: text().optional() })
    .optional(),
  leader: text().optional().meta({ title: '联系领导' }),
  supported: flag().optional().meta({ title: '帮扶点' }),
  events: z.array(siteEvent).min(1).meta({ title: '经过' }),
  ...everyRecord,
});

export type Programme = z.output<typeof programmeSchema>;
export type ProgrammeLevel = z.output<typeof level>;
export type Project = z.output<typeof projectSchema>;
export type Site = z.output<typeof siteSchema>;
export type SiteEvent = z.output<typeof siteEvent>;
export type SiteStep = (typeof SITE_STEPS)[number];
export type Support = z.output<typeof support>;
