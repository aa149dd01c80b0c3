// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Scheme } from '../domain/records/scheme.ts';
import type { ResultFlag, ResultState } from '../domain/scoring/result.ts';
import type { AdjustmentStanding, InputNote, TraceNode } from '../domain/scoring/trace.ts';

export const state: Readonly<Record<ResultState, string>> = {
  scored: '已考核',
  exempt: '免予考核',
  'not-assessed': '未考核',
  'not-yet': '尚未考核',
  'invalid-ballot': '測評無效',
  withdrawn: '結果已撤銷',
  'announced-only': '僅存公佈結果',
};

export const flag: Readonly<Record<ResultFlag, string>> = {
  'unchecked-bonus': '有加分未核驗',
  'differs-from-published': '與當時公佈不同',
  'decided-differs': '審定與測算不同',
  'tie-at-edge': '名次邊緣並列',
  'over-quota': '所在組超比例',
  corrected: '已更正',
  'part-not-applicable': '有不適用項',
  trial: '試行辦法',
};

export const standing: Readonly<Record<AdjustmentStanding, string>> = {
  counted: '已計入',
  partly: '計入一部分，其餘超過上限',
  unchecked: '未經核驗，不計入',
  'without-evidence': '沒有佐證，不計入',
  'over-maximum': '超過加分上限，不計入',
};

export const inputNote: Readonly<Record<InputNote, string>> = {
  'dropped-highest': '最高分，去掉',
  'dropped-lowest': '最低分，去掉',
  'not-counted-in-mean': '不計入平均',
  'with-bonus': '另有加減分',
  'no-score': '沒有得分，不參與計算',
};

export const subject: Readonly<Record<Scheme['subject'], string>> = {
  branch: '單位',
  post: '人員',
  site: '示範點',
  project: '項目',
};
export const periodicity: Readonly<Record<Scheme['periodicity'], string>> = {
  year: '每年一次',
  half: '每半年一次',
  quarter: '每季度一次',
  month: '每月一次',
};
export const within = { kind: '類別', level: '層級', region: '地區', parent: '上級' };

export const method: Readonly<Record<TraceNode['method'], string>> = {
  points: '直接記分',
  raters: '多方評分',
  panel: '評委打分',
  ballot: '民主測評投票',
  checklist: '逐項清單',
  rate: '完成率',
  deductions: '扣分制',
  bands: '分檔記分',
  stars: '達標評星',
  periods: '各期彙總',
  units: '下級彙總',
  sections: '分項加權',
  sum: '分項相加',
  met: '是否做到',
};

/** 评分表里各办法通用的编号怎么念。 */
export const inputs: Readonly<Record<string, string>> = {
  self: '自評',
  team: '考核組',
  secretary: '書記',
  leader: '分管領導',
  peers: '互評',
  public: '群眾',
  points: '得分',
  got: '實得分',
  full: '滿分',
  invalid: '無效票',
  abstained: '棄權票',
  issued: '發出選票',
  returned: '收回選票',
  achieved: '完成數',
  total: '總數',
  figure: '數值',
  met: '做到',
  unmet: '沒有做到',
  yes: '達到',
  no: '未達到',
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
