import { z } from 'zod';
import { amount, count, day, editionKey, everyRecord, figure, flag, id, oneOf, period, publicFile, text, weight } from './fields.ts';

/** Points added or taken away on a node or on one rater of it; each item with its reason stands on the sheet. */
const adjustment = z.strictObject({
  on: id().optional().meta({ title: '加在哪位评分者', description: '不写即加在本项' }),
  evidence: oneOf(['required', 'optional']).default('required').meta({ title: '佐证', description: 'required 时未经核验的不计' }),
  max: amount().optional().meta({ title: '最多几分' }),
  mayExceed: flag().default(false).meta({ title: '可否超过满分', description: '只有总分这一层可以写 true' }),
  basis: text().optional().meta({ title: '依据条款' }),
});

const band = z.strictObject({
  name: text().meta({ title: '等次' }),
  min: figure().meta({ title: '下限（含）' }),
  max: figure().optional().meta({ title: '上限（含）', description: '写了上限，各档之间不得有空隙或重叠' }),
});

const minimumVoters = z.strictObject({
  kinds: z.array(id()).min(1).meta({ title: '适用的组织类别' }),
  atLeast: count().meta({ title: '最少参加人数' }),
});

const checklistItem = z.strictObject({
  id: id(),
  title: text(),
  points: amount().meta({ title: '分值' }),
  type: oneOf(['points', 'met', 'rate']).default('points').meta({ title: '记法', description: 'points 记分；met 记是否做到；rate 记完成数与总数' }),
  target: weight().optional().meta({ title: '目标', description: 'rate 用，如 90%' }),
  partial: flag().default(true).meta({ title: '是否按比例计分', description: 'false 时达标得满分，不达标得 0 分' }),
  basis: text().optional(),
  owner: text().optional().meta({ title: '责任人' }),
  measure: text().optional().meta({ title: '衡量办法' }),
});

const common = {
  id: id(),
  title: text().meta({ title: '名称' }),
  basis: text().optional().meta({ title: '依据条款' }),
  weight: weight().optional().meta({ title: '权重', description: '百分数或分数，如 60%、2/15；同级合计须为 1' }),
  share: amount().optional().meta({ title: '份额', description: '与同级各份额之和相除即权重' }),
  full: amount().optional().meta({ title: '满分', description: '不写为 100（清单、分档等由各项定）' }),
  bonus: adjustment.optional().meta({ title: '加分' }),
  penalty: adjustment.optional().meta({ title: '扣分' }),
  description: text().optional().meta({ title: '说明' }),
};

/** One part of a method: a node of the tree that a score is worked out on. */
export type Part =
  | (PartCommon & { method: 'points'; fullVaries: boolean })
  | (PartCommon & { method: 'raters'; raters: Rater[] })
  | (PartCommon & { method: 'panel'; minimum: number; dropHighest: number; dropLowest: number })
  | (PartCommon & { method: 'ballot'; options: Record<string, string>; minimumVoters?: MinimumVoters[] | undefined })
  | (PartCommon & { method: 'checklist'; items: ChecklistItem[] })
  | (PartCommon & { method: 'rate'; target: string; partial: boolean })
  | (PartCommon & { method: 'deductions' })
  | (PartCommon & { method: 'bands'; bands: LookupBand[]; unit?: string | undefined })
  | (PartCommon & { method: 'stars'; criteria: Criterion[]; classes: StarClass[] })
  | (PartCommon & { method: 'periods'; scheme?: string | undefined; part?: string | undefined; periods: PeriodTerm[] })
  | (PartCommon & {
      method: 'units';
      scheme: string;
      aggregate: 'mean' | 'member-weighted' | 'share-at-or-above';
      grade?: string | undefined;
      kinds?: string[] | undefined;
      listed?: string[] | undefined;
    })
  | (PartCommon & { method: 'sections'; parts: Part[] })
  | (PartCommon & { method: 'sum'; parts: Part[] });

export type Method = Part['method'];
export type PartCommon = z.output<z.ZodObject<typeof common>>;
export type Adjustment = z.output<typeof adjustment>;
export type MinimumVoters = z.output<typeof minimumVoters>;
export type ChecklistItem = z.output<typeof checklistItem>;

/** Someone who rates: a value of their own, or a nested part (a checklist, deductions) worked out first. */
export interface Rater {
  id: string;
  title?: string | undefined;
  weight?: string | undefined;
  share?: string | undefined;
  by?: Part | undefined;
}

const lookupBand = z.strictObject({
  min: figure().meta({ title: '下限（含）' }),
  max: figure().optional().meta({ title: '上限（含）' }),
  points: amount().meta({ title: '得分' }),
  name: text().optional().meta({ title: '档名' }),
});
export type LookupBand = z.output<typeof lookupBand>;

const criterion = z.strictObject({ id: id(), title: text(), basis: text().optional() });
export type Criterion = z.output<typeof criterion>;

const starClass = z.strictObject({ name: text(), stars: count().meta({ title: '至少几颗星' }) });
export type StarClass = z.output<typeof starClass>;

const periodTerm = z.strictObject({
  period: text().meta({ title: '哪一期', description: 'H1、H2、Q1—Q4、01—12、year，或 previous（上一期）' }),
  weight: weight().optional(),
});
export type PeriodTerm = z.output<typeof periodTerm>;

const partSchema: z.ZodType<Part> = z.lazy(() => part) as z.ZodType<Part>;

const raterSchema: z.ZodType<Rater> = z.union([
  id().transform((value) => ({ id: value })),
  z.strictObject({
    id: id(),
    title: text().optional(),
    weight: weight().optional(),
    share: amount().optional(),
    by: partSchema.optional().meta({ title: '内含的算法' }),
  }),
]) as z.ZodType<Rater>;

const methods = {
  points: { fullVaries: flag().default(false).meta({ title: '满分各单位不同', description: 'true 时评分表写 { got, full }' }) },
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
    classes: z.array(starClass).min(1).meta({ title: '星级对应的类别' }),
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
    listed: z.array(id()).optional().meta({ title: '指定的组织', description: '不写即树上的全部下级' }),
  },
  sections: { parts: z.array(partSchema).min(1) },
  sum: { parts: z.array(partSchema).min(1) },
} as const;

const variant = <M extends Method, S extends z.ZodRawShape>(method: M, shape: S) =>
  z.strictObject({ ...common, method: z.literal(method), ...shape });

const part = z.discriminatedUnion('method', [
  variant('points', methods.points),
  variant('raters', methods.raters),
  variant('panel', methods.panel),
  variant('ballot', methods.ballot),
  variant('checklist', methods.checklist),
  variant('rate', methods.rate),
  variant('deductions', methods.deductions),
  variant('bands', methods.bands),
  variant('stars', methods.stars),
  variant('periods', methods.periods),
  variant('units', methods.units),
  variant('sections', methods.sections),
  variant('sum', methods.sum),
]);

/** The document that lays a method or programme down. */
export const documentSchema = z.strictObject({
  title: text().optional().meta({ title: '文件名称', description: '与办法同名时不写' }),
  number: text().optional().meta({ title: '文号' }),
  issuedBy: text().meta({ title: '印发机关' }),
  adoptedOn: day().meta({ title: '印发日期' }),
  effectiveFrom: day().optional().meta({ title: '施行日期' }),
  until: day().optional().meta({ title: '废止日期' }),
  trial: flag().default(false).meta({ title: '试行' }),
  file: publicFile().optional().meta({ title: '全文文件', description: 'public/ 下的路径' }),
});

const interpretation = z.strictObject({
  articles: z.array(text()).min(1).meta({ title: '有关条款' }),
  readings: z.array(text()).optional().meta({ title: '各种读法' }),
  taken: text().meta({ title: '采用的读法' }),
  because: text().meta({ title: '理由' }),
  by: text().meta({ title: '由谁决定' }),
  on: day().meta({ title: '决定日期' }),
});

const consequence = z.strictObject({
  title: text().meta({ title: '后果', description: '如：一年内不得评先评优' }),
  of: oneOf(['unit', 'person']).meta({ title: '落在谁身上' }),
  role: id().optional().meta({ title: '职务', description: '落在人身上时，单位里的哪个职务' }),
  months: count().optional().meta({ title: '持续几个月' }),
  visibility: oneOf(['public', 'summary', 'withheld']).optional(),
});

const condition = z.union([
  z.strictObject({ part: text(), below: figure() }).meta({ title: '某项低于' }),
  z.strictObject({ part: text(), atLeast: figure() }).meta({ title: '某项不低于' }),
  z.strictObject({ fact: id() }).meta({ title: '有某事实' }),
  z.strictObject({ grade: text(), running: count().default(1) }).meta({ title: '连续几期为某等次' }),
]);

const gate = z.strictObject({
  title: text().optional(),
  basis: text().optional().meta({ title: '依据条款' }),
  when: condition.meta({ title: '条件' }),
  atMost: text().optional().meta({ title: '等次至多为' }),
  grade: text().optional().meta({ title: '等次定为', description: '一票否决' }),
  bars: z
    .strictObject({ role: id(), scheme: id(), grade: text() })
    .optional()
    .meta({ title: '不得评为', description: '该单位某职务的人，当期在另一办法里不得评为某等次' }),
  consequence: consequence.optional().meta({ title: '后果' }),
});

/** What ranks and quotas are counted within: members of one group share all the named properties. */
export const within = z.array(oneOf(['kind', 'level', 'region', 'parent']));

/** What every scheme says beside its method. */
const schemeFields = {
  id: id().meta({ title: '编号' }),
  edition: id().meta({ title: '版本', description: '通常是印发年份' }),
  title: text().meta({ title: '名称' }),
  summary: text().optional().meta({ title: '一句话说明' }),
  document: documentSchema.meta({ title: '依据文件' }),
  subject: oneOf(['branch', 'post', 'site', 'project']).default('branch').meta({ title: '考核谁' }),
  appliesTo: z.array(id()).min(1).meta({ title: '适用对象', description: '组织类别；考核个人时写职务' }),
  under: id().optional().meta({ title: '范围', description: '只考核这个组织之下的' }),
  periodicity: oneOf(['year', 'half', 'quarter', 'month']).default('year').meta({ title: '多久一次' }),
  rounding: z
    .strictObject({
      decimals: count().meta({ title: '保留几位小数' }),
      mode: oneOf(['half-up', 'half-even'])
        .default('half-up')
        .meta({ title: '修约规则', description: 'half-up 四舍五入；half-even 四舍六入五成双（GB/T 8170）' }),
      at: oneOf(['final', 'each'])
        .default('final')
        .meta({ title: '何时修约', description: 'final 只修约总分；each 每一层都修约' }),
    })
    .meta({ title: '修约' }),
  full: amount().optional().meta({ title: '总分满分', description: 'sections 不写为 100；sum 不写为各项满分之和' }),
  bonus: adjustment.optional().meta({ title: '加分' }),
  penalty: adjustment.optional().meta({ title: '扣分' }),
  notApplicable: oneOf(['refuse', 'redistribute'])
    .default('refuse')
    .meta({ title: '不适用的项', description: 'redistribute 时其权重按比例分给同级' }),
  facts: z
    .array(z.strictObject({ id: id(), title: text() }))
    .optional()
    .meta({ title: '一票否决等事实', description: '评分表 facts 里可写的' }),
  grades: z.array(band).min(1).optional().meta({ title: '等次' }),
  interpretations: z.array(interpretation).optional().meta({ title: '执行口径' }),
  quota: z
    .array(
      z.strictObject({
        grade: text(),
        atMost: weight(),
        round: oneOf(['down', 'up']).default('down'),
        within: within.default([]),
        basis: text().optional(),
      }),
    )
    .optional()
    .meta({ title: '比例限额' }),
  gates: z.array(gate).optional().meta({ title: '限制与后果' }),
  ranking: z
    .strictObject({
      within: within.default(['kind']).meta({ title: '组内排名', description: '同组的才比' }),
      tieBreak: z.array(text()).default([]).meta({ title: '同分先比' }),
      top: count().optional().meta({ title: '前几名' }),
      topTitle: text().optional().meta({ title: '前几名的称号' }),
      bottom: count().optional().meta({ title: '后几名' }),
      bottomFollowUp: text().optional().meta({ title: '后几名的跟进', description: '默认不公开' }),
    })
    .optional()
    .meta({ title: '排名' }),
  review: z
    .strictObject({
      office: text(),
      phone: text().optional(),
      email: text().optional(),
      address: text().optional(),
      withinDays: count(),
    })
    .optional()
    .meta({ title: '复核', description: '对结果有疑问怎么办' }),
  example: z
    .strictObject({ period: period(), subject: id() })
    .optional()
    .meta({ title: '算例', description: '办法页用哪一份结果作例子；不写取第一份公开的' }),
  ...everyRecord,
};

const rootVariant = <M extends Method, S extends z.ZodRawShape>(method: M, shape: S) =>
  z.strictObject({ ...schemeFields, method: z.literal(method), ...shape });

/**
 * A published assessment method of one edition, as data. An edition in use never changes. A scheme is itself a part
 * (the root of the tree) with what is said once for the whole: document, rounding, grades, gates, ranking.
 */
export const schemeSchema = z.discriminatedUnion('method', [
  rootVariant('points', methods.points),
  rootVariant('raters', methods.raters),
  rootVariant('panel', methods.panel),
  rootVariant('ballot', methods.ballot),
  rootVariant('checklist', methods.checklist),
  rootVariant('rate', methods.rate),
  rootVariant('deductions', methods.deductions),
  rootVariant('bands', methods.bands),
  rootVariant('stars', methods.stars),
  rootVariant('periods', methods.periods),
  rootVariant('units', methods.units),
  rootVariant('sections', methods.sections),
  rootVariant('sum', methods.sum),
]);

/** The tree of a scheme as one part: the scheme itself under the id ROOT. */
export function rootPart(scheme: Scheme): Part {
  return { ...scheme, id: ROOT, weight: undefined, share: undefined } as Part;
}

export type Scheme = z.output<typeof schemeSchema>;
export type Gate = z.output<typeof gate>;
export type GateCondition = z.output<typeof condition>;
export type Grade = z.output<typeof band>;
export type Consequence = z.output<typeof consequence>;
export type Document = z.output<typeof documentSchema>;
export type Interpretation = z.output<typeof interpretation>;
export type Within = z.output<typeof within>[number];

/** Id of the node that stands for the whole scheme in a trace, and the key of its inputs on a sheet where it has no parts. */
export const ROOT = 'total';

/** `id@edition` of a scheme or programme. */
export function editionOf(record: { id: string; edition: string }): string {
  return `${record.id}@${record.edition}`;
}
