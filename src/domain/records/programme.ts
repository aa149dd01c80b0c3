import { z } from 'zod';
import { amount, count, everyRecord, flag, id, oneOf, text } from './fields.ts';
import { documentSchema } from './scheme.ts';

/** The steps of a demonstration site's life, in the order a programme may ask for them. */
export const SITE_STEPS = [
  'self-assessed',
  'applied',
  'accepted',
  'recommended',
  'verified',
  'noticed',
  'named',
] as const;
/** The steps of a project's life, in the order a programme may ask for them. */
export const PROJECT_STAGES = [
  'proposed',
  'approved',
  'followed-up',
  'accepted',
  'judged',
  'noticed',
  'awarded',
] as const;

const material = z.strictObject({
  kind: id().meta({ title: '材料', description: '如 write-up、form、evidence' }),
  title: text().optional().meta({ title: '名称' }),
  copies: count().optional().meta({ title: '份数' }),
  characters: z
    .strictObject({ min: count().optional().meta({ title: '至少' }), max: count().optional().meta({ title: '至多' }) })
    .optional()
    .meta({ title: '字数' }),
});

const materials = z.array(material).optional().meta({ title: '申报材料' });
const conditions = z.array(text()).optional().meta({ title: '申报条件' });
const exclusions = z.array(text()).optional().meta({ title: '不得申报的情形' });
const namedBy = text().optional().meta({ title: '命名机关' });
const publicity = z
  .strictObject({
    days: count().optional().meta({ title: '至少几个日历日' }),
    workingDays: count().optional().meta({ title: '至少几个工作日' }),
    posted: flag().optional().meta({ title: '须张贴', description: '须在申报单位张贴，公示里写明 postedAt' }),
    basis: text().optional().meta({ title: '依据' }),
  })
  .optional()
  .meta({ title: '公示期下限' });

const level = z.strictObject({
  id: id().meta({ title: '编号' }),
  title: text().meta({ title: '级别名称' }),
  steps: z.array(oneOf(SITE_STEPS)).min(1).meta({ title: '须走的步骤', description: '按先后写' }),
  requires: z
    .strictObject({
      programme: id().optional().meta({ title: '哪个项目的称号', description: '不写即本项目' }),
      level: id().meta({ title: '哪一级' }),
    })
    .optional()
    .meta({ title: '须先有的称号' }),
  conditions,
  exclusions,
  materials,
  publicity,
  namedBy,
  plaque: text().optional().meta({ title: '牌匾字样' }),
});

/** An award, project or title programme of one edition: the rules that entries are checked against. */
export const programmeSchema = z.strictObject({
  id: id().meta({ title: '编号' }),
  edition: id().meta({ title: '版本' }),
  title: text().meta({ title: '名称' }),
  kind: oneOf(['site', 'project', 'title']).meta({
    title: '种类',
    description: 'site 示范点；project 项目；title 称号',
  }),
  summary: text().optional().meta({ title: '一句话说明' }),
  document: documentSchema.meta({ title: '依据文件' }),
  open: z
    .strictObject({
      kinds: z.array(id()).optional().meta({ title: '哪几类组织' }),
      roles: z.array(id()).optional().meta({ title: '哪些职务' }),
      note: text().optional().meta({ title: '说明' }),
    })
    .optional()
    .meta({ title: '申报范围' }),
  conditions,
  exclusions,
  materials,
  stages: z.array(oneOf(PROJECT_STAGES)).optional().meta({ title: '项目须走的步骤', description: '按先后写' }),
  levels: z.array(level).optional().meta({ title: '级别' }),
  titles: z
    .array(
      z.strictObject({
        id: id().meta({ title: '编号' }),
        title: text().meta({ title: '称号' }),
        winners: count().optional().meta({ title: '名额' }),
      }),
    )
    .optional()
    .meta({ title: '称号' }),
  jury: z
    .strictObject({
      minimum: count().meta({ title: '至少几位评委' }),
      full: amount().default('100').meta({ title: '满分' }),
      dropHighest: count().default(0).meta({ title: '去掉几个最高分' }),
      dropLowest: count().default(0).meta({ title: '去掉几个最低分' }),
      decimals: count().default(2).meta({ title: '保留几位小数', description: '四舍五入' }),
    })
    .optional()
    .meta({ title: '评委' }),
  winners: count().optional().meta({ title: '名额' }),
  publicity,
  namedBy,
  review: z
    .strictObject({
      every: oneOf(['year', 'half', 'two-years']).meta({ title: '多久复核一次' }),
      by: text().meta({ title: '由谁复核' }),
      results: z
        .array(oneOf(['pass', 'warned', 'withdrawn']))
        .min(1)
        .meta({ title: '可作的结论', description: 'pass 合格；warned 黄牌警告；withdrawn 撤销并摘牌' }),
    })
    .optional()
    .meta({ title: '复核' }),
  ...everyRecord,
});

export type Programme = z.output<typeof programmeSchema>;
export type ProgrammeLevel = z.output<typeof level>;
export type Material = z.output<typeof material>;
export type Publicity = NonNullable<z.output<typeof publicity>>;
export type Jury = NonNullable<Programme['jury']>;
export type SiteStep = (typeof SITE_STEPS)[number];
export type ProjectStep = (typeof PROJECT_STAGES)[number];
