import { site } from '../site.en.ts';
import type { finality as zhCN } from './finality.zh-CN.ts';

/** Notice and final decision of a result. */
export const finality: typeof zhCN = {
  title: 'Notice and final decision',
  none: 'No notice is on record',
  finalOn: (on, of) => `final on ${site.day(on)}${of === null ? '' : ` (result of ${of})`}`,
  notFinal: 'No final decision is on record',
};
