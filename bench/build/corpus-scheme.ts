import type { Chance } from '../guard/chance.ts';

export const SCHEME_ID = 'village-duty';
const EDITION = 2022;

interface Item {
  readonly id: string;
  readonly title: string;
  readonly full: number;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly weight: string;
  readonly basis: string;
  readonly items: readonly Item[];
}

/** Twenty items in three parts. */
const PARTS: readonly Part[] = [
  {
    id: 'organisation',
    title: '组织建设',
    weight: '40%',
    basis: '第四条',
    items: [
      { id: 'plan', title: '年度党建计划', full: 10 },
      { id: 'meetings', title: '支部委员会和党员大会', full: 20 },
      { id: 'lessons', title: '党课', full: 10 },
      { id: 'day', title: '主题党日', full: 15 },
      { id: 'life', title: '组织生活会和民主评议', full: 15 },
      { id: 'growth', title: '发展党员', full: 20 },
      { id: 'dues', title: '党费收缴', full: 10 },
    ],
  },
  {
    id: 'service',
    title: '服务群众',
    weight: '35%',
    basis: '第五条',
    items: [
      { id: 'visits', title: '入户走访', full: 20 },
      { id: 'requests', title: '群众诉求办理', full: 20 },
      { id: 'relief', title: '困难家庭帮扶', full: 15 },
      { id: 'volunteers', title: '党员志愿服务', full: 15 },
      { id: 'hall', title: '便民服务室值守', full: 10 },
      { id: 'culture', title: '文体活动', full: 10 },
      { id: 'environment', title: '人居环境整治', full: 10 },
    ],
  },
  {
    id: 'governance',
    title: '乡村治理',
    weight: '25%',
    basis: '第六条',
    items: [
      { id: 'openness', title: '党务村务公开', full: 20 },
      { id: 'decisions', title: '重大事项民主决策', full: 20 },
      { id: 'accounts', title: '集体资金管理', full: 20 },
      { id: 'income', title: '集体经济增收', full: 15 },
      { id: 'disputes', title: '矛盾纠纷调处', full: 15 },
      { id: 'safety', title: '安全生产巡查', full: 10 },
    ],
  },
];

/** The method as its file has it. */
export function schemeText(): string {
  const parts = PARTS.map(({ items, ...part }) => {
    const lines = items.map(({ id, title, full }) => `      - { id: ${id}, title: ${title}, points: ${full} }\n`);
    return `  - id: ${part.id}\n    title: ${part.title}\n    basis: ${part.basis}\n    weight: ${part.weight}\n    method: checklist\n    items:\n${lines.join('')}`;
  });
  return `id: ${SCHEME_ID}
edition: ${EDITION}
title: 村党支部年度考核办法
summary: 三个方面，二十项，按乡镇排名。
document:
  number: 云组发〔${EDITION}〕6号
  issuedBy: 中共云溪县委组织部
  adoptedOn: ${EDITION}-01-12
  effectiveFrom: ${EDITION}-01-20
appliesTo: [ village-branch ]
rounding: { decimals: 2, mode: half-up, at: final }
grades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80 }, { name: 合格, min: 70 }, { name: 不合格, min: 0 } ]
ranking: { within: [ parent ] }
review: { office: 云溪县委组织部组织科, phone: 0386-5550177, withinDays: 7 }
method: sections
parts:
${parts.join('')}`;
}

/** The sheet of one village in one year. */
export function sheetText(branch: string, year: number, chance: Chance): string {
  const level = chance.between(80, 97);
  const parts = PARTS.map(({ id, items }) => {
    const figures = items.map((item) => `${item.id}: ${figure(item.full, level, chance)}`);
    return `  ${id}: { ${figures.join(', ')} }\n`;
  });
  return `- scheme: ${SCHEME_ID}@${EDITION}
  period: ${year}
  subject: { branch: ${branch} }
  assessedOn: ${year}-12-${String(chance.between(5, 28))}
${parts.join('')}`.replace(/-(\d)\n/, '-0$1\n');
}

/** A figure of an item, in tenths. */
function figure(full: number, level: number, chance: Chance): string {
  const tenths = Math.min(full * 10, Math.round((full * (level + chance.between(-9, 9))) / 10));
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
