// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../../domain/day.ts';
import type { SiteStage } from '../../domain/lifecycle/site.ts';
import type { Outcome } from '../../domain/records/notice.ts';
import type { SiteEvent } from '../../domain/records/site.ts';
import { site } from '../site.zh-Hant.ts';
import { outcomes } from './common.zh-Hant.ts';

const { day } = site;

const materials: Readonly<Record<string, string>> = {
  'write-up': '經驗材料',
  form: '申報表',
  evidence: '佐證材料',
  photo: '照片',
  recommendation: '推薦意見',
  opinion: '徵求意見情況',
  report: '工作總結',
};

const siteSteps: Readonly<Record<SiteEvent['type'], string>> = {
  'self-assessed': '自評',
  applied: '申報',
  accepted: '驗收',
  recommended: '推薦',
  verified: '審核',
  noticed: '公示',
  named: '命名',
  reviewed: '覆核',
  returned: '退回',
  renamed: '更名',
  reaffiliated: '變更隸屬',
  withdrawn: '撤銷稱號',
  merged: '合併，稱號自行終止',
  split: '分立，稱號自行終止',
  dissolved: '撤併，稱號自行終止',
};

const siteStates: Readonly<Record<SiteStage, string>> = {
  named: '已命名',
  warned: '已命名，黃牌警告',
  noticed: '已公示，尚未命名',
  applying: '申報中',
  returned: '退回',
  withdrawn: '稱號已撤銷',
  ended: '稱號已終止',
};

const reviewResults: Readonly<Record<string, string>> = { pass: '合格', warned: '黃牌警告', withdrawn: '撤銷稱號' };
const reviewEvery: Readonly<Record<string, string>> = { year: '每年', half: '每半年', 'two-years': '每兩年' };

export const sites = {
  title: '基層黨建示範點',
  lead: (count: number, on: Day) => `共${count}個，以下按截至${day(on)}的記錄分列。`,
  hidden: (count: number) => `另有${count}個只計數，不列名。`,
  state: siteStates,
  step: siteSteps,
  level: '級別',
  held: (title: string) => `持${title}稱號`,
  unit: '個',
  branch: '所在組織',
  region: '地區',
  named: '命名日期',
  notNamed: '尚未命名',
  latest: '最近一步',
  name: '名稱',
  programme: '依據',
  leader: '聯繫領導',
  supported: '類型',
  supportedWord: '幫扶點',
  standing: '現狀',
  asOf: (on: Day) => `截至${day(on)}的記錄`,
  /** 用有日期的事来说，过了几天也不会错。 */
  turned: (state: SiteStage, named: Day, since: Day) => {
    const words: Record<SiteStage, string> = {
      named: `${day(named)}命名`,
      warned: `${day(since)}覆核，黃牌警告`,
      noticed: `${day(since)}公示`,
      applying: `${day(since)}開始申報`,
      returned: `${day(since)}退回`,
      withdrawn: `${day(since)}撤銷稱號`,
      ended: `${day(since)}稱號終止`,
    };
    return words[state];
  },
  heldLevel: '現有稱號',
  applying: '正在申報',
  nextReview: '下次覆核',
  noLaterThan: (on: Day) => `不晚於${day(on)}`,
  plaqueRemoved: (on: Day) => `${day(on)}摘牌`,
  timeline: '經過',
  required: '辦法的要求',
  steps: '須走的步驟',
  stepDone: (title: string, on: Day) => `${title}（${day(on)}）`,
  requires: '須先有的稱號',
  conditions: '申報條件',
  exclusions: '不得申報的情形',
  materials: '申報材料',
  material: (kind: string, title: string | null) => title ?? materials[kind] ?? kind,
  copies: (count: number) => `一式${count}份`,
  characters: (min: number | null, max: number | null) => {
    if (min !== null && max !== null) return `${min}—${max}字`;
    return min !== null ? `不少於${min}字` : max !== null ? `不超過${max}字` : '';
  },
  given: '所交材料',
  handedIn: '已交',
  notHandedIn: '未登記',
  givenCharacters: (count: number) => `${count}字`,
  asked: '要求',
  publicity: '公示時間',
  atLeast: (calendar: number | null, working: number | null) =>
    [calendar === null ? '' : `不少於${calendar}天`, working === null ? '' : `不少於${working}個工作日`]
      .filter((part) => part !== '')
      .join('，且'),
  publicityBasis: (basis: string) => `依據：${basis}`,
  namedBy: '命名機關',
  plaque: '牌匾字樣',
  review: '覆核',
  reviewed: (every: string, by: string) => `${reviewEvery[every] ?? every}由${by}覆核`,
  result: reviewResults,
  eventTitle: (type: SiteEvent['type'], level: string | null, result: string | null) => {
    const step = siteSteps[type];
    if (type === 'reviewed') return `覆核：${reviewResults[result ?? ''] ?? ''}`;
    return level === null ? step : `${step}（${level}）`;
  },
  by: (name: string) => `辦理：${name}`,
  document: (number: string) => `文號：${number}`,
  reason: (text: string) => `說明：${text}`,
  source: (text: string) => `流程記錄不全，出處：${text}`,
  reviewPeriod: (value: string) => `覆核${value}`,
  fromTo: (from: string | null, to: string | null) =>
    [from && `原為${from}`, to && `改為${to}`].filter((part) => part).join('，'),
  reportedTo: (name: string) => `報${name}備案`,
  outcome: (outcome: Outcome) => `公示結果：${outcomes[outcome]}`,
  practices: '經驗做法',
  results: '考核結果',
  credit: (name: string) => `攝影：${name}`,
};
