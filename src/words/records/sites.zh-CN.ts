import type { Day } from '../../domain/day.ts';
import type { SiteStage } from '../../domain/lifecycle/site.ts';
import type { Outcome } from '../../domain/records/notice.ts';
import type { SiteEvent } from '../../domain/records/site.ts';
import { site } from '../site.zh-CN.ts';
import { outcomes } from './common.zh-CN.ts';

const { day } = site;

const materials: Readonly<Record<string, string>> = {
  'write-up': '经验材料',
  form: '申报表',
  evidence: '佐证材料',
  photo: '照片',
  recommendation: '推荐意见',
  opinion: '征求意见情况',
  report: '工作总结',
};

const siteSteps: Readonly<Record<SiteEvent['type'], string>> = {
  'self-assessed': '自评',
  applied: '申报',
  accepted: '验收',
  recommended: '推荐',
  verified: '审核',
  noticed: '公示',
  named: '命名',
  reviewed: '复核',
  returned: '退回',
  renamed: '更名',
  reaffiliated: '变更隶属',
  withdrawn: '撤销称号',
  merged: '合并，称号自行终止',
  split: '分立，称号自行终止',
  dissolved: '撤并，称号自行终止',
};

const siteStates: Readonly<Record<SiteStage, string>> = {
  named: '已命名',
  warned: '已命名，黄牌警告',
  noticed: '已公示，尚未命名',
  applying: '申报中',
  returned: '退回',
  withdrawn: '称号已撤销',
  ended: '称号已终止',
};

const reviewResults: Readonly<Record<string, string>> = { pass: '合格', warned: '黄牌警告', withdrawn: '撤销称号' };
const reviewEvery: Readonly<Record<string, string>> = { year: '每年', half: '每半年', 'two-years': '每两年' };

export const sites = {
  title: '基层党建示范点',
  lead: (count: number, on: Day) => `共${count}个，以下按截至${day(on)}的记录分列。`,
  hidden: (count: number) => `另有${count}个只计数，不列名。`,
  state: siteStates,
  step: siteSteps,
  level: '级别',
  held: (title: string) => `持${title}称号`,
  unit: '个',
  branch: '所在组织',
  region: '地区',
  named: '命名日期',
  notNamed: '尚未命名',
  latest: '最近一步',
  name: '名称',
  programme: '依据',
  leader: '联系领导',
  supported: '类型',
  supportedWord: '帮扶点',
  standing: '现状',
  asOf: (on: Day) => `截至${day(on)}的记录`,
  /** 用有日期的事来说，过了几天也不会错。 */
  turned: (state: SiteStage, named: Day, since: Day) => {
    const words: Record<SiteStage, string> = {
      named: `${day(named)}命名`,
      warned: `${day(since)}复核，黄牌警告`,
      noticed: `${day(since)}公示`,
      applying: `${day(since)}开始申报`,
      returned: `${day(since)}退回`,
      withdrawn: `${day(since)}撤销称号`,
      ended: `${day(since)}称号终止`,
    };
    return words[state];
  },
  heldLevel: '现有称号',
  applying: '正在申报',
  nextReview: '下次复核',
  noLaterThan: (on: Day) => `不晚于${day(on)}`,
  plaqueRemoved: (on: Day) => `${day(on)}摘牌`,
  timeline: '经过',
  required: '办法的要求',
  steps: '须走的步骤',
  stepDone: (title: string, on: Day) => `${title}（${day(on)}）`,
  requires: '须先有的称号',
  conditions: '申报条件',
  exclusions: '不得申报的情形',
  materials: '申报材料',
  material: (kind: string, title: string | null) => title ?? materials[kind] ?? kind,
  copies: (count: number) => `一式${count}份`,
  characters: (min: number | null, max: number | null) => {
    if (min !== null && max !== null) return `${min}—${max}字`;
    return min !== null ? `不少于${min}字` : max !== null ? `不超过${max}字` : '';
  },
  given: '所交材料',
  handedIn: '已交',
  notHandedIn: '未登记',
  givenCharacters: (count: number) => `${count}字`,
  asked: '要求',
  publicity: '公示时间',
  atLeast: (calendar: number | null, working: number | null) =>
    [calendar === null ? '' : `不少于${calendar}天`, working === null ? '' : `不少于${working}个工作日`]
      .filter((part) => part !== '')
      .join('，且'),
  publicityBasis: (basis: string) => `依据：${basis}`,
  namedBy: '命名机关',
  plaque: '牌匾字样',
  review: '复核',
  reviewed: (every: string, by: string) => `${reviewEvery[every] ?? every}由${by}复核`,
  result: reviewResults,
  eventTitle: (type: SiteEvent['type'], level: string | null, result: string | null) => {
    const step = siteSteps[type];
    if (type === 'reviewed') return `复核：${reviewResults[result ?? ''] ?? ''}`;
    return level === null ? step : `${step}（${level}）`;
  },
  by: (name: string) => `办理：${name}`,
  document: (number: string) => `文号：${number}`,
  reason: (text: string) => `说明：${text}`,
  source: (text: string) => `流程记录不全，出处：${text}`,
  reviewPeriod: (value: string) => `复核${value}`,
  fromTo: (from: string | null, to: string | null) =>
    [from && `原为${from}`, to && `改为${to}`].filter((part) => part).join('，'),
  reportedTo: (name: string) => `报${name}备案`,
  outcome: (outcome: Outcome) => `公示结果：${outcomes[outcome]}`,
  practices: '经验做法',
  results: '考核结果',
  credit: (name: string) => `摄影：${name}`,
};
