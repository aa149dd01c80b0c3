import type { Scheme } from '../domain/records/scheme.ts';
import type { ResultFlag, ResultState } from '../domain/scoring/result.ts';
import type { AdjustmentStanding, InputNote, TraceNode } from '../domain/scoring/trace.ts';

export const state: Readonly<Record<ResultState, string>> = {
  scored: '已考核',
  exempt: '免予考核',
  'not-assessed': '未考核',
  'not-yet': '尚未考核',
  'invalid-ballot': '测评无效',
  withdrawn: '结果已撤销',
  'announced-only': '仅存公布结果',
};

export const flag: Readonly<Record<ResultFlag, string>> = {
  'unchecked-bonus': '有加分未核验',
  'differs-from-published': '与当时公布不同',
  'decided-differs': '审定与测算不同',
  'tie-at-edge': '名次边缘并列',
  'over-quota': '所在组超比例',
  corrected: '已更正',
  'part-not-applicable': '有不适用项',
  trial: '试行办法',
};

export const standing: Readonly<Record<AdjustmentStanding, string>> = {
  counted: '已计入',
  partly: '计入一部分，其余超过上限',
  unchecked: '未经核验，不计入',
  'without-evidence': '没有佐证，不计入',
  'over-maximum': '超过加分上限，不计入',
};

export const inputNote: Readonly<Record<InputNote, string>> = {
  'dropped-highest': '最高分，去掉',
  'dropped-lowest': '最低分，去掉',
  'not-counted-in-mean': '不计入平均',
  'with-bonus': '另有加减分',
  'no-score': '没有得分，不参与计算',
};

export const subject: Readonly<Record<Scheme['subject'], string>> = {
  branch: '单位',
  post: '人员',
  site: '示范点',
  project: '项目',
};
export const periodicity: Readonly<Record<Scheme['periodicity'], string>> = {
  year: '每年一次',
  half: '每半年一次',
  quarter: '每季度一次',
  month: '每月一次',
};
export const within = { kind: '类别', level: '层级', region: '地区', parent: '上级' };

export const method: Readonly<Record<TraceNode['method'], string>> = {
  points: '直接记分',
  raters: '多方评分',
  panel: '评委打分',
  ballot: '民主测评投票',
  checklist: '逐项清单',
  rate: '完成率',
  deductions: '扣分制',
  bands: '分档记分',
  stars: '达标评星',
  periods: '各期汇总',
  units: '下级汇总',
  sections: '分项加权',
  sum: '分项相加',
  met: '是否做到',
};

/** 评分表里各办法通用的编号怎么念。 */
export const inputs: Readonly<Record<string, string>> = {
  self: '自评',
  team: '考核组',
  secretary: '书记',
  leader: '分管领导',
  peers: '互评',
  public: '群众',
  points: '得分',
  got: '实得分',
  full: '满分',
  invalid: '无效票',
  abstained: '弃权票',
  issued: '发出选票',
  returned: '收回选票',
  achieved: '完成数',
  total: '总数',
  figure: '数值',
  met: '做到',
  unmet: '没有做到',
  yes: '达到',
  no: '未达到',
};

export const change = (direction: 'up' | 'down' | 'same', text: string) =>
  direction === 'same' ? '持平' : `${direction === 'up' ? '升' : '降'}${text}`;

export const relative: Readonly<Record<string, string>> = {
  H1: '上半年',
  H2: '下半年',
  Q1: '第一季度',
  Q2: '第二季度',
  Q3: '第三季度',
  Q4: '第四季度',
  year: '全年',
  previous: '上一期',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [String(i + 1).padStart(2, '0'), `${i + 1}月`])),
};
