import { z } from 'zod';
import { figure, id, oneOf, publicFile, text } from '../domain/records/fields.ts';
import { KINDS } from '../domain/records/kinds.ts';

/*
 * The mapping file of an import: which CSV files there are, how the text of their cells is read, and which records come of
 * them. docs/import.md explains it to the clerk with examples.
 */

/** How the value of one field is read from the cells of a row. */
const source = z.strictObject({
  column: text().meta({ title: '列名' }),
  ids: text().optional().meta({ title: '编号规则', description: 'ids 里的名字：把这一格变成编号' }),
  values: z
    .record(text(), text())
    .optional()
    .meta({ title: '对照', description: '格子里的字 → 记录里的值；不在表里的算错误' }),
  strip: text().optional().meta({ title: '去掉的单位', description: '如 分、%' }),
  times: figure().optional().meta({ title: '乘以', description: '如 0.15 乘以 100 得 15；精确计算' }),
  append: text().optional().meta({ title: '补上的单位', description: '如 %' }),
  zeros: oneOf(['keep', 'drop']).default('keep').meta({ title: '小数末尾的零', description: 'drop 时 3.0 写成 3' }),
  empty: oneOf(['leave', 'refuse'])
    .default('leave')
    .meta({ title: '空格子', description: 'leave 不写这一项；refuse 算错误' }),
});

const oneSource = z.union([text(), source]);
/** A field takes one cell, or several cells as a list. */
const fieldSource = z.union([oneSource, z.array(oneSource).min(1)]);
const columns = z
  .record(text(), fieldSource)
  .meta({ title: '各字段取自哪一列', description: '字段可写成路径，如 subject.branch' });

const skip = z.strictObject({
  column: text().meta({ title: '看哪一列' }),
  is: z.union([z.string(), z.array(z.string()).min(1)]).meta({ title: '等于什么的行不要' }),
  reason: text().meta({ title: '为什么不要' }),
});

const table = z.strictObject({
  file: text().meta({ title: 'CSV 文件', description: '相对于本文件的路径' }),
  blank: z.array(text()).default([]).meta({ title: '当作空格子的字', description: '如 /、—' }),
  skip: z.array(skip).default([]).meta({ title: '不要的行' }),
});

const idRule = z.strictObject({
  table: z.record(text(), id()).optional().meta({ title: '编号表', description: '格子里的字 → 编号' }),
  records: oneOf(KINDS as readonly [string, ...string[]])
    .optional()
    .meta({ title: '按名称找', description: '在这一类记录里找名称相同的，用它的编号' }),
  replace: z.record(text(), z.string()).optional().meta({ title: '先替换', description: '如把 & 换成 and' }),
  prefix: id().optional().meta({ title: '编号前加' }),
  others: oneOf(['slug', 'refuse'])
    .default('slug')
    .meta({ title: '其余的', description: 'slug 转成小写、其他符号变成连字符；refuse 算错误' }),
});

/** Rows of another table that belong to a row. */
const joined = z.strictObject({
  table: text().meta({ title: '另一张表' }),
  on: text().optional().meta({ title: '按哪一列相配', description: '两张表都有的列；两边列名不同时写 with' }),
  with: text().optional().meta({ title: '另一张表里的列名' }),
  key: source.optional().meta({ title: '每行一项，以哪一列为名' }),
  list: text().optional().meta({ title: '每行一项，列成哪个字段' }),
  constants: z.record(text(), z.unknown()).optional(),
  columns,
});

const step = z
  .strictObject({
    kind: oneOf(['portal', ...KINDS]).meta({
      title: '记录类别',
      description: '与 data/ 下的文件夹同名；portal 是 data/portal.yaml',
    }),
    file: publicFile()
      .optional()
      .meta({ title: '写进哪个文件', description: '在 data/类别/ 下；{列名} 按那一列分成几个文件' }),
    table: text().optional().meta({ title: '取自哪张表', description: '一行一条；不写则只有 constants 这一条' }),
    constants: z.record(text(), z.unknown()).optional().meta({ title: '每条都一样的' }),
    columns: columns.optional(),
    joins: z.array(joined).default([]).meta({ title: '另一张表里的' }),
  })
  .superRefine(({ kind, file }, context) => {
    if (kind === 'portal' || file !== undefined) return;
    context.addIssue({ code: 'custom', params: { code: 'missing-key', key: 'file', target: 'key' } });
  });

/** A mapping file. */
export const mappingSchema = z.strictObject({
  title: text().optional().meta({ title: '说明' }),
  tables: z.record(text(), table).default({}).meta({ title: '用到的 CSV' }),
  ids: z.record(text(), idRule).default({}).meta({ title: '编号怎么来' }),
  records: z.array(step).min(1).meta({ title: '要写的记录' }),
});

export type Mapping = z.output<typeof mappingSchema>;
export type Step = z.output<typeof step>;
export type Joined = z.output<typeof joined>;
export type Source = z.output<typeof source>;
export type FieldSource = z.output<typeof fieldSource>;
export type IdRule = z.output<typeof idRule>;
export type TableRule = z.output<typeof table>;

/** A source written as the name of a column alone. */
export function sourceOf(written: string | Source): Source {
  return typeof written === 'string' ? { column: written, zeros: 'keep', empty: 'leave' } : written;
}
