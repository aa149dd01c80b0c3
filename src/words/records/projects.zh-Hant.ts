// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../../domain/day.ts';
import type { ProjectStage } from '../../domain/lifecycle/project.ts';
import type { Outcome } from '../../domain/records/notice.ts';
import type { Programme } from '../../domain/records/programme.ts';
import { site } from '../site.zh-Hant.ts';
import { grouped, outcomes } from './common.zh-Hant.ts';

const { day } = site;

const projectStages: Readonly<Record<ProjectStage, string>> = {
  proposed: '申報',
  approved: '立項',
  'followed-up': '跟蹤',
  accepted: '驗收',
  judged: '評審',
  noticed: '公示',
  awarded: '獲獎',
  rejected: '未通過',
  withdrawn: '退出',
  lost: '取消',
};

export const programme = {
  indexTitle: '評選項目',
  indexLead: '示範點命名、書記項目、創新項目和各類稱號的辦法，每個版本一頁。',
  kind: { site: '示範點', project: '項目', title: '稱號' } satisfies Record<Programme['kind'], string>,
  edition: (value: string) => `${value}年版`,
  entries: '申報',
  winners: '獲獎或命名',
  unit: '個',
  over: (kind: Programme['kind'], edition: string) => `${programme.kind[kind]}辦法 · ${edition}年版`,
  document: '依據文件',
  documentTitle: '文件',
  number: '文號',
  issuedBy: '印發機關',
  adoptedOn: '印發日期',
  effectiveFrom: '施行日期',
  until: '廢止日期',
  trial: '試行',
  fullText: '下載全文',
  rules: '辦法',
  open: '申報範圍',
  conditions: '申報條件',
  exclusions: '不得申報的情形',
  materials: '申報材料',
  stages: '步驟',
  levels: '分級要求',
  requires: (level: string) => `須先有${level}稱號`,
  titles: '稱號',
  places: (count: number) => `${count}個`,
  jury: '評委打分',
  juryRule: (minimum: number, full: string, highest: number, lowest: number, decimals: number) => {
    const drop = [highest > 0 ? `${highest}個最高分` : '', lowest > 0 ? `${lowest}個最低分` : ''].filter(
      (part) => part !== '',
    );
    return `評委不少於${minimum}人，滿分${full}分${drop.length > 0 ? `，去掉${drop.join('、')}` : ''}，取其餘的平均數，四捨五入保留${decimals}位小數。`;
  },
  quota: '名額',
  namedBy: '授予或命名機關',
  tie: '名額邊緣並列',
  tieText: (rank: number, places: number) =>
    `下列項目並列第${rank}名，剩餘名額${places}個。並列不由名次決定，由授予機關研究決定。`,
  entriesTitle: '申報與結果',
  noEntries: '還沒有公開的申報。',
  hidden: (count: number) => `另有${count}項只計數，不列名。`,
  notices: '有關公示',
  editions: '其他版本',
};

export const project = {
  indexTitle: '項目',
  indexLead: (count: number) => `共${count}個，按評選項目和年度排列。`,
  groupNote: (count: number, awarded: number) => `${count}個申報，${awarded}個獲獎`,
  name: '項目',
  branch: '申報組織',
  region: '地區',
  leader: '領辦人',
  programme: '所屬評選',
  edition: '年度',
  titleSought: '申報的稱號',
  mean: '評委平均分',
  rank: '名次',
  place: (rank: number, tied: boolean) => `${tied ? '並列' : ''}第${rank}名`,
  status: '結果',
  stage: projectStages,
  pageTitle: (title: string, programme: string) => `${title}（${programme}）`,
  description: (title: string) => `“${title}”的申報、驗收、評審和獲獎情況。`,
  awardOn: (title: string, on: Day) => `${title}（${day(on)}）`,
  lostOn: (on: Day) => `${on}取消`,
  timeline: '經過',
  by: (name: string) => `辦理：${name}`,
  source: (text: string) => `流程記錄不全，出處：${text}`,
  outcome: (outcome: Outcome) => `公示結果：${outcomes[outcome]}`,
  jury: '評委打分',
  juror: '評委',
  jurorNumber: (number: number) => `評委${number}`,
  mark: '打分',
  counts: '是否計入',
  counted: '計入',
  dropped: { highest: '最高分，去掉', lowest: '最低分，去掉' },
  meanHow: '平均分怎麼來的',
  meanText: (counted: readonly string[], exact: string, mean: string, decimals: number) =>
    `（${counted.join(' + ')}）÷ ${counted.length} = ${exact}，四捨五入保留${decimals}位小數，得${mean}分。`,
  placeText: (rank: number, of: number, tied: boolean) => `${of}個項目中${tied ? '並列' : ''}第${rank}名。`,
  award: '獲獎',
  awardTitle: '獎項',
  awardRank: '名次',
  awardBy: '授予機關',
  awardedOn: '授予日期',
  document: '文號',
  notice: '公示',
  support: { grant: '項目扶持資金', prize: '獎金' },
  amount: (amount: string, currency: string) =>
    currency === 'CNY' ? `${grouped(amount)}元` : `${grouped(amount)} ${currency}`,
  supportSource: (source: string) => `來源：${source}`,
  moneyTotal: (amount: string, count: number, sources: readonly string[]) =>
    `${count}項合計${amount}，來源：${sources.join('、')}。`,
  notPrize: '扶持資金用於項目，不是發給個人的獎金。',
  awardSource: '出處',
  lost: '獎項已取消',
  lostText: (by: string, on: Day, reason: string) => `${by}於${day(on)}決定取消：${reason}`,
  practices: '經驗做法',
  results: '考核結果',
  summary: '項目內容',
};

export const winners = {
  title: '獲獎名單',
  lead: (count: number) => `歷年授予的獎項和命名的稱號共${count}項。後來取消的也留在這裡，並註明日期。`,
  byProgramme: '按評選項目',
  byRegion: '按地區',
  year: (value: string) => `${value}年`,
  group: (title: string, count: number) => `${title}（${count}）`,
  award: '獎項或稱號',
  winner: '獲獎項目、單位',
  branch: '組織',
  on: '日期',
  notice: '公示',
  noticeLink: '公示',
  scored: '得分',
  scoredLink: '看得分',
  practice: '經驗文章',
  practiceLink: '文章',
  lost: (on: Day) => `${on}已取消`,
  none: '還沒有公開的獲獎記錄。',
};
