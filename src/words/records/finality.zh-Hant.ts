// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../../domain/day.ts';
import { site } from '../site.zh-Hant.ts';

const { day } = site;

/** 结果的公示和定案。 */
export const finality = {
  title: '公示和定案',
  none: '沒有公示記錄',
  finalOn: (on: Day, of: string | null) => `${day(on)}定案${of === null ? '' : `（${of}的結果）`}`,
  notFinal: '沒有定案記錄',
};
