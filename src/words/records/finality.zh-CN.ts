import type { Day } from '../../domain/day.ts';
import { site } from '../site.zh-CN.ts';

const { day } = site;

/** 结果的公示和定案。 */
export const finality = {
  title: '公示和定案',
  none: '没有公示记录',
  finalOn: (on: Day, of: string | null) => `${day(on)}定案${of === null ? '' : `（${of}的结果）`}`,
  notFinal: '没有定案记录',
};
