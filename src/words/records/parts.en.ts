import { isPeriod } from '../../domain/period.ts';
import { counted } from '../english.ts';
import { site } from '../site.en.ts';
import type { parts as zhCN } from './parts.zh-CN.ts';

/** A place as it is written, or a period in words. */
const name = (part: string): string => (isPeriod(part) ? site.period(part) : part);

/** Lists too long for one page, by place and year. */
export const parts: typeof zhCN = {
  title: 'By place and year',
  lead: (count) => `The list is long: it stands on ${counted(count, 'page')}, each of one place or time. `,
  name,
  of: (list, names) => {
    const own = names.filter((each, place) => !names[place + 1]?.startsWith(`${each}-`));
    return `${list}: ${own.map(name).join(', ')}`;
  },
  highest: (value) => `highest ${value} points`,
  hidden: 'Results that are not public one by one are not here; the whole table has their number.',
  wholeTable: 'Averages, grades and distribution of the whole table',
  elsewhere: (title, count) => `${title}: ${counted(count, 'entry', 'entries')} on another page`,
};
