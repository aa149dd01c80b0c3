// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import { explorer } from './explorer.zh-Hant.ts';
import { formula, notes } from './formula.zh-Hant.ts';
import { pictures } from './pictures.zh-Hant.ts';
import { gate, result } from './result.zh-Hant.ts';
import { howTo, scheme } from './scheme.zh-Hant.ts';
import {
  change,
  flag,
  inputNote,
  inputs,
  method,
  periodicity,
  standing,
  state,
  subject,
  within,
} from './score-terms.zh-Hant.ts';
import { tools } from './score-tools.zh-Hant.ts';
import { trial } from './trial.zh-Hant.ts';

/** 考核结果、考核办法、更正登记各页的词。 */
export const scores = {
  state,
  flag,
  standing,
  inputNote,
  subject,
  periodicity,
  within,
  method,
  formula,
  notes,
  change,
  points: (value: string) => `${value}分`,
  of: (full: string) => `滿分${full}分`,
  shareOf: (count: number, percent: string) => `${count}個，${percent}`,
  tiedMark: '並列',
  /** 评分者没有写名称时，用通用的叫法代替编号。 */
  name: (title: string) => inputs[title] ?? title,
  periodOrInput: (id: string, period: (value: string) => string) =>
    /^\d{4}/.test(id) ? period(id) : (inputs[id] ?? (/^judge-\d+$/.test(id) ? `評委${id.slice(6)}` : id)),
  perVote: (points: string) => `每票${points}分`,
  membersOf: (count: string) => `黨員${count}名`,
  level: (grade: string, min: string) => `${grade} ${min}`,
  span: (low: string, high: string) => `${low}～${high}`,
  announcedAs: (state: string, value: string | null, grade: string | null) =>
    [state, value && `${value}分`, grade].filter((part) => part).join('，'),
  move: (direction: 'up' | 'down' | 'same', text: string) =>
    direction === 'same' ? '持平' : `${direction === 'up' ? '升' : '降'} ${text}`,
  rank: (rank: number, tied: boolean) => `${tied ? '並列' : ''}第${rank}名`,
  rankOf: (of: number) => `共${of}個`,
  input: (id: string) => inputs[id] ?? (/^judge-\d+$/.test(id) ? `評委${id.slice(6)}` : id),
  answer: (value: string) => (value === 'yes' ? '達到' : value === 'no' ? '未達到' : value),
  announcedOnly: '僅存公佈結果，無法復算',
  trial: '試行',
  schemeLabel: (title: string, edition: string) => `${title}（${edition}）`,

  results: {
    title: '考核結果',
    lead: '每一張結果表都能點進去看：每個分數由哪些數、按哪一條、怎樣算出來，都寫在那一頁上。',
    byScheme: '按考核辦法',
    latest: '最近的結果',
    schemes: '考核辦法全文與算法',
    empty: '還沒有公佈考核結果。',
    counts: (scored: number, should: number) => `應考核${should}個，已考核${scored}個`,
    mean: (value: string) => `平均${value}分`,
    scheme: '考核辦法',
    method: '看這個辦法怎麼打分',
    earlier: (count: number) => `更早的${count}期`,
    columns: { period: '考核期', scored: '已考核/應考核', mean: '平均分', top: '最高等次' },
    scoredOf: (scored: number, should: number) => `${scored}/${should}`,
    share: (grade: string, count: number) => `${grade}${count}個`,
  },

  table: {
    title: (period: string, scheme: string) => `${period}${resultsOf(scheme)}`,
    titlePhrases: (period: string, scheme: string) => [period, resultsOf(scheme)],
    description: (period: string, scheme: string) =>
      `${period}${scheme}的名次、得分、等次，以及應考核、已考核、免予考核的數目。`,
    summary: '分佈與變化',
    should: '應考核',
    scored: '已考核',
    missing: '無記錄',
    mean: '平均分',
    median: '中位數',
    span: '最低～最高',
    highest: '最高分',
    lowest: '最低分',
    unit: '個',
    points: '分',
    basis: '依據',
    grades: '等次分佈',
    gradesFinding: (grade: string, count: number, share: string, all: number) =>
      `${all}個已考核對象中，${grade}${count}個，佔${share}。`,
    distribution: '得分分佈',
    distributionFinding: (from: string, until: string, count: number, all: number) =>
      `得分最集中在${from}至${until}分之間，共${count}個，佔全部${all}個的${percent(count, all)}。`,
    distributionFew: (lowest: string, highest: string) => `得分在${lowest}至${highest}分之間。`,
    binColumns: { range: '分數段', count: '個數' },
    range: (from: string, until: string, last: boolean) => (last ? `${from}至${until}` : `${from}至不足${until}`),
    years: '各期平均分',
    yearsNote: '各期的平均分；辦法修訂的年份前後不宜直接比較。',
    yearsFinding: (first: string, last: string, direction: 'up' | 'down' | 'same', text: string) =>
      `${last}與${first}相比，平均分${change(direction, `${text}分`)}。`,
    change: '與上一期相比',
    changeFinding: (period: string, up: number, down: number, same: number) =>
      `與${period}相比，${up}個上升，${down}個下降，${same}個持平。`,
    groups: '分組',
    group: (names: readonly string[]) => (names.length === 0 ? '全部' : names.join(' · ')),
    groupTitle: (name: string, count: number, isRanked: boolean) =>
      `${name}（${count}個${isRanked ? '參加排名' : ''}）`,
    groupCount: (count: number) => `${count}個參加排名`,
    leading: (count: number) => `前${count}名`,
    byRegion: '按地區',
    regionCount: (count: number) => `${count}個`,
    jump: '跳到地區',
    jumpGroup: '跳到分組',
    groupFigures: (mean: string, median: string) => `平均${mean}分，中位數${median}分。`,
    noRegion: '其他',
    explore: '畫圖比較各單位',
    announcedLead: '這一期只留下公佈的分數和等次，沒有評分表，不能重新計算，也不參加排名和平均。',
    source: '出處',
    columns: {
      plot: '在全部得分中的位置',
      rank: '名次',
      name: '單位',
      region: '地區',
      value: '得分',
      grade: '等次',
      change: '比上一期',
      note: '備註',
    },
    caption: (group: string) => `${group}的名次、得分與等次`,
    rankNote: (tieBreak: string, isGrouped: boolean) =>
      `名次按公佈的（已修約的）得分排列；得分相同的${tieBreak === '' ? '' : `依次比較${tieBreak}，仍相同的`}名次相同${isGrouped ? '；組與組之間不比較' : ''}。`,
    states: '沒有得分的',
    stateReason: '原因',
    stateName: '名稱',
    stateState: '情況',
    missingTitle: '應考核而沒有記錄的',
    hidden: (count: number) => `另有${count}個按規定不逐個公開，只計入總數。`,
    allHidden: (count: number) => `${count}份結果按規定不逐個公開，這裡只公佈總數和分佈。`,
    top: (title: string) => `${title}`,
    tie: (rank: number, tied: number, places: number) =>
      `第${rank}名有${tied}個並列，只剩${places}個名額，須由審定機關決定，系統不作取捨。`,
    quota: (grade: string, allowed: number, count: number) => `${grade}限${allowed}個，現有${count}個。`,
    quotaOver: (group: string) => `${group}超出規定比例`,
    other: '其他考核期',
    download: '數據',
    empty: '這一期沒有可以逐個公開的結果。',
    provisional: '等次由得分測算，記錄裡沒有審定意見。',
  },

  result,
  recompute: trial,
  tools,
  pictures,
  explorer,
  gate,
  scheme,
  howTo,

  corrections: {
    title: '更正登記',
    lead: '結果、獎項、公示公佈之後的每一次更正、取消都登記在這裡：改了什麼、為什麼改、誰批准。原來的版本仍然可以查看。',
    empty: '沒有更正。自開通以來公佈的結果、獎項和公示都沒有改動過。',
    result: '考核結果更正',
    award: '獎項取消',
    notice: '公示更正',
    withdrawn: '公示撤銷',
    from: '更正前',
    to: '更正後',
    none: '無得分',
    by: (name: string) => `批准：${name}`,
    count: (count: number) => `共${count}條，按日期從新到舊排列。`,
    changed: '改動',
    reason: '原因',
  },

  home: {
    headline: ['公佈的每一個分數，', '都能算回去'],
    lead: (owner: string) =>
      `${owner}把各級黨組織的考核辦法、分數、等次、公示和獲獎名單放在這裡。每個分數都寫明由哪些數、按哪一條、怎樣算出來。`,
    notices: '公示和意見反映',
    noticesMore: '全部公示',
    noticeUntil: (day: string) => `公示至${day}止`,
    noticesNote: '是否仍在公示，以起止日期為準，首尾兩日都算在內。',
    noticesEmpty: '近期沒有公示。',
    results: '最近的結果',
    resultsMore: '全部考核結果',
    winners: '最近獲獎和命名',
    winnersMore: '全部獲獎名單',
    practices: '經驗做法',
    practicesMore: '全部經驗做法',
    example: (name: string, period: string) => `例：${name}，${period}`,
    exampleMore: '看完整的算式',
    part: (value: string, weight: string) => `${value} × ${weight}`,
    numbers: '本站收錄',
    figures: { branches: '個黨組織', results: '份可復算的結果', schemes: '部考核辦法', corrections: '次更正' },
    awarded: '授予',
  },
};

/** 办法的结果怎么叫：“考核办法”的是“考核结果”，不是“考核办法结果”。 */
function resultsOf(scheme: string): string {
  return `${scheme.replace(/办法(?=(?:（[^（）]*）)?$)/u, '')}結果`;
}

/** 两个数的占比，一位小数；只作说明，不是得分。 */
function percent(part: number, all: number): string {
  return `${(Math.round((part / all) * 1000) / 10).toFixed(1)}%`;
}
