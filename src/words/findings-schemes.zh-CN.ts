import type { FindingWords } from './finding-words.ts';

const perhaps = (nearest: string, known: string, otherwise: string): string => {
  if (nearest !== '') return `是否应为“${nearest}”？`;
  return known === '' ? otherwise : `可以写的有：${known}。`;
};

/** 考核办法中的问题。 */
export const schemeFindings = {
  'weights-not-whole': ({ parts, sum, list }) => ({
    found: `${parts}的权重合计为 ${sum}（${list}）`,
    expected: '同级各项的权重合计正好是 100%',
    mend: '对照文件改正权重；文件本身合计不是 100% 的，由有权机关定下采用哪一种，并写进“interpretations”。',
  }),
  'weights-mixed': ({ parts, list }) => ({
    found: `${parts}里有的写权重、有的写份额（${list}）`,
    expected: '同级各项都写 weight，或者都写 share',
    mend: '统一成一种写法。',
  }),
  'weight-missing': ({ part }) => ({
    found: `“${part}”没有写权重`,
    expected: '同级各项都写 weight（如 60%、2/15），或者都写 share',
    mend: '补上权重。',
  }),
  'weight-unused': ({ part, method }) => ({
    found: `“${part}”写了权重，但上一级的算法是 ${method}，用不到权重`,
    expected: '只有 sections 之下的项和加权的评分者写权重',
    mend: '删去权重；若要按权重合计，把上一级的 method 改为 sections。',
  }),
  'part-reserved': ({ id }) => ({
    found: `“${id}”在评分表里另有含义，不能作项的编号`,
    expected: '不与评分表已有的键同名',
    mend: `换一个编号，例如“${id}-part”。`,
  }),
  'part-duplicate': ({ id }) => ({
    found: `同级里有两个“${id}”`,
    expected: '同级的编号各不相同',
    mend: '给其中一个另起编号。',
  }),
  'part-unknown': ({ part, nearest, known }) => ({
    found: `办法里没有“${part}”这一项`,
    expected: '办法里已有的项；下一级写成“debrief/team”，总分写“total”',
    mend: perhaps(nearest, known, '核对项的编号。'),
  }),
  'grade-unknown': ({ grade, nearest, known }) => ({
    found: `办法里没有“${grade}”这个等次`,
    expected: known === '' ? '先在办法的“grades”里定下等次' : `其中之一：${known}`,
    mend: perhaps(nearest, '', '改成办法规定的等次。'),
  }),
  'fact-unknown': ({ fact, nearest, known }) => ({
    found: `办法里没有“${fact}”这项事实`,
    expected: '办法“facts”里列出的编号',
    mend: perhaps(nearest, known, '先在办法的“facts”里写明这项事实。'),
  }),
  'rater-unknown': ({ rater, nearest, known }) => ({
    found: `这一项没有“${rater}”这位评分者`,
    expected: '“raters”里列出的编号',
    mend: perhaps(nearest, known, '删去“on”，即加在本项上。'),
  }),
  'measure-unknown': ({ measure, nearest, known }) => ({
    found: `办法里没有“${measure}”这项措施`,
    expected: '办法“measures”里列出的编号',
    mend: perhaps(nearest, known, '先在办法的“measures”里写明这项措施。'),
  }),
  'bands-gap': ({ from, until }) => ({
    found: `从 ${from} 到 ${until} 不属于任何一档`,
    expected: '各档首尾相接，公布的每一个分数都有一档',
    mend: '改成只写下限“min”，或者把上限写到公布的小数位（如 89.99）；文件没有写明的，由有权机关定下并写进“interpretations”。',
  }),
  'bands-overlap': ({ from, until, other }) => ({
    found: `从 ${from} 到 ${until} 同时属于两档，另一档是“${other}”`,
    expected: '每一个分数只属于一档',
    mend: '改正其中一档的上限或下限。',
  }),
  'band-reversed': ({ min, max }) => ({
    found: `下限 ${min} 大于上限 ${max}`,
    expected: '下限不大于上限',
    mend: '把两个数对调。',
  }),
  'grades-not-descending': ({ grade, min, before, beforeMin }) => ({
    found: `“${grade}”的下限 ${min} 不低于前面“${before}”的 ${beforeMin}`,
    expected: '等次从高到低排列，下限逐档降低',
    mend: '调整顺序或改正下限。',
  }),
  'grade-duplicate': ({ grade }) => ({
    found: `“${grade}”写了两遍`,
    expected: '每个等次只写一遍',
    mend: '删去一个，或改正名称。',
  }),
  'points-over-full': ({ points, full }) => ({
    found: `${points} 分超过了满分 ${full}`,
    expected: `不超过 ${full}`,
    mend: '改正分值，或用“full”写明满分。',
  }),
  'full-zero': ({ part }) => ({
    found: `“${part}”的满分是 0`,
    expected: '大于 0 的满分',
    mend: '改正满分；这一项对该单位不适用的，写进“notApplicable”并说明理由。',
  }),
  'target-zero': () => ({
    found: '目标是 0',
    expected: '大于 0 的目标，例如 90%',
    mend: '改正目标。',
  }),
  'class-out-of-reach': ({ class: name, stars, criteria }) => ({
    found: `“${name}”要 ${stars} 颗星，标准却只有 ${criteria} 条`,
    expected: `不超过 ${criteria} 颗星`,
    mend: '核对星数，或补上漏写的标准。',
  }),
  'classes-gap': ({ stars }) => ({
    found: `不满 ${stars} 颗星的没有类别`,
    expected: '从 0 颗星起，每个星数都有一个类别',
    mend: `加上一档，例如“{ name: 待提升, stars: 0 }”；文件没有写明不满 ${stars} 颗星怎样算的，由有权机关定下并写进“interpretations”。`,
  }),
  'panel-drops-all': ({ minimum, dropped }) => ({
    found: `最少 ${minimum} 位评委，却要去掉 ${dropped} 个分数`,
    expected: '去掉最高分、最低分以后至少还有一个分数',
    mend: '提高“minimum”，或少去掉几个。',
  }),
  'may-exceed-misplaced': ({ part }) => ({
    found: `“${part}”写了可以超过满分`,
    expected: '只有总分可以超过满分',
    mend: '删去“mayExceed”，或把这项加分移到总分上。',
  }),
  'gate-without-effect': () => ({
    found: '这条限制没有写会怎样',
    expected: 'atMost（等次至多为）、grade（等次定为）、bars（不得评为）、consequences（后果）之一',
    mend: '补上其中一项。',
  }),
  'gate-without-figure': () => ({
    found: '条件里没有写数',
    expected: 'below（低于）或 atLeast（不低于）',
    mend: '例如“{ part: debrief, below: 80 }”。',
  }),
  'gate-circular': ({ grade }) => ({
    found: `条件看的是等次（${grade}），结果又要改等次`,
    expected: '看等次的条件只带来 bars 或 consequences',
    mend: '改成看分数的条件，或把 atMost、grade 换成 consequences。',
  }),
  'consequence-without-title': () => ({
    found: '后果没有写名称',
    expected: 'title（如：一年内不得评先评优），或 measure（措施编号）',
    mend: '补上其中一项。',
  }),
  'units-grade-missing': () => ({
    found: '按达到等次的比例汇总，却没有写是哪个等次',
    expected: '用“grade”写明等次',
    mend: '例如“grade: 良好”。',
  }),
  'scheme-cycle': ({ chain }) => ({
    found: `这些考核互相引用对方的结果，绕成了圈：${chain}`,
    expected: '每项考核引用的结果都能先算出来',
    mend: '改正“periods”“units”或“bars”里写错的办法或考核期。',
  }),
} satisfies Partial<FindingWords>;
