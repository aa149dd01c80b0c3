import { z } from 'zod';
import { day, everyRecord, text } from './fields.ts';

/** Official holidays and make-up working days of one year, for years the built-in calendar does not cover. */
export const calendarSchema = z.strictObject({
  id: text().meta({ title: '年份', description: '如 2027' }),
  source: text().meta({ title: '出处', description: '国务院办公厅通知的名称与日期' }),
  holidays: z
    .array(
      z.strictObject({
        name: text().meta({ title: '节日' }),
        from: day().meta({ title: '首日' }),
        until: day().meta({ title: '末日' }),
      }),
    )
    .min(1)
    .meta({ title: '放假' }),
  workdays: z.array(day()).default([]).meta({ title: '调休上班' }),
  ...everyRecord,
});

export type CalendarYear = z.output<typeof calendarSchema>;
