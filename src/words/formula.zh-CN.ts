import type { FormulaKey, TraceNoteKey } from '../domain/scoring/trace.ts';

type Args = Readonly<Record<string, string>>;

/** 算式用文字怎么说：每种算法一句，数字另列。 */
export const formula: Readonly<Record<FormulaKey, (args: Args) => string>> = {
  points: ({ full }) => `直接记分，满分${full}分`,
  'points-of': ({ full }) => `实得分，本单位此项满分${full}分`,
  'raters-mean': ({ count, full }) =>
    count === '1' ? `评分者的评分，满分${full}分` : `${count}方评分的平均数，满分${full}分`,
  'raters-weighted': ({ count }) => `${count}方评分各乘权重，再相加`,
  panel: ({ judges }) => `${judges}位评委打分的平均数`,
  'panel-dropped': ({ judges, highest, lowest, kept }) =>
    `${judges}位评委打分，去掉${dropped(highest, lowest)}，其余${kept}个取平均`,
  ballot: ({ valid }) => `各票种的票数乘以该票种的分值，相加后除以有效票${valid}张`,
  checklist: ({ full }) => `清单各项得分相加，满分${full}分`,
  met: ({ full }) => `做到，得${full}分`,
  unmet: () => '没有做到，不得分',
  rate: ({ target, rate, full }) => `完成率${rate}，与目标${target}相比，按比例得分，最多${full}分`,
  'rate-all-or-nothing': ({ target, rate, full }) => `完成率${rate}，达到目标${target}得${full}分，达不到不得分`,
  deductions: ({ full, count }) =>
    count === '0' ? `满分${full}分，没有扣分` : `从满分${full}分里扣${count}次，扣完为止`,
  bands: ({ band, range, unit }) => `按档次得分：落在“${band}”这一档（${range}${unit}）`,
  stars: ({ criteria, stars }) => `${criteria}条标准，每达到一条得一颗星，共${stars}颗`,
  'periods-mean': ({ count }) => `${count}期已公布得分的平均数`,
  'periods-weighted': ({ count }) => `${count}期已公布得分各乘权重，再相加`,
  'units-mean': ({ count }) => `下级${count}个单位得分的平均数`,
  'units-member-weighted': ({ count, members }) => `下级${count}个单位的得分按党员数（共${members}名）加权平均`,
  'units-share': ({ count, grade, reached, full }) =>
    `下级${count}个单位中“${grade}”及以上的有${reached}个，占比乘以${full}分`,
  sections: () => '各部分得分乘以权重，再相加',
  sum: ({ full }) => `各项得分相加，满分${full}分`,
  'sum-scaled': ({ of, full }) => `各项得分相加（合计满分${of}分），再折算成${full}分制`,
  'not-applicable': () => '不适用，不计分',
};

/** 算式旁要说明的事。 */
export const notes: Readonly<Record<TraceNoteKey, (args: Args) => string>> = {
  'weight-redistributed': ({ stated, weight }) =>
    `同级有不适用的项，其权重按比例分摊：本项权重由${stated}变为${weight}。`,
  'rounded-here': ({ from }) => `按办法，这一层先修约再往上算；修约前为${from}。`,
  voters: ({ voters, needed }) => `参加投票${voters}人，办法要求不少于${needed}人。`,
  'bonus-unchecked': ({ count }) => `有${count}项加分没有经过核验，不计入。`,
  'held-at-full': ({ full, reached }) => `加分后为${reached}，超过满分，按满分${full}计。`,
  'held-at-zero': ({ reached }) => `扣分后为${reached}，不足0分的按0分计。`,
  'units-left-out': ({ count }) => `有${count}个下级单位没有得分，不参与平均。`,
  'may-exceed-full': ({ full }) => `按办法，总分可以超过满分${full}分。`,
};

function dropped(highest: string | undefined, lowest: string | undefined): string {
  const parts = [highest !== '0' && `${highest}个最高分`, lowest !== '0' && `${lowest}个最低分`];
  return parts.filter((part) => part !== false).join('和');
}
