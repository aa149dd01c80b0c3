// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import { isPeriod } from '../../domain/period.ts';
import { site } from '../site.zh-Hant.ts';

/** `长滩镇`、`2024年`、`2024年7月`。 */
function name(part: string): string {
  return isPeriod(part) ? site.period(part) : part;
}

/** 过长的清单按地区、年份分页用的词。 */
export const parts = {
  title: '分頁查看',
  lead: (count: number) => `內容較多，分${count}頁列出。`,
  name,
  /** 分页的标题：`获奖名单：2024年，长滩镇`。月份自带年份，前面不再写年。 */
  of: (list: string, names: readonly string[]) => {
    const own = names.filter((each, place) => !names[place + 1]?.startsWith(`${each}-`));
    return `${list}：${own.map(name).join('，')}`;
  },
  highest: (value: string) => `最高${value}分`,
  hidden: '按規定不逐個公開的結果不在這裡，總數見全表。',
  wholeTable: '看全表的平均分、等次和分佈',
  elsewhere: (title: string, count: number) => `${title}：${count}項，另頁列出`,
};
