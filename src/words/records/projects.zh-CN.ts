import type { Day } from '../../domain/day.ts';
import type { ProjectStage } from '../../domain/lifecycle/project.ts';
import type { Outcome } from '../../domain/records/notice.ts';
import type { Programme } from '../../domain/records/programme.ts';
import { site } from '../site.zh-CN.ts';
import { grouped, outcomes } from './common.zh-CN.ts';

const { day } = site;

const projectStages: Readonly<Record<ProjectStage, string>> = {
  proposed: '申报',
  approved: '立项',
  'followed-up': '跟踪',
  accepted: '验收',
  judged: '评审',
  noticed: '公示',
  awarded: '获奖',
  rejected: '未通过',
  withdrawn: '退出',
  lost: '取消',
};

export const programme = {
  indexTitle: '评选项目',
  indexLead: '示范点命名、书记项目、创新项目和各类称号的办法，每个版本一页。',
  kind: { site: '示范点', project: '项目', title: '称号' } satisfies Record<Programme['kind'], string>,
  edition: (value: string) => `${value}年版`,
  entries: '申报',
  winners: '获奖或命名',
  unit: '个',
  over: (kind: Programme['kind'], edition: string) => `${programme.kind[kind]}办法 · ${edition}年版`,
  document: '依据文件',
  documentTitle: '文件',
  number: '文号',
  issuedBy: '印发机关',
  adoptedOn: '印发日期',
  effectiveFrom: '施行日期',
  until: '废止日期',
  trial: '试行',
  fullText: '下载全文',
  rules: '办法',
  open: '申报范围',
  conditions: '申报条件',
  exclusions: '不得申报的情形',
  materials: '申报材料',
  stages: '步骤',
  levels: '分级要求',
  requires: (level: string) => `须先有${level}称号`,
  titles: '称号',
  places: (count: number) => `${count}个`,
  jury: '评委打分',
  juryRule: (minimum: number, full: string, highest: number, lowest: number, decimals: number) => {
    const drop = [highest > 0 ? `${highest}个最高分` : '', lowest > 0 ? `${lowest}个最低分` : ''].filter(
      (part) => part !== '',
    );
    return `评委不少于${minimum}人，满分${full}分${drop.length > 0 ? `，去掉${drop.join('、')}` : ''}，取其余的平均数，四舍五入保留${decimals}位小数。`;
  },
  quota: '名额',
  namedBy: '授予或命名机关',
  tie: '名额边缘并列',
  tieText: (rank: number, places: number) =>
    `下列项目并列第${rank}名，剩余名额${places}个。并列不由名次决定，由授予机关研究决定。`,
  entriesTitle: '申报与结果',
  noEntries: '还没有公开的申报。',
  hidden: (count: number) => `另有${count}项只计数，不列名。`,
  notices: '有关公示',
  editions: '其他版本',
};

export const project = {
  indexTitle: '项目',
  indexLead: (count: number) => `共${count}个，按评选项目和年度排列。`,
  groupNote: (count: number, awarded: number) => `${count}个申报，${awarded}个获奖`,
  name: '项目',
  branch: '申报组织',
  region: '地区',
  leader: '领办人',
  programme: '所属评选',
  edition: '年度',
  titleSought: '申报的称号',
  mean: '评委平均分',
  rank: '名次',
  place: (rank: number, tied: boolean) => `${tied ? '并列' : ''}第${rank}名`,
  status: '结果',
  stage: projectStages,
  awardOn: (title: string, on: Day) => `${title}（${day(on)}）`,
  lostOn: (on: Day) => `${on}取消`,
  timeline: '经过',
  by: (name: string) => `办理：${name}`,
  source: (text: string) => `流程记录不全，出处：${text}`,
  outcome: (outcome: Outcome) => `公示结果：${outcomes[outcome]}`,
  jury: '评委打分',
  juror: '评委',
  jurorNumber: (number: number) => `评委${number}`,
  mark: '打分',
  counts: '是否计入',
  counted: '计入',
  dropped: { highest: '最高分，去掉', lowest: '最低分，去掉' },
  meanHow: '平均分怎么来的',
  meanText: (counted: readonly string[], exact: string, mean: string, decimals: number) =>
    `（${counted.join(' + ')}）÷ ${counted.length} = ${exact}，四舍五入保留${decimals}位小数，得${mean}分。`,
  placeText: (rank: number, of: number, tied: boolean) => `${of}个项目中${tied ? '并列' : ''}第${rank}名。`,
  award: '获奖',
  awardTitle: '奖项',
  awardRank: '名次',
  awardBy: '授予机关',
  awardedOn: '授予日期',
  document: '文号',
  notice: '公示',
  support: { grant: '项目扶持资金', prize: '奖金' },
  amount: (amount: string, currency: string) =>
    currency === 'CNY' ? `${grouped(amount)}元` : `${grouped(amount)} ${currency}`,
  supportSource: (source: string) => `来源：${source}`,
  notPrize: '扶持资金用于项目，不是发给个人的奖金。',
  awardSource: '出处',
  lost: '奖项已取消',
  lostText: (by: string, on: Day, reason: string) => `${by}于${day(on)}决定取消：${reason}`,
  practices: '经验做法',
  results: '考核结果',
  summary: '项目内容',
};

export const winners = {
  title: '获奖名单',
  lead: (count: number) => `历年授予的奖项和命名的称号共${count}项。后来取消的也留在这里，并注明日期。`,
  byProgramme: '按评选项目',
  byRegion: '按地区',
  year: (value: string) => `${value}年`,
  group: (title: string, count: number) => `${title}（${count}）`,
  award: '奖项或称号',
  winner: '获奖项目、单位',
  branch: '组织',
  on: '日期',
  notice: '公示',
  noticeLink: '公示',
  lost: (on: Day) => `${on}已取消`,
  none: '还没有公开的获奖记录。',
};
