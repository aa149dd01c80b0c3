import type { Day } from '../../domain/day.ts';
import type { ItemStage } from '../../domain/lifecycle/item.ts';
import type { Ledger, LedgerType } from '../../domain/records/ledger.ts';
import { site } from '../site.zh-CN.ts';
import { branch } from './branch.zh-CN.ts';
import { span } from './common.zh-CN.ts';
import { project } from './projects.zh-CN.ts';

const { day } = site;

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

export const ledger = {
  description: (title: string, type: string) => `${title}：${type}，公开到办法允许的程度。`,
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
  organisation: '组织',
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
