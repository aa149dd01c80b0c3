import { site } from '../site.en.ts';
import type { outcomes as outcomesZhCN, span as spanZhCN } from './common.zh-CN.ts';

const { day } = site;

/** Since 16 July 2024; 1 January 2022 to 16 July 2024; until a day where no first one is known. */
export const span: typeof spanZhCN = (from, until) => {
  if (from === null) return until === null ? '' : `until ${day(until)}`;
  return until === null ? `since ${day(from)}` : `${day(from)} to ${day(until)}`;
};

export const outcomes: typeof outcomesZhCN = { confirmed: 'confirmed', removed: 'removed', deferred: 'deferred' };
