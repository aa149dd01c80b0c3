// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../../domain/day.ts';
import type { ItemStage } from '../../domain/lifecycle/item.ts';
import type { Ledger, LedgerType } from '../../domain/records/ledger.ts';
import { site } from '../site.zh-Hant.ts';
import { branch } from './branch.zh-Hant.ts';
import { span } from './common.zh-Hant.ts';
import { project } from './projects.zh-Hant.ts';

const { day } = site;

const ledgerType: Readonly<Record<LedgerType, string>> = {
  responsibility: '責任清單',
  issues: '問題與整改台賬',
  measures: '問責措施',
  inspections: '督查記錄',
  supervision: '掛牌聯繫',
  pairs: '結對',
  draw: '隨機抽取',
  counts: '工作計數',
  funds: '經費',
};

const itemStates: Readonly<Record<ItemStage, string>> = {
  upcoming: '未到',
  open: '在辦',
  overdue: '逾期',
  closed: '已銷號',
};

type Relation = Extract<Ledger, { type: 'pairs' }>['relation'];

export const ledger = {
  description: (title: string, type: string) => `${title}：${type}，公開到辦法允許的程度。`,
  indexTitle: '工作台賬',
  indexLead: '責任清單、整改、督查、結對、抽取、計數和經費。按規定不公開明細的，只公佈數目。',
  type: ledgerType,
  countsOnly: '只公佈數目',
  countsOnlyText: '按規定，這本台賬只公佈數目，不公佈明細。',
  period: '時期',
  branch: '建賬組織',
  basis: '依據',
  source: '來源',
  standing: (on: Day) => `截至${day(on)}`,
  total: '條目',
  state: itemStates,
  extended: '延過期的',
  reopened: '重開過的',
  unit: '條',
  items: '明細',
  task: '任務',
  measure: '衡量辦法',
  owner: '責任人',
  responsibility: { collective: '集體責任', first: '第一責任', specific: '具體責任' } as Readonly<
    Record<string, string>
  >,
  opened: '建賬',
  due: '期限',
  firstDue: (on: Day) => `原期限${on}`,
  closed: '銷號',
  reopenedOn: (on: Day) => `${on}重開`,
  organisation: '組織',
  issue: '問題',
  rectification: '整改',
  way: '措施',
  measures: {
    reminder: '提醒',
    criticism: '批評',
    'self-examination': '書面檢查',
    'circulated-criticism': '通報批評',
    organisational: '組織處理',
    disciplinary: '紀律處分',
  } as Readonly<Record<string, string>>,
  of: { unit: '對單位', person: '對個人' },
  times: '次',
  count: '次數',
  reason: '事由',
  on: '日期',
  group: '督查組',
  inspection: branch.inspection,
  finding: '情況',
  figure: '得分',
  inspected: '被查組織',
  leader: '聯繫領導',
  supervised: '掛牌',
  released: '摘牌',
  relation: {
    help: '黨員結對幫扶',
    'department-village': '部門聯村',
    'leader-site': '領導聯繫示範點',
    'leader-supported': '領導聯繫幫扶點',
    'branch-branch': '支部結對',
    'cadre-household': '幹部聯戶',
  } satisfies Record<Relation, string>,
  from: '幫聯方',
  to: '對象',
  helped: '戶數或人數',
  since: '起止',
  totals: '合計',
  monthly: '按月統計',
  month: '月份',
  helpedNever: '被幫扶的人不公佈姓名，記錄裡也沒有。',
  counted: (count: number, atLeast: boolean) => (atLeast ? `至少${count}` : String(count)),
  sum: '合計',
  notSummed: '各項互有重複，或含“至少”的數，不相加。',
  item: '項目',
  number: '數目',
  drawnOn: '抽取日期',
  method: '抽取辦法',
  pool: '抽取範圍',
  drawn: '抽中',
  attended: '到會',
  witnesses: '監督人',
  people: '人',
  amount: '金額',
  per: (unit: string) => `每${unit}`,
  money: project.amount,
  none: '沒有公開的台賬。',
  term: span,
};
