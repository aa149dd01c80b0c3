import { z } from 'zod';
import { day, editionKey, everyRecord, id, period, text } from './fields.ts';

/** That the results of a scheme in a period became final, after the notice that put them up for objection. */
export const finalSchema = z.strictObject({
  id: id().meta({ title: '编号' }),
  scheme: editionKey().meta({ title: '办法', description: '编号@版本' }),
  period: period().meta({ title: '考核期' }),
  under: id().optional().meta({ title: '哪个组织之下', description: '只定下这个组织之下的结果；不写即这一期的全部' }),
  notice: id().meta({ title: '公示' }),
  finalOn: day().meta({ title: '定案日期', description: '公示期满、反映都有结论以后' }),
  by: text().optional().meta({ title: '审定机关' }),
  document: text().optional().meta({ title: '文号' }),
  ...everyRecord,
});

export type Final = z.output<typeof finalSchema>;
