import type { Day } from '../domain/day.ts';
import type { ItemStage } from '../domain/lifecycle/item.ts';
import type { ProjectStage } from '../domain/lifecycle/project.ts';
import type { SiteStage } from '../domain/lifecycle/site.ts';
import type { BranchEvent } from '../domain/records/branch.ts';
import type { Ledger, LedgerType } from '../domain/records/ledger.ts';
import type { FindingResult, Notice, NoticeEvent, Outcome } from '../domain/records/notice.ts';
import type { Programme } from '../domain/records/programme.ts';
import type { SiteEvent } from '../domain/records/site.ts';
import { site } from './site.zh-CN.ts';

const { day, days } = site;

/** `50000` → `50,000`：金额每三位一撇，小数照原文。 */
function grouped(amount: string): string {
  const [whole = '', decimals] = amount.split('.');
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? parts : `${parts}.${decimals}`;
}

/** 2024年7月16日起；2022年1月1日至2024年7月16日；不知起日的只写止日。 */
function span(from: Day | null, until: Day | null): string {
  if (from === null) return until === null ? '' : `至${day(until)}`;
  return until === null ? `${day(from)}起` : `${day(from)}至${day(until)}`;
}

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

const outcomes: Readonly<Record<Outcome, string>> = { confirmed: '确定', removed: '取消', deferred: '暂缓' };

const branch = {
  indexTitle: '组织一览',
  indexLead: (count: number) => `${count}个组织，按隶属关系排列。点开乡镇看所属各村。`,
  kinds: '各类组织',
  hidden: (count: number) => `另有${count}个组织只计数，不列名。`,
  below: (name: string, count: number) => `${name}（${count}）`,
  unit: '个',
  ended: (on: Day) => `${day(on)}撤并`,
  members: '党员',
  households: '户数',
  population: '人口',
  people: '人',
  householdUnit: '户',
  kind: '类别',
  region: '所在地区',
  superior: '上级组织',
  founded: '成立',
  endedOn: '撤并',
  partners: '联建单位',
  partner: {
    village: '村村联建',
    enterprise: '村企联建',
    school: '村校联建',
    town: '镇村联建',
    other: '联建',
  },
  formerNames: '曾用名',
  formerName: (name: string, until: Day | null) => (until === null ? name : `${name}（至${day(until)}）`),
  history: '沿革',
  event: (type: BranchEvent['type'], others: readonly string[]) => {
    const names = others.join('、');
    const words: Record<BranchEvent['type'], string> = {
      founded: '成立',
      renamed: names === '' ? '更名' : `更名，原名${names}`,
      moved: names === '' ? '变更隶属' : `变更隶属，原属${names}`,
      merged: names === '' ? '合并' : `并入${names}`,
      split: names === '' ? '分立' : `分为${names}`,
      dissolved: '撤销',
    };
    return words[type];
  },
  posts: '班子',
  post: '职务',
  name: '姓名',
  term: '任职时间',
  results: '历年考核结果',
  noResults: '没有公开的考核结果。',
  trend: (title: string) => `历年得分：${title}`,
  trendFinding: (first: string, from: string, last: string, until: string) => `${first}${from}分，${last}${until}分。`,
  period: '考核期',
  score: '得分',
  grade: '等次',
  rank: '名次',
  ranked: (rank: number, of: number | null, tied: boolean) =>
    `${tied ? '并列' : ''}第${rank}名${of === null ? '' : `，共${of}个`}`,
  corrected: '已更正',
  sites: '示范点',
  projects: '项目',
  practices: '经验做法',
  notices: '有关公示',
  related: '有关记录',
  inspections: '督查记录',
  inspection: { daily: '平时', 'half-year': '半年', 'year-end': '年终' } as Readonly<Record<string, string>>,
  inspectedOn: '日期',
  group: '督查组',
  inspectionKind: '种类',
  finding: '情况',
  figure: '得分',
  ledgers: '本组织的台账',
  supervision: '挂牌联系',
  leader: (name: string) => `联系领导：${name}`,
  pairs: '结对',
  belowTitle: '所属组织',
  contents: '本页内容',
};

const sites = {
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
  standing: (on: Day) => `截至${day(on)}`,
  since: (state: SiteStage, since: Day) => `${siteStates[state]}（${day(since)}起）`,
  heldLevel: '现有称号',
  nextReview: '下次复核不晚于',
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

const programme = {
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

const project = {
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

const winners = {
  title: '获奖名单',
  lead: (count: number) => `历年授予的奖项和命名的称号共${count}项。后来取消的也留在这里，并注明日期。`,
  byYear: '按年度',
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

const noticeKind: Readonly<Record<Notice['kind'], string>> = {
  naming: '命名公示',
  award: '表扬奖励公示',
  result: '考核结果公示',
  admission: '发展党员公示',
  other: '公示',
};

const noticeEvents: Readonly<Record<NoticeEvent['type'], string>> = {
  objection: '收到反映',
  finding: '核查结论',
  ballot: '表决',
  extended: '延长公示',
  amended: '更正',
  withdrawn: '撤回',
  concluded: '公布结果',
};

const findings: Readonly<Record<FindingResult, string>> = {
  upheld: '属实',
  partly: '部分属实',
  'not-upheld': '不属实',
  unverifiable: '无法查实',
  'not-accepted': '不予受理',
};

const notice = {
  indexTitle: '公示',
  indexLead: (count: number) => `共${count}件，按成文日期排列。每件都写明公示的起止日期，在此期间可以向受理单位反映。`,
  hidden: (count: number) => `另有${count}件只计数，不列出。`,
  year: (value: string) => `${value}年`,
  kind: noticeKind,
  signed: (on: Day) => `${day(on)}成文`,
  period: '公示期',
  periodOf: (from: Day, until: Day) => `公示期：${days(from, until)}`,
  event: noticeEvents,
  eventOn: (type: NoticeEvent['type'], on: Day) => `${day(on)}${noticeEvents[type]}`,
  lines: (count: number) => `${count}项`,
  unreleased: '预览：尚未发布',
  unreleasedText: '这件公示还没有审批或没有到发布时间，正式网站里没有它。',
  issuedBy: '发布机关',
  signedOn: '成文日期',
  basis: '依据',
  programme: '所属评选',
  source: (text: string) => `补录的旧公示，出处：${text}`,
  to: '至',
  from: '首日',
  until: '末日',
  untilUnknown: '按工作日计算，年历未覆盖，末日待定',
  untilMoved: (written: Day) => `原定${day(written)}`,
  times: (from: string, until: string) => `首日${from}起，末日${until}止`,
  length: '时长',
  calendarDays: (count: number) => `${count}个日历日`,
  workingDays: (count: number) => `${count}个工作日`,
  countFrom: { 'same-day': '首日计入', 'next-day': '自首日的次日起算' },
  holidays: '其间放假',
  holiday: (name: string, from: Day, until: Day) => `${name}（${days(from, until)}）`,
  makeUps: '其间调休上班',
  unknownYears: (years: readonly number[]) => `${years.join('、')}年的放假安排尚未收入年历，只数日历日。`,
  list: '名单',
  order: {
    given: '按所列顺序',
    rank: '按名次排列',
    strokes: '按姓氏笔画排列，不分先后',
    pinyin: '按拼音排列，不分先后',
  } satisfies Record<Notice['order'], string>,
  masked: '姓名按规定隐去部分字。',
  takenDown: (count: number) => `名单共${count}项，公示期满后已按规定撤下，只留标题、依据、结果和数目。`,
  number: '序号',
  name: '名称',
  organisation: '单位或地区',
  category: '类别',
  deeds: '主要事迹',
  figure: '得分',
  proposed: '拟定等次',
  outcome: '公示结果',
  withheld: '（不公开）',
  outcomes,
  basisOf: { objection: '反映属实', applicant: '本人（单位）放弃', office: '机关自行查明' } as Readonly<
    Record<string, string>
  >,
  outcomeCount: (counts: Readonly<Record<Outcome, number>>) =>
    (['confirmed', 'removed', 'deferred'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => `${outcomes[key]}${counts[key]}项`)
      .join('，'),
  object: '怎样反映情况',
  objectLead: (from: Day, until: Day) => `公示期内（${days(from, until)}）对名单有异议的，可以向受理单位反映。`,
  objectHow: {
    real: '反映问题请实事求是。个人反映的请署真实姓名和联系方式，单位反映的请加盖公章。',
    open: '反映问题请实事求是，并留下联系方式，以便核实和答复。',
  },
  postmark: { arrival: '信函以到达日邮戳为准。', sent: '信函以寄出日邮戳为准。' },
  noForm: '本网站不收集反映材料，请直接联系受理单位。',
  office: '受理单位',
  phone: '电话',
  email: '邮箱',
  address: '地址',
  postcode: '邮编',
  hours: '受理时间',
  received: '反映与核查',
  receivedNone: '没有收到反映的记录。',
  receivedText: (received: number, open: number) =>
    `收到反映${received}件${open > 0 ? `，其中${open}件尚未答复` : '，均已答复'}。`,
  finding: findings,
  findingCount: (result: FindingResult, count: number) => `${findings[result]}${count}件`,
  findings: (counts: readonly string[]) => `核查结论：${counts.join('，')}。`,
  happened: '经过',
  posted: (issuer: string) => `${issuer}发布公示`,
  begins: '公示首日',
  ends: '公示末日',
  extendedTo: (until: Day) => `延长至${day(until)}`,
  reason: (text: string) => `理由：${text}`,
  by: (name: string) => `决定机关：${name}`,
  before: '原文',
  after: '现文',
  restarts: '公示期重新起算',
  ballot: (eligible: number, present: number, agreed: number, against: number, abstained: number) =>
    `应到${eligible}人，实到${present}人；赞成${agreed}票，反对${against}票，弃权${abstained}票`,
  document: (number: string) => `文号：${number}`,
  postedAt: '张贴',
  place: '张贴处',
  term: '张贴时间',
  photo: '照片',
  photoAlt: (place: string) => `${place}的张贴照片`,
  attachments: '附件',
};

const ledgerType: Readonly<Record<LedgerType, string>> = {
  responsibility: '责任清单',
  issues: '问题与整改台账',
  measures: '问责措施',
  inspections: '督查记录',
  supervision: '挂牌联系',
  pairs: '结对',
  draw: '随机抽取',
  counts: '工作计数',
  funds: '经费',
};

const itemStates: Readonly<Record<ItemStage, string>> = {
  upcoming: '未到',
  open: '在办',
  overdue: '逾期',
  closed: '已销号',
};

type Relation = Extract<Ledger, { type: 'pairs' }>['relation'];

const ledger = {
  indexTitle: '工作台账',
  indexLead: '责任清单、整改、督查、结对、抽取、计数和经费。按规定不公开明细的，只公布数目。',
  type: ledgerType,
  countsOnly: '只公布数目',
  countsOnlyText: '按规定，这本台账只公布数目，不公布明细。',
  period: '时期',
  branch: '建账组织',
  basis: '依据',
  source: '来源',
  standing: (on: Day) => `截至${day(on)}`,
  total: '条目',
  state: itemStates,
  extended: '延过期的',
  reopened: '重开过的',
  unit: '条',
  items: '明细',
  task: '任务',
  measure: '衡量办法',
  owner: '责任人',
  responsibility: { collective: '集体责任', first: '第一责任', specific: '具体责任' } as Readonly<
    Record<string, string>
  >,
  opened: '建账',
  due: '期限',
  firstDue: (on: Day) => `原期限${on}`,
  closed: '销号',
  reopenedOn: (on: Day) => `${on}重开`,
  unit_: '组织',
  issue: '问题',
  rectification: '整改',
  way: '措施',
  measures: {
    reminder: '提醒',
    criticism: '批评',
    'self-examination': '书面检查',
    'circulated-criticism': '通报批评',
    organisational: '组织处理',
    disciplinary: '纪律处分',
  } as Readonly<Record<string, string>>,
  of: { unit: '对单位', person: '对个人' },
  times: '次',
  count: '次数',
  reason: '事由',
  on: '日期',
  group: '督查组',
  inspection: branch.inspection,
  finding: '情况',
  figure: '得分',
  inspected: '被查组织',
  leader: '联系领导',
  supervised: '挂牌',
  released: '摘牌',
  relation: {
    help: '党员结对帮扶',
    'department-village': '部门联村',
    'leader-site': '领导联系示范点',
    'leader-supported': '领导联系帮扶点',
    'branch-branch': '支部结对',
    'cadre-household': '干部联户',
  } satisfies Record<Relation, string>,
  relationLabel: '结对类型',
  from: '帮联方',
  to: '对象',
  helped: '户数或人数',
  since: '起止',
  totals: '合计',
  monthly: '按月统计',
  month: '月份',
  helpedNever: '被帮扶的人不公布姓名，记录里也没有。',
  counted: (count: number, atLeast: boolean) => (atLeast ? `至少${count}` : String(count)),
  sum: '合计',
  notSummed: '各项互有重复，或含“至少”的数，不相加。',
  item: '项目',
  number: '数目',
  drawnOn: '抽取日期',
  method: '抽取办法',
  pool: '抽取范围',
  drawn: '抽中',
  attended: '到会',
  witnesses: '监督人',
  people: '人',
  amount: '金额',
  per: (unit: string) => `每${unit}`,
  money: project.amount,
  none: '没有公开的台账。',
  term: span,
};

const practice = {
  indexTitle: '经验做法',
  indexLead: '基层一线写下的做法、成效和教训。',
  by: (author: string | null, organisation: string | null) => [author, organisation].filter((part) => part).join(' · '),
  published: (on: Day) => `${day(on)}发布`,
  updated: (on: Day) => `${day(on)}更新`,
  length: (characters: number) => `约${characters}字`,
  related: '有关组织、示范点和项目',
  branch: '组织',
  sites: '示范点',
  projects: '项目',
  tags: '标签',
  neighbours: '其他经验做法',
  earlier: (title: string) => `上一篇：${title}`,
  later: (title: string) => `下一篇：${title}`,
  none: '还没有发布的经验做法。',
  figures: '几个数字',
  colon: '：',
  dash: '——',
};

const search = {
  title: '搜索',
  lead: '输入村名、项目、人名、文号的任意一段。',
  label: '搜索词',
  submit: '搜索',
  noScript: '搜索要用到脚本。您的浏览器没有启用脚本，可以从全部页面里找：',
  everything: '全部页面',
  searching: '正在搜索……',
  /** 浏览器里由脚本填入 {query} 和 {count}。 */
  found: '找到{count}页含“{query}”。',
  nothing: '没有找到“{query}”。',
  failed: '搜索没有打开，请稍后再试，或从全部页面里找。',
  more: '显示更多',
  results: '搜索结果',
};

const everything = {
  title: '全部页面',
  lead: '本站所有页面按种类列出，全部是普通链接。',
  tables: '考核结果',
  schemes: '考核办法',
  notices: '公示',
  sites: '示范点',
  programmes: '评选项目',
  projects: '项目',
  practices: '经验做法',
  ledgers: '工作台账',
  pages: '说明',
  branches: '组织',
  top: '县级',
};

/** 各类记录页面的词。 */
export const records = {
  span,
  grouped,
  branch,
  sites,
  programme,
  project,
  winners,
  notice,
  ledger,
  practice,
  search,
  everything,
};
