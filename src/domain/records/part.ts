import { z } from 'zod';
import { amount, count, editionKey, figure, flag, id, oneOf, text, weight } from './fields.ts';

/*
 * A part of an assessment method: a node of the tree that a score is worked out on, with one of thirteen methods. What each
 * method means is in docs/scoring.md; how it is worked out, in scoring/methods/.
 */

const adjustment = z.strictObject({
  on: id().optional().meta({ title: '加在哪位评分者', description: '不写即加在本项' }),
  evidence: oneOf(['required', 'optional'])
    .default('required')
    .meta({ title: '佐证', description: 'required 时没有写佐证的不计；未经核验的加分一律不计' }),
  max: amount().optional().meta({ title: '合计最多几分' }),
  mayExceed: flag().default(false).meta({ title: '可否超过满分', description: '只有总分这一层可以写 true' }),
  basis: text().optional().meta({ title: '依据条款' }),
});

const minimumVoters = z.strictObject({
  kinds: z.array(id()).min(1).meta({ title: '适用的组织类别' }),
  atLeast: count().meta({ title: '最少参加人数' }),
});

const checklistItem = z.strictObject({
  id: id(),
  title: text(),
  points: amount().meta({ title: '分值' }),
  type: oneOf(['points', 'met', 'rate'])
    .default('points')
    .meta({ title: '记法', description: 'points 记分，也可记 met、unmet；met 只记是否做到；rate 记完成数与总数' }),
  target: weight().optional().meta({ title: '目标', description: 'rate 用，如 90%；不写为 100%' }),
  partial: flag().default(true).meta({ title: '是否按比例计分', description: 'false 时达标得满分，不达标得 0 分' }),
  basis: text().optional(),
  owner: text().optional().meta({ title: '责任人' }),
  measure: text().optional().meta({ title: '衡量办法' }),
});

const lookupBand = z.strictObject({
  min: figure().meta({ title: '下限（含）' }),
  max: figure().optional().meta({ title: '上限（含）' }),
  points: amount().meta({ title: '得分' }),
  name: text().optional().meta({ title: '档名' }),
});

const criterion = z.strictObject({ id: id(), title: text(), basis: text().optional() });

const starClass = z.strictObject({ name: text(), stars: count().meta({ title: '至少几颗星' }) });

/** Names of periods relative to the year of a sheet; `previous` is the period of the same length just before. */
export const PERIOD_NAMES = [
  ...['year', 'previous', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'],
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
] as const;

const periodTerm = z.strictObject({
  period: oneOf(PERIOD_NAMES as unknown as readonly [string, ...string[]]).meta({
    title: '哪一期',
    description: 'H1、H2、Q1—Q4、01—12、year（全年），或 previous（上一期）',
  }),
  weight: weight().optional(),
});

/** What a part says beside its name and its method. */
const terms = {
  basis: text().optional().meta({ title: '依据条款' }),
  full: amount().optional().meta({ title: '满分', description: '不写为 100（清单、分档、星级、合计由各项定）' }),
  bonus: adjustment.optional().meta({ title: '加分' }),
  penalty: adjustment.optional().meta({ title: '扣分' }),
  description: text().optional().meta({ title: '说明' }),
};

const named = {
  id: id(),
  title: text().meta({ title: '名称' }),
  weight: weight().optional().meta({ title: '权重', description: '百分数或分数，如 60%、2/15；同级合计须为 1' }),
  share: amount().optional().meta({ title: '份额', description: '与同级各份额之和相除即权重' }),
  ...terms,
};

export type PartCommon = z.output<z.ZodObject<typeof named>>;
export type Adjustment = z.output<typeof adjustment>;
export type MinimumVoters = z.output<typeof minimumVoters>;
export type ChecklistItem = z.output<typeof checklistItem>;
export type LookupBand = z.output<typeof lookupBand>;
export type Criterion = z.output<typeof criterion>;
export type StarClass = z.output<typeof starClass>;
export type PeriodTerm = z.output<typeof periodTerm>;

/** A method with what it needs to know. */
export type MethodTerms =
  | { method: 'points'; fullVaries: boolean }
  | { method: 'raters'; raters: Rater[] }
  | { method: 'panel'; minimum: number; dropHighest: number; dropLowest: number }
  | { method: 'ballot'; options: Record<string, string>; minimumVoters?: MinimumVoters[] | undefined }
  | { method: 'checklist'; items: ChecklistItem[] }
  | { method: 'rate'; target: string; partial: boolean }
  | { method: 'deductions' }
  | { method: 'bands'; bands: LookupBand[]; unit?: string | undefined }
  | { method: 'stars'; criteria: Criterion[]; classes: StarClass[] }
  | { method: 'periods'; scheme?: string | undefined; part?: string | undefined; periods: PeriodTerm[] }
  | {
      method: 'units';
      scheme: string;
      aggregate: 'mean' | 'member-weighted' | 'share-at-or-above';
      grade?: string | undefined;
      kinds?: string[] | undefined;
      depth: 'children' | 'all';
      listed?: string[] | undefined;
    }
  | { method: 'sections'; parts: Part[] }
  | { method: 'sum'; parts: Part[] };

export type Method = MethodTerms['method'];

/** One part of a method: a node of the tree that a score is worked out on. */
export type Part = PartCommon & MethodTerms;

/** Terms of one method, as in `Of<'ballot'>`. */
export type Of<M extends Method> = Extract<MethodTerms, { method: M }>;

/** Someone who rates: with a value of their own, or with a method (a checklist, deductions) that is worked out first. */
export interface Rater {
  id: string;
  title?: string | undefined;
  weight?: string | undefined;
  share?: string | undefined;
  by?: (Omit<PartCommon, 'id' | 'title' | 'weight' | 'share'> & MethodTerms) | undefined;
}

const partSchema: z.ZodType<Part> = z.lazy(() => part) as z.ZodType<Part>;
const ratingSchema = z.lazy(() => rating) as unknown as z.ZodType<NonNullable<Rater['by']>>;

const raterSchema: z.ZodType<Rater> = z.union([
  id().transform((value) => ({ id: value })),
  z.strictObject({
    id: id(),
    title: text().optional(),
    weight: weight().optional(),
    share: amount().optional(),
    by: ratingSchema.optional().meta({ title: '怎样评', description: '清单、扣分等内含的算法；不写即直接评分' }),
  }),
]) as z.ZodType<Rater>;

/** The terms of each method, shared by parts and by schemes that are a single part. */
export const methodShapes = {
  points: {
    fullVaries: flag().default(false).meta({ title: '满分各单位不同', description: 'true 时评分表写 { got, full }' }),
  },
  raters: { raters: z.array(raterSchema).min(1).meta({ title: '评分者' }) },
  panel: {
    minimum: count().default(1).meta({ title: '最少评委数' }),
    dropHighest: count().default(0).meta({ title: '去掉几个最高分' }),
    dropLowest: count().default(0).meta({ title: '去掉几个最低分' }),
  },
  ballot: {
    options: z.record(text(), amount()).meta({ title: '票种及分值' }),
    minimumVoters: z.array(minimumVoters).optional().meta({ title: '参加人数下限' }),
  },
  checklist: { items: z.array(checklistItem).min(1).meta({ title: '清单各项' }) },
  rate: {
    target: weight().meta({ title: '目标' }),
    partial: flag().default(true).meta({ title: '是否按比例计分' }),
  },
  deductions: {},
  bands: {
    bands: z.array(lookupBand).min(1).meta({ title: '分档' }),
    unit: text().optional().meta({ title: '单位' }),
  },
  stars: {
    criteria: z.array(criterion).min(1).meta({ title: '标准' }),
    classes: z
      .array(starClass)
      .min(1)
      .meta({ title: '星级对应的类别', description: '作为等次用时，从 0 颗星起每个星数都要有一类' }),
  },
  periods: {
    scheme: editionKey().optional().meta({ title: '取哪个办法的结果', description: '不写即本办法' }),
    part: text().optional().meta({ title: '取哪一项', description: '不写即总分' }),
    periods: z.array(periodTerm).min(1).meta({ title: '各期' }),
  },
  units: {
    scheme: editionKey().meta({ title: '取下级在哪个办法的结果' }),
    aggregate: oneOf(['mean', 'member-weighted', 'share-at-or-above']).meta({ title: '汇总方式' }),
    grade: text().optional().meta({ title: '等次', description: 'share-at-or-above 用' }),
    kinds: z.array(id()).optional().meta({ title: '只算哪些类别' }),
    depth: oneOf(['children', 'all'])
      .default('children')
      .meta({ title: '算到哪一级', description: 'children 直接下级；all 全部下级' }),
    listed: z.array(id()).optional().meta({ title: '指定的组织', description: '写了就只算这些' }),
  },
  sections: { parts: z.array(partSchema).min(1).meta({ title: '各项', description: '按权重合计' }) },
  sum: { parts: z.array(partSchema).min(1).meta({ title: '各项', description: '得分相加' }) },
} as const;

const variant = <M extends Method, S extends z.ZodRawShape>(method: M, shape: S) =>
  z.strictObject({ ...named, method: z.literal(method), ...shape });

const part = z.discriminatedUnion('method', [
  variant('points', methodShapes.points),
  variant('raters', methodShapes.raters),
  variant('panel', methodShapes.panel),
  variant('ballot', methodShapes.ballot),
  variant('checklist', methodShapes.checklist),
  variant('rate', methodShapes.rate),
  variant('deductions', methodShapes.deductions),
  variant('bands', methodShapes.bands),
  variant('stars', methodShapes.stars),
  variant('periods', methodShapes.periods),
  variant('units', methodShapes.units),
  variant('sections', methodShapes.sections),
  variant('sum', methodShapes.sum),
]);

const unnamed = <M extends Method, S extends z.ZodRawShape>(method: M, shape: S) =>
  z.strictObject({ ...terms, method: z.literal(method), ...shape });

const rating = z.discriminatedUnion('method', [
  unnamed('points', methodShapes.points),
  unnamed('panel', methodShapes.panel),
  unnamed('ballot', methodShapes.ballot),
  unnamed('checklist', methodShapes.checklist),
  unnamed('rate', methodShapes.rate),
  unnamed('deductions', methodShapes.deductions),
  unnamed('bands', methodShapes.bands),
  unnamed('stars', methodShapes.stars),
  unnamed('sections', methodShapes.sections),
  unnamed('sum', methodShapes.sum),
]);

export const adjustmentSchema = adjustment;
