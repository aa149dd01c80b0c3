// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { FormulaKey, TraceNoteKey } from '../domain/scoring/trace.ts';

type Args = Readonly<Record<string, string>>;

/** 算式用文字怎么说：每种算法一句，数字另列。 */
export const formula: Readonly<Record<FormulaKey, (args: Args) => string>> = {
  points: ({ full }) => `直接記分，滿分${full}分`,
  'points-of': ({ full }) => `實得分，本單位此項滿分${full}分`,
  'raters-mean': ({ count, full }) =>
    count === '1' ? `評分者的評分，滿分${full}分` : `${count}方評分的平均數，滿分${full}分`,
  'raters-weighted': ({ count }) => `${count}方評分各乘權重，再相加`,
  panel: ({ judges }) => `${judges}位評委打分的平均數`,
  'panel-dropped': ({ judges, highest, lowest, kept }) =>
    `${judges}位評委打分，去掉${dropped(highest, lowest)}，其餘${kept}個取平均`,
  ballot: ({ valid }) => `各票種的票數乘以該票種的分值，相加後除以有效票${valid}張`,
  checklist: ({ full }) => `清單各項得分相加，滿分${full}分`,
  met: ({ full }) => `做到，得${full}分`,
  unmet: () => '沒有做到，不得分',
  rate: ({ target, rate, full }) => `完成率${rate}，與目標${target}相比，按比例得分，最多${full}分`,
  'rate-all-or-nothing': ({ target, rate, full }) => `完成率${rate}，達到目標${target}得${full}分，達不到不得分`,
  deductions: ({ full, count }) =>
    count === '0' ? `滿分${full}分，沒有扣分` : `從滿分${full}分裡扣${count}次，扣完為止`,
  bands: ({ band, range, unit }) => `按檔次得分：落在“${band}”這一檔（${range}${unit}）`,
  stars: ({ criteria, stars }) => `${criteria}條標準，每達到一條得一顆星，共${stars}顆`,
  'periods-mean': ({ count }) => `${count}期已公佈得分的平均數`,
  'periods-weighted': ({ count }) => `${count}期已公佈得分各乘權重，再相加`,
  'units-mean': ({ count }) => `下級${count}個單位得分的平均數`,
  'units-member-weighted': ({ count, members }) => `下級${count}個單位的得分按黨員數（共${members}名）加權平均`,
  'units-share': ({ count, grade, reached, full }) =>
    `下級${count}個單位中“${grade}”及以上的有${reached}個，佔比乘以${full}分`,
  sections: () => '各部分得分乘以權重，再相加',
  sum: ({ full }) => `各項得分相加，滿分${full}分`,
  'sum-scaled': ({ of, full }) => `各項得分相加（合計滿分${of}分），再折算成${full}分制`,
  'not-applicable': () => '不適用，不計分',
};

/** 算式旁要说明的事。 */
export const notes: Readonly<Record<TraceNoteKey, (args: Args) => string>> = {
  'weight-redistributed': ({ stated, weight }) =>
    `同級有不適用的項，其權重按比例分攤：本項權重由${stated}變為${weight}。`,
  'rounded-here': ({ from }) => `按辦法，這一層先修約再往上算；修約前為${from}。`,
  voters: ({ voters, needed }) => `參加投票${voters}人，辦法要求不少於${needed}人。`,
  'bonus-unchecked': ({ count }) => `有${count}項加分沒有經過核驗，不計入。`,
  'held-at-full': ({ full, reached }) => `加分後為${reached}，超過滿分，按滿分${full}計。`,
  'held-at-zero': ({ reached }) => `扣分後為${reached}，不足0分的按0分計。`,
  'units-left-out': ({ count }) => `有${count}個下級單位沒有得分，不參與平均。`,
  'may-exceed-full': ({ full }) => `按辦法，總分可以超過滿分${full}分。`,
};

function dropped(highest: string | undefined, lowest: string | undefined): string {
  const parts = [highest !== '0' && `${highest}個最高分`, lowest !== '0' && `${lowest}個最低分`];
  return parts.filter((part) => part !== false).join('和');
}
