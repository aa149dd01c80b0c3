import { z } from 'zod';
import {
  amount,
  count,
  day,
  everyRecord,
  figure,
  flag,
  id,
  oneOf,
  period,
  positive,
  publicFile,
  text,
  weight,
} from './fields.ts';
import { adjustmentSchema, type Method, methodShapes } from './part.ts';

const band = z.strictObject({
  name: text().meta({ title: '等次' }),
  min: figure().meta({ title: '下限（含）' }),
  max: figure().optional().meta({ title: '上限（含）', description: '写了上限，各档之间不得有空隙或重叠' }),
});

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
  title: text().optional().meta({ title: '后果', description: '如：一年内不得评先评优；写了 measure 可不写' }),
  measure: id().optional().meta({ title: '措施', description: 'measures 里的编号' }),
  of: oneOf(['unit', 'person']).meta({ title: '落在谁身上' }),
  role: id().optional().meta({ title: '职务', description: '落在人身上时，单位里的哪个职务' }),
  months: count().optional().meta({ title: '持续几个月' }),
  visibility: oneOf(['public', 'summary', 'withheld']).optional(),
});

const runningCount = positive().default(1).meta({ title: '连续几期' });

const condition = z.union([
  z
    .strictObject({ part: text(), below: figure().optional(), atLeast: figure().optional() })
    .meta({ title: '某项低于、不低于', description: '总分写 total；两样都写即在两数之间' }),
  z.strictObject({ fact: id() }).meta({ title: '有某事实' }),
  z.strictObject({ grade: text(), running: runningCount }).meta({ title: '连续几期为某等次' }),
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
  consequences: z.array(consequence).optional().meta({ title: '后果' }),
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
      decimals: oneOf(['0', '1', '2', '3', '4', '5', '6'])
        .transform(Number)
        .meta({ title: '保留几位小数', type: 'integer', enum: [0, 1, 2, 3, 4, 5, 6] }),
      mode: oneOf(['half-up', 'half-even'])
        .default('half-up')
        .meta({ title: '修约规则', description: 'half-up 四舍五入；half-even 四舍六入五成双（GB/T 8170）' }),
      at: oneOf(['final', 'each'])
        .default('final')
        .meta({ title: '何时修约', description: 'final 只修约总分；each 每一层都修约' }),
    })
    .meta({ title: '修约' }),
  full: amount().optional().meta({ title: '总分满分', description: 'sections 不写为 100；sum 不写为各项满分之和' }),
  bonus: adjustmentSchema.optional().meta({ title: '加分' }),
  penalty: adjustmentSchema.optional().meta({ title: '扣分' }),
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
  measures: z
    .array(z.strictObject({ id: id(), title: text(), basis: text().optional() }))
    .optional()
    .meta({ title: '处理措施', description: '由轻到重' }),
  gates: z.array(gate).optional().meta({ title: '限制与后果' }),
  ranking: z
    .strictObject({
      within: within.default(['kind']).meta({ title: '组内排名', description: '同组的才比' }),
      tieBreak: z.array(text()).default([]).meta({ title: '同分先比' }),
      top: count().optional().meta({ title: '前几名' }),
      topTitle: text().optional().meta({ title: '前几名的称号' }),
      bottom: count().optional().meta({ title: '后几名' }),
      bottomFollowUp: text().optional().meta({ title: '后几名的跟进' }),
      bottomVisibility: oneOf(['public', 'summary', 'withheld'])
        .default('withheld')
        .meta({ title: '后几名的公开范围' }),
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
  rootVariant('points', methodShapes.points),
  rootVariant('raters', methodShapes.raters),
  rootVariant('panel', methodShapes.panel),
  rootVariant('ballot', methodShapes.ballot),
  rootVariant('checklist', methodShapes.checklist),
  rootVariant('rate', methodShapes.rate),
  rootVariant('deductions', methodShapes.deductions),
  rootVariant('bands', methodShapes.bands),
  rootVariant('stars', methodShapes.stars),
  rootVariant('periods', methodShapes.periods),
  rootVariant('units', methodShapes.units),
  rootVariant('sections', methodShapes.sections),
  rootVariant('sum', methodShapes.sum),
]);

export type Scheme = z.output<typeof schemeSchema>;
export type Gate = z.output<typeof gate>;
export type GateCondition = z.output<typeof condition>;
export type Grade = z.output<typeof band>;
export type Consequence = z.output<typeof consequence>;
export type Document = z.output<typeof documentSchema>;
export type Interpretation = z.output<typeof interpretation>;
export type Within = z.output<typeof within>[number];
