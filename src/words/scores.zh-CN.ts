import { explorer } from './explorer.zh-CN.ts';
import { formula, notes } from './formula.zh-CN.ts';
import { pictures } from './pictures.zh-CN.ts';
import { gate, result } from './result.zh-CN.ts';
import { howTo, scheme } from './scheme.zh-CN.ts';
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
} from './score-terms.zh-CN.ts';
import { tools } from './score-tools.zh-CN.ts';
import { trial } from './trial.zh-CN.ts';

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
  of: (full: string) => `满分${full}分`,
  shareOf: (count: number, percent: string) => `${count}个，${percent}`,
  tiedMark: '并列',
  /** 评分者没有写名称时，用通用的叫法代替编号。 */
  name: (title: string) => inputs[title] ?? title,
  periodOrInput: (id: string, period: (value: string) => string) =>
    /^\d{4}/.test(id) ? period(id) : (inputs[id] ?? (/^judge-\d+$/.test(id) ? `评委${id.slice(6)}` : id)),
  perVote: (points: string) => `每票${points}分`,
  membersOf: (count: string) => `党员${count}名`,
  level: (grade: string, min: string) => `${grade} ${min}`,
  span: (low: string, high: string) => `${low}～${high}`,
  announcedAs: (state: string, value: string | null, grade: string | null) =>
    [state, value && `${value}分`, grade].filter((part) => part).join('，'),
  move: (direction: 'up' | 'down' | 'same', text: string) =>
    direction === 'same' ? '持平' : `${direction === 'up' ? '升' : '降'} ${text}`,
  rank: (rank: number, tied: boolean) => `${tied ? '并列' : ''}第${rank}名`,
  rankOf: (of: number) => `共${of}个`,
  input: (id: string) => inputs[id] ?? (/^judge-\d+$/.test(id) ? `评委${id.slice(6)}` : id),
  answer: (value: string) => (value === 'yes' ? '达到' : value === 'no' ? '未达到' : value),
  announcedOnly: '仅存公布结果，无法复算',
  trial: '试行',
  schemeLabel: (title: string, edition: string) => `${title}（${edition}）`,

  results: {
    title: '考核结果',
    lead: '每一张结果表都能点进去看：每个分数由哪些数、按哪一条、怎样算出来，都写在那一页上。',
    byScheme: '按考核办法',
    latest: '最近的结果',
    schemes: '考核办法全文与算法',
    empty: '还没有公布考核结果。',
    counts: (scored: number, should: number) => `应考核${should}个，已考核${scored}个`,
    mean: (value: string) => `平均${value}分`,
    scheme: '考核办法',
    method: '看这个办法怎么打分',
    earlier: (count: number) => `更早的${count}期`,
    columns: { period: '考核期', scored: '已考核/应考核', mean: '平均分', top: '最高等次' },
    scoredOf: (scored: number, should: number) => `${scored}/${should}`,
    share: (grade: string, count: number) => `${grade}${count}个`,
  },

  table: {
    title: (period: string, scheme: string) => `${period}${resultsOf(scheme)}`,
    titlePhrases: (period: string, scheme: string) => [period, resultsOf(scheme)],
    description: (period: string, scheme: string) =>
      `${period}${scheme}的名次、得分、等次，以及应考核、已考核、免予考核的数目。`,
    summary: '分布与变化',
    should: '应考核',
    scored: '已考核',
    missing: '无记录',
    mean: '平均分',
    median: '中位数',
    span: '最低～最高',
    highest: '最高分',
    lowest: '最低分',
    unit: '个',
    points: '分',
    basis: '依据',
    grades: '等次分布',
    gradesFinding: (grade: string, count: number, share: string, all: number) =>
      `${all}个已考核对象中，${grade}${count}个，占${share}。`,
    distribution: '得分分布',
    distributionFinding: (from: string, until: string, count: number, all: number) =>
      `得分最集中在${from}至${until}分之间，共${count}个，占全部${all}个的${percent(count, all)}。`,
    distributionFew: (lowest: string, highest: string) => `得分在${lowest}至${highest}分之间。`,
    binColumns: { range: '分数段', count: '个数' },
    range: (from: string, until: string, last: boolean) => (last ? `${from}至${until}` : `${from}至不足${until}`),
    years: '各期平均分',
    yearsNote: '各期的平均分；办法修订的年份前后不宜直接比较。',
    yearsFinding: (first: string, last: string, direction: 'up' | 'down' | 'same', text: string) =>
      `${last}与${first}相比，平均分${change(direction, `${text}分`)}。`,
    change: '与上一期相比',
    changeFinding: (period: string, up: number, down: number, same: number) =>
      `与${period}相比，${up}个上升，${down}个下降，${same}个持平。`,
    groups: '分组',
    group: (names: readonly string[]) => (names.length === 0 ? '全部' : names.join(' · ')),
    groupTitle: (name: string, count: number, isRanked: boolean) =>
      `${name}（${count}个${isRanked ? '参加排名' : ''}）`,
    groupCount: (count: number) => `${count}个参加排名`,
    leading: (count: number) => `前${count}名`,
    byRegion: '按地区',
    regionCount: (count: number) => `${count}个`,
    jump: '跳到地区',
    jumpGroup: '跳到分组',
    groupFigures: (mean: string, median: string) => `平均${mean}分，中位数${median}分。`,
    noRegion: '其他',
    explore: '画图比较各单位',
    announcedLead: '这一期只留下公布的分数和等次，没有评分表，不能重新计算，也不参加排名和平均。',
    source: '出处',
    columns: {
      plot: '在全部得分中的位置',
      rank: '名次',
      name: '单位',
      region: '地区',
      value: '得分',
      grade: '等次',
      change: '比上一期',
      note: '备注',
    },
    caption: (group: string) => `${group}的名次、得分与等次`,
    rankNote: (tieBreak: string, isGrouped: boolean) =>
      `名次按公布的（已修约的）得分排列；得分相同的${tieBreak === '' ? '' : `依次比较${tieBreak}，仍相同的`}名次相同${isGrouped ? '；组与组之间不比较' : ''}。`,
    states: '没有得分的',
    stateReason: '原因',
    stateName: '名称',
    stateState: '情况',
    missingTitle: '应考核而没有记录的',
    hidden: (count: number) => `另有${count}个按规定不逐个公开，只计入总数。`,
    allHidden: (count: number) => `${count}份结果按规定不逐个公开，这里只公布总数和分布。`,
    top: (title: string) => `${title}`,
    tie: (rank: number, tied: number, places: number) =>
      `第${rank}名有${tied}个并列，只剩${places}个名额，须由审定机关决定，系统不作取舍。`,
    quota: (grade: string, allowed: number, count: number) => `${grade}限${allowed}个，现有${count}个。`,
    quotaOver: (group: string) => `${group}超出规定比例`,
    other: '其他考核期',
    download: '数据',
    empty: '这一期没有可以逐个公开的结果。',
    provisional: '等次由得分测算，记录里没有审定意见。',
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
    title: '更正登记',
    lead: '结果、奖项、公示公布之后的每一次更正、取消都登记在这里：改了什么、为什么改、谁批准。原来的版本仍然可以查看。',
    empty: '没有更正。自开通以来公布的结果、奖项和公示都没有改动过。',
    result: '考核结果更正',
    award: '奖项取消',
    notice: '公示更正',
    withdrawn: '公示撤销',
    from: '更正前',
    to: '更正后',
    none: '无得分',
    by: (name: string) => `批准：${name}`,
    count: (count: number) => `共${count}条，按日期从新到旧排列。`,
    changed: '改动',
    reason: '原因',
  },

  home: {
    headline: ['公布的每一个分数，', '都能算回去'],
    lead: (owner: string) =>
      `${owner}把各级党组织的考核办法、分数、等次、公示和获奖名单放在这里。每个分数都写明由哪些数、按哪一条、怎样算出来。`,
    notices: '公示和意见反映',
    noticesMore: '全部公示',
    noticeUntil: (day: string) => `公示至${day}止`,
    noticesNote: '是否仍在公示，以起止日期为准，首尾两日都算在内。',
    noticesEmpty: '近期没有公示。',
    results: '最近的结果',
    resultsMore: '全部考核结果',
    winners: '最近获奖和命名',
    winnersMore: '全部获奖名单',
    practices: '经验做法',
    practicesMore: '全部经验做法',
    example: (name: string, period: string) => `例：${name}，${period}`,
    exampleMore: '看完整的算式',
    part: (value: string, weight: string) => `${value} × ${weight}`,
    numbers: '本站收录',
    figures: { branches: '个党组织', results: '份可复算的结果', schemes: '部考核办法', corrections: '次更正' },
    awarded: '授予',
  },
};

/** 办法的结果怎么叫：“考核办法”的是“考核结果”，不是“考核办法结果”。 */
function resultsOf(scheme: string): string {
  return `${scheme.replace(/办法(?=(?:（[^（）]*）)?$)/u, '')}结果`;
}

/** 两个数的占比，一位小数；只作说明，不是得分。 */
function percent(part: number, all: number): string {
  return `${(Math.round((part / all) * 1000) / 10).toFixed(1)}%`;
}
