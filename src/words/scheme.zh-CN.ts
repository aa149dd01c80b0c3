import { relative } from './score-terms.zh-CN.ts';

/** 考核办法的页面。 */
export const scheme = {
  indexTitle: '考核办法',
  indexLead: '考核什么、怎么打分、怎么定等次，都以办法为准。每份办法都画出权重，写明算法，并附一个真实的算例。',
  edition: (edition: string) => `${edition}版`,
  over: '考核办法',
  document: '文件',
  documentTitle: '名称',
  number: '文号',
  issuedBy: '印发机关',
  adoptedOn: '印发日期',
  effectiveFrom: '施行日期',
  until: '废止日期',
  file: '全文',
  open: '查看文件',
  applies: '考核谁',
  under: (name: string) => `${name}所属`,
  periodicity: '多久一次',
  rounding: '修约',
  each: '每一层都修约',
  final: '只修约总分',
  full: '总分满分',
  stripsNote: '上面一条是各部分，下面一条是每一部分里各项占总分的多少。',
  editionColumn: '版本',
  appliesLine: (names: string) => `考核${names}`,
  tree: '考什么，占多少',
  sumFinding: (part: string, points: string) => `分值最高的是“${part}”，${points}分。`,
  evenFinding: (count: number) => `共${count}个部分。`,
  pointsColumn: '分值',
  pointsLabel: (points: string) => `${points}分`,
  treeFinding: (part: string, weight: string) => `占比最大的是“${part}”，占总分的${weight}。`,
  treeTitle: '各部分的权重',
  treeColumns: { part: '部分', weight: '权重', overall: '占总分', method: '算法', basis: '依据' },
  sumTitle: '各项的分值',
  howTitle: '怎么打分',
  overall: (value: string) => `占总分${value}`,
  fullPoints: (value: string) => `满分${value}分`,
  bonus: (max: string | null) => (max === null ? '可以加分' : `可以加分，最多${max}分`),
  penalty: (max: string | null) => (max === null ? '可以扣分' : `可以扣分，最多${max}分`),
  bonusRequired: '须有经核验的佐证，未核验的不计',
  grades: '等次',
  gradesTitle: '多少分是什么等次',
  gradeColumns: { grade: '等次', range: '得分' },
  gradeRange: (min: string, max: string | null, next: string | null) =>
    Number(min) === 0 && next
      ? `不足${next}`
      : max
        ? `${min}至${max}`
        : next
          ? `${min}及以上，不足${next}`
          : `${min}及以上`,
  gates: '限制与后果',
  gatesLead: '得分之外，有下列情形的另作处理。',
  interpretations: '执行口径',
  interpretationsLead: '办法原文有互相不一致或没有写明的地方，按下面的决定执行。',
  readings: '原文可以有的读法',
  taken: '采用',
  because: '理由',
  decidedBy: (by: string, day: string) => `${by}，${day}决定`,
  quota: '比例限制',
  quotaText: (grade: string, share: string, rounding: 'down' | 'up', within: string) =>
    `${grade}不超过${within}的${share}，不足一个的${rounding === 'down' ? '舍去' : '进一'}。`,
  quotaAll: '考核对象总数',
  quotaWithin: (names: string) => `每个${names}内考核对象`,
  ranking: '排名',
  rankingText: (names: string) => `同一${names}之内排名，得分相同的名次相同。`,
  rankingAll: '全部考核对象一起排名，得分相同的名次相同。',
  tieBreak: (names: string) => `总分相同的，依次比较${names}。`,
  top: (count: number, title: string | null) => (title ? `前${count}名：${title}。` : `公布前${count}名。`),
  example: '算例',
  exampleLead: (name: string, period: string) => `以${name}${period}的结果为例，完整算一遍。`,
  exampleLink: '打开这份结果',
  editions: '历次版本',
  tables: '各期结果',
  trialNote: '本办法为试行。',
  expired: (day: string) => `本办法已于${day}废止，以下仅供查阅。`,
  review: '复核',
  none: '无',
  mayExceed: '总分可以超过满分',
};

/** 各种算法用一句话怎么说。 */
export const howTo = {
  points: (full: string) => `由考核单位直接记分，满分${full}分。`,
  pointsVaries: '记实得分和满分；满分因单位而异，按实得分占满分的比例计。',
  raters: (names: readonly string[]) => `${names.join('、')}分别评分，取平均数。`,
  ratersWeighted: (terms: readonly string[]) => `分别评分后加权：${terms.join('，')}。`,
  term: (name: string, weight: string) => `${name}占${weight}`,
  panel: (minimum: number, highest: number, lowest: number) =>
    `评委不少于${minimum}人${highest + lowest > 0 ? `，去掉${[highest > 0 && `${highest}个最高分`, lowest > 0 && `${lowest}个最低分`].filter((part) => part).join('和')}` : ''}，取平均数。`,
  ballot: (options: readonly string[]) =>
    `无记名投票。${options.join('，')}；各票种票数乘分值之和除以有效票数，无效票和弃权票不算在内。`,
  option: (name: string, points: string) => `${name}每票${points}分`,
  minimumVoters: (kinds: readonly string[], count: number) =>
    `${kinds.join('、')}参加测评的不得少于${count}人，不足的测评无效。`,
  checklist: (count: number, sum: string, full: string) =>
    sum === full
      ? `共${count}项，逐项记分，满分${full}分。`
      : `共${count}项，逐项记分，合计${sum}分，折算成${full}分制。`,
  item: (title: string, points: string) => `${title}（${points}分）`,
  itemTarget: (target: string) => `目标${target}`,
  rate: (target: string, partial: boolean, full: string) =>
    partial
      ? `完成数占总数的比例与目标${target}相比，按比例得分，最多${full}分。`
      : `完成数占总数的比例达到目标${target}得${full}分，达不到不得分。`,
  deductions: (full: string) => `从满分${full}分起，按次扣分，每次写明事由和日期，扣完为止。`,
  bands: (terms: readonly string[]) => `按数值所在的档次得分：${terms.join('；')}。`,
  band: (range: string, unit: string, points: string) => `${range}${unit}得${points}分`,
  stars: (count: number, classes: readonly string[]) =>
    `共${count}条标准，达到一条得一颗星。${classes.length > 0 ? `${classes.join('，')}。` : ''}`,
  starClass: (name: string, stars: number, count: number) =>
    stars === 0 ? `其余为${name}` : `${stars}颗星${stars === count ? '' : '及以上'}为${name}`,
  periods: (scheme: string | null, terms: readonly string[]) =>
    `取${scheme ? `《${scheme}》` : '本办法'}已公布的得分：${terms.join('、')}。`,
  units: (scheme: string, aggregate: 'mean' | 'member-weighted' | 'share-at-or-above', grade: string | null) =>
    ({
      mean: `取下级单位在《${scheme}》中得分的平均数。`,
      'member-weighted': `取下级单位在《${scheme}》中的得分，按党员数加权平均。`,
      'share-at-or-above': `取下级单位在《${scheme}》中“${grade}”及以上的占比。`,
    })[aggregate],
  sections: '各部分得分乘以权重后相加。',
  sum: (full: string | null) => (full ? `各项得分相加，再折算成${full}分制。` : '各项得分相加。'),
  relative: (name: string) => relative[name] ?? name,
};
