// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import { relative } from './score-terms.zh-Hant.ts';

/** 考核办法的页面。 */
export const scheme = {
  indexTitle: '考核辦法',
  indexLead: '考核什麼、怎麼打分、怎麼定等次，都以辦法為準。每份辦法都畫出權重，寫明算法，並附一個真實的算例。',
  edition: (edition: string) => `${edition}版`,
  over: '考核辦法',
  document: '文件',
  documentTitle: '名稱',
  number: '文號',
  issuedBy: '印發機關',
  adoptedOn: '印發日期',
  effectiveFrom: '施行日期',
  until: '廢止日期',
  file: '全文',
  open: '查看文件',
  applies: '考核誰',
  under: (name: string) => `${name}所屬`,
  periodicity: '多久一次',
  rounding: '修約',
  each: '每一層都修約',
  final: '只修約總分',
  full: '總分滿分',
  stripsNote: '上面一條是各部分，下面一條是每一部分裡各項佔總分的多少。',
  editionColumn: '版本',
  appliesLine: (names: string) => `考核${names}`,
  tree: '考什麼，佔多少',
  sumFinding: (part: string, points: string) => `分值最高的是“${part}”，${points}分。`,
  evenFinding: (count: number) => `共${count}個部分。`,
  pointsColumn: '分值',
  pointsLabel: (points: string) => `${points}分`,
  treeFinding: (part: string, weight: string) => `佔比最大的是“${part}”，佔總分的${weight}。`,
  treeTitle: '各部分的權重',
  treeColumns: { part: '部分', weight: '權重', overall: '佔總分', method: '算法', basis: '依據' },
  sumTitle: '各項的分值',
  howTitle: '怎麼打分',
  overall: (value: string) => `佔總分${value}`,
  fullPoints: (value: string) => `滿分${value}分`,
  bonus: (max: string | null) => (max === null ? '可以加分' : `可以加分，最多${max}分`),
  penalty: (max: string | null) => (max === null ? '可以扣分' : `可以扣分，最多${max}分`),
  bonusRequired: '須有經核驗的佐證，未核驗的不計',
  grades: '等次',
  gradesTitle: '多少分是什麼等次',
  gradeColumns: { grade: '等次', range: '得分' },
  gradeRange: (min: string, max: string | null, next: string | null) =>
    Number(min) === 0 && next
      ? `不足${next}`
      : max
        ? `${min}至${max}`
        : next
          ? `${min}及以上，不足${next}`
          : `${min}及以上`,
  gates: '限制與後果',
  gatesLead: '得分之外，有下列情形的另作處理。',
  interpretations: '執行口徑',
  interpretationsLead: '辦法原文有互相不一致或沒有寫明的地方，按下面的決定執行。',
  readings: '原文可以有的讀法',
  taken: '採用',
  because: '理由',
  decidedBy: (by: string, day: string) => `${by}，${day}決定`,
  quota: '比例限制',
  quotaText: (grade: string, share: string, rounding: 'down' | 'up', within: string) =>
    `${grade}不超過${within}的${share}，不足一個的${rounding === 'down' ? '捨去' : '進一'}。`,
  quotaAll: '考核對象總數',
  quotaWithin: (names: string) => `每個${names}內考核對象`,
  ranking: '排名',
  rankingText: (names: string) => `同一${names}之內排名，得分相同的名次相同。`,
  rankingAll: '全部考核對象一起排名，得分相同的名次相同。',
  tieBreak: (names: string) => `總分相同的，依次比較${names}。`,
  top: (count: number, title: string | null) => (title ? `前${count}名：${title}。` : `公佈前${count}名。`),
  example: '算例',
  exampleLead: (name: string, period: string) => `以${name}${period}的結果為例，完整算一遍。`,
  exampleLink: '打開這份結果',
  editions: '歷次版本',
  tables: '各期結果',
  trialNote: '本辦法為試行。',
  expired: (day: string) => `本辦法已於${day}廢止，以下僅供查閱。`,
  review: '覆核',
  none: '無',
  mayExceed: '總分可以超過滿分',
};

/** 各种算法用一句话怎么说。 */
export const howTo = {
  points: (full: string) => `由考核單位直接記分，滿分${full}分。`,
  pointsVaries: '記實得分和滿分；滿分因單位而異，按實得分佔滿分的比例計。',
  raters: (names: readonly string[]) => `${names.join('、')}分別評分，取平均數。`,
  ratersWeighted: (terms: readonly string[]) => `分別評分後加權：${terms.join('，')}。`,
  term: (name: string, weight: string) => `${name}佔${weight}`,
  panel: (minimum: number, highest: number, lowest: number) =>
    `評委不少於${minimum}人${highest + lowest > 0 ? `，去掉${[highest > 0 && `${highest}個最高分`, lowest > 0 && `${lowest}個最低分`].filter((part) => part).join('和')}` : ''}，取平均數。`,
  ballot: (options: readonly string[]) =>
    `無記名投票。${options.join('，')}；各票種票數乘分值之和除以有效票數，無效票和棄權票不算在內。`,
  option: (name: string, points: string) => `${name}每票${points}分`,
  minimumVoters: (kinds: readonly string[], count: number) =>
    `${kinds.join('、')}參加測評的不得少於${count}人，不足的測評無效。`,
  checklist: (count: number, sum: string, full: string) =>
    sum === full
      ? `共${count}項，逐項記分，滿分${full}分。`
      : `共${count}項，逐項記分，合計${sum}分，折算成${full}分制。`,
  item: (title: string, points: string) => `${title}（${points}分）`,
  itemTarget: (target: string) => `目標${target}`,
  rate: (target: string, partial: boolean, full: string) =>
    partial
      ? `完成數佔總數的比例與目標${target}相比，按比例得分，最多${full}分。`
      : `完成數佔總數的比例達到目標${target}得${full}分，達不到不得分。`,
  deductions: (full: string) => `從滿分${full}分起，按次扣分，每次寫明事由和日期，扣完為止。`,
  bands: (terms: readonly string[]) => `按數值所在的檔次得分：${terms.join('；')}。`,
  band: (range: string, unit: string, points: string) => `${range}${unit}得${points}分`,
  stars: (count: number, classes: readonly string[]) =>
    `共${count}條標準，達到一條得一顆星。${classes.length > 0 ? `${classes.join('，')}。` : ''}`,
  starClass: (name: string, stars: number, count: number) =>
    stars === 0 ? `其餘為${name}` : `${stars}顆星${stars === count ? '' : '及以上'}為${name}`,
  periods: (scheme: string | null, terms: readonly string[]) =>
    `取${scheme ? `《${scheme}》` : '本辦法'}已公佈的得分：${terms.join('、')}。`,
  units: (scheme: string, aggregate: 'mean' | 'member-weighted' | 'share-at-or-above', grade: string | null) =>
    ({
      mean: `取下級單位在《${scheme}》中得分的平均數。`,
      'member-weighted': `取下級單位在《${scheme}》中的得分，按黨員數加權平均。`,
      'share-at-or-above': `取下級單位在《${scheme}》中“${grade}”及以上的佔比。`,
    })[aggregate],
  sections: '各部分得分乘以權重後相加。',
  sum: (full: string | null) => (full ? `各項得分相加，再折算成${full}分制。` : '各項得分相加。'),
  relative: (name: string) => relative[name] ?? name,
};
