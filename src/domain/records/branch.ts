import { z } from 'zod';
import { count, day, everyRecord, id, oneOf, text } from './fields.ts';

const branchEvent = z.discriminatedUnion('type', [
  z.strictObject({ on: day(), type: z.literal('founded'), document: text().optional(), reason: text().optional() }),
  z.strictObject({
    on: day(),
    type: z.literal('renamed'),
    from: text().meta({ title: '原名' }),
    document: text().optional(),
    reason: text().optional(),
  }),
  z.strictObject({
    on: day(),
    type: z.literal('moved'),
    from: id().meta({ title: '原上级' }),
    document: text().optional(),
    reason: text().optional(),
  }),
  z.strictObject({
    on: day(),
    type: z.literal('merged'),
    into: id().meta({ title: '并入' }),
    document: text().optional(),
    reason: text().optional(),
  }),
  z.strictObject({
    on: day(),
    type: z.literal('split'),
    into: z.array(id()).min(2).meta({ title: '分为' }),
    document: text().optional(),
    reason: text().optional(),
  }),
  z.strictObject({ on: day(), type: z.literal('dissolved'), document: text().optional(), reason: text().optional() }),
]);

/** A branch, or an organisation above branches: a node of the tree. */
export const branchSchema = z.strictObject({
  id: id().meta({ title: '编号' }),
  name: text().meta({ title: '名称' }),
  shortName: text().optional().meta({ title: '简称', description: '表格里用' }),
  kind: id().meta({ title: '类别', description: 'portal.yaml 里 kinds 的编号' }),
  parent: id().optional().meta({ title: '上级' }),
  region: text().optional().meta({ title: '地区', description: '不写即所在乡镇（层级标了 region 的上级）' }),
  members: count().optional().meta({ title: '党员数' }),
  households: count().optional().meta({ title: '户数' }),
  population: count().optional().meta({ title: '人口' }),
  founded: day().optional().meta({ title: '成立日期' }),
  partners: z
    .array(
      z.strictObject({
        type: oneOf(['village', 'enterprise', 'school', 'town', 'other']).meta({ title: '联建类型' }),
        branch: id().optional().meta({ title: '联建支部' }),
        name: text().optional().meta({ title: '联建单位', description: '不在本站的单位' }),
        since: day().optional(),
        until: day().optional(),
      }),
    )
    .optional()
    .meta({ title: '联建单位' }),
  formerNames: z
    .array(z.strictObject({ name: text(), until: day().optional() }))
    .optional()
    .meta({ title: '曾用名' }),
  events: z.array(branchEvent).optional().meta({ title: '沿革' }),
  summary: text().optional().meta({ title: '简介' }),
  ...everyRecord,
});

export type Branch = z.output<typeof branchSchema>;
export type BranchEvent = z.output<typeof branchEvent>;

/** A person in an office, from one day until another. Results and consequences of persons follow this record. */
export const postSchema = z.strictObject({
  id: id().meta({ title: '编号' }),
  name: text().meta({ title: '姓名' }),
  role: id().meta({ title: '职务', description: 'portal.yaml 里 roles 的编号' }),
  branch: id().meta({ title: '所在组织' }),
  from: day().meta({ title: '任职日期' }),
  until: day().optional().meta({ title: '离任日期' }),
  ...everyRecord,
});

export type Post = z.output<typeof postSchema>;
