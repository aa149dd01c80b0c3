import type { FindingWords } from './finding-words.ts';
import { step } from './step-words.zh-CN.ts';

const perhaps = (nearest: string, otherwise: string): string => (nearest === '' ? otherwise : `是否应为“${nearest}”？`);

/** 示范点、项目和台账的问题。 */
export const lifecycleFindings = {
  'record-incomplete': ({ step: lacking, before }) => ({
    found: `流程记录不全：缺“${step(lacking)}”`,
    expected: `${before} 以后的流程记录完整；此前的可以缺步骤，但注明了出处`,
    mend: '查到原始记录就补上；查不到可以保留，页面上会注明“流程记录不全”。',
  }),
  'events-unordered': ({ on, before }) => ({
    found: `${on} 排在 ${before} 的后面`,
    expected: '各条按日期先后排列',
    mend: '核对日期；日期没错就把这一条移到前面。',
  }),
  'programme-kind-wrong': ({ programme, kind, expected }) => ({
    found: `“${programme}”评的是${step(kind)}`,
    expected: `一个评${step(expected)}的项目`,
    mend: '改正 programme，或把记录移到相应的文件夹。',
  }),
  'level-unknown': ({ level, nearest, known }) => ({
    found: `项目里没有“${level}”这一级`,
    expected: known === '' ? '项目里写了 levels' : `以下之一：${known}`,
    mend: perhaps(nearest, '改成项目里有的级别，或在项目里补上这一级。'),
  }),
  'steps-unordered': ({ step: word, before }) => ({
    found: `“${step(word)}”排在“${step(before)}”之后`,
    expected: '步骤按办理的先后写',
    mend: '调换次序。',
  }),
  'entrant-not-open': ({ kind, open }) => ({
    found: `这类组织（${kind}）不在申报范围`,
    expected: `申报范围：${open}`,
    mend: '核对申报组织；范围有误的，改项目的 open。',
  }),
  'step-missing': ({ step: missing, before, level }) => ({
    found: `“${step(before)}”之前缺“${step(missing)}”`,
    expected: `“${level}”规定须先经过“${step(missing)}”`,
    mend: '补上这一步的日期；早年查不到的，注明 source（出处），并在 portal.yaml 写 recordsCompleteFrom。',
  }),
  'step-after-end': ({ step: word, end, on }) => ({
    found: `${on} 已${step(end)}，后面又有“${step(word)}”`,
    expected: '终止以后不再有这一步；可以重新申报的从申报写起',
    mend: '核对日期；重新申报的先补申报，单位已变更的另立一条记录。',
  }),
  'title-not-held': ({ step: word, title, programme }) => ({
    found: `${step(word)}时还没有“${title}”的称号`,
    expected: `申报和命名时都保持着“${programme}”的“${title}”称号`,
    mend: '补上那一级的命名记录；确实没有的，不能申报这一级。',
  }),
  'already-named': ({ level }) => ({
    found: `已有“${level}”的称号，又命名了一次`,
    expected: '同一级称号只命名一次，失去以后才能再命名',
    mend: '删去重复的一条，或补上中间的撤销；定期复核写 reviewed。',
  }),
  'no-title-held': ({ step: word }) => ({
    found: `没有称号，却有“${step(word)}”`,
    expected: '命名以后才有复核和撤销',
    mend: '补上命名；申报没有通过的写 returned（退回）。',
  }),
  'review-result-not-foreseen': ({ result, allowed }) => ({
    found: `复核结论“${step(result)}”不在项目规定之内`,
    expected: allowed === '' ? '项目里写了 review（复核）' : `以下之一：${allowed}`,
    mend: '改正结论，或在项目的 review 里补上。',
  }),
  'conditions-unstated': ({ count }) => ({
    found: `项目有 ${count} 条申报条件，这里没有写符合哪些`,
    expected: 'meets: all，或逐条写明',
    mend: '核实以后写 meets: all。',
  }),
  'condition-unmet': ({ condition }) => ({
    found: `没有写明符合条件“${condition}”`,
    expected: '项目的每一条申报条件都符合',
    mend: '核实以后补上；不符合的，下一步是 returned（退回）。',
  }),
  'entrant-excluded': ({ exclusion }) => ({
    found: `有不得申报的情形“${exclusion}”，却往下走了`,
    expected: '有这种情形的申报予以退回',
    mend: '下一步写 returned（退回）；情形不实的，删去这一条。',
  }),
  'rule-unknown': ({ text, nearest }) => ({
    found: `项目里没有“${text}”这一条`,
    expected: '照项目里的原文写',
    mend: perhaps(nearest, '从项目的 conditions 或 exclusions 里照抄。'),
  }),
  'material-missing': ({ material, kind }) => ({
    found: `缺申报材料“${material}”`,
    expected: `申报材料里有 kind: ${kind}`,
    mend: '补上这份材料；没有交的，下一步是 returned（退回）。',
  }),
  'material-copies': ({ material, copies, required }) => ({
    found: `“${material}”只有 ${copies} 份`,
    expected: `一式 ${required} 份`,
    mend: '核对份数，写在 copies。',
  }),
  'material-length': ({ material, characters, min, max }) => ({
    found: `“${material}”有 ${characters} 字`,
    expected: max === '' ? `不少于 ${min} 字` : `${min} 至 ${max} 字`,
    mend: '增删到规定的字数以内。',
  }),
  'material-uncounted': ({ material }) => ({
    found: `“${material}”规定了字数，这里数不出来`,
    expected: '写 practice（本站的经验文章），或写 characters（字数）',
    mend: '补上其中一项。',
  }),
  'title-unknown': ({ title, nearest, known }) => ({
    found: `项目里没有“${title}”这个称号`,
    expected: known === '' ? '项目里写了 titles' : `以下之一：${known}`,
    mend: perhaps(nearest, '改成项目里有的称号。'),
  }),
  'jury-not-foreseen': ({ programme }) => ({
    found: `“${programme}”没有写评委打分的办法，这里却有分数`,
    expected: '项目里写了 jury（评委）',
    mend: '在项目里写明评委人数和去掉几个最高、最低分。',
  }),
  'jury-missing': ({ programme }) => ({
    found: `“${programme}”由评委打分，这里没有分数`,
    expected: '写明各位评委的打分（jury）',
    mend: '补上打分；早年查不到的，注明 source（出处），并在 portal.yaml 写 recordsCompleteFrom。',
  }),
  'award-missing': () => ({
    found: '写了授奖，却没有写得了什么奖',
    expected: '有 award：奖项、授予机关、日期',
    mend: '补上 award，或删去这一步。',
  }),
  'award-on-another-day': ({ on, stage }) => ({
    found: `奖项的日期是 ${on}，授奖这一步是 ${stage}`,
    expected: '两处日期相同',
    mend: '照文件改正其中一处。',
  }),
  'award-without-notice': () => ({
    found: '经过了公示，却没有写是哪一份公示',
    expected: '写明公示的编号（award 或公示那一步的 notice）',
    mend: '补上公示的编号。',
  }),
  'lost-without-award': () => ({
    found: '没有得奖，却写了取消',
    expected: '先有 award，后有 lost',
    mend: '补上原来的奖项；没有得奖就出局的，写 rejected 或 withdrawn。',
  }),
  'winners-exceeded': ({ title, winners, places }) => ({
    found: `“${title}”有 ${winners} 个获奖，名额是 ${places} 个`,
    expected: `不多于 ${places} 个`,
    mend: '核对获奖记录；名额增加的，另立一版项目写明依据。',
  }),
  'winners-tied': ({ score, projects, places }) => ({
    found: `${projects} 同为 ${score} 分，${places} 个名额定不下谁`,
    expected: '名额边缘同分的，由机关决定，不由排序决定',
    mend: '给其中获奖的写明 award 的 rank（名次）和决定的文号。',
  }),
  'item-twice': ({ id }) => ({
    found: `台账里有两项都叫“${id}”`,
    expected: '同一本台账里各项编号不同',
    mend: '给其中一项另起编号；同一项写了两遍的，删去一遍。',
  }),
  'item-too-early': ({ earlier, from, until }) => ({
    found: `${until} 早于${step(earlier)}的 ${from}`,
    expected: `不早于 ${from}`,
    mend: '核对这两个日期。',
  }),
  'item-extension-void': ({ until, due }) => ({
    found: `延期到 ${until}，并不晚于原来的期限 ${due}`,
    expected: `${due} 以后的日子`,
    mend: '改正延长到的日期；期限提前的，改 due。',
  }),
  'item-extended-closed': ({ on, closed }) => ({
    found: `${closed} 已经销号，${on} 又延期`,
    expected: '销号以后不再延期；没有办结的先重开',
    mend: '删去延期，或补上 reopened（重开）。',
  }),
  'item-reopened-unclosed': () => ({
    found: '没有销号，却重开了',
    expected: '先销号（closed），后重开（reopened）',
    mend: '补上原来的销号，或删去重开。',
  }),
  'draw-over': ({ what, count, of }) => ({
    found: what === 'attended' ? `到会 ${count} 人，多于抽取的 ${of} 人` : `抽取 ${count} 人，多于范围内的 ${of} 人`,
    expected: '到会不多于抽取，抽取不多于范围',
    mend: '核对抽取记录。',
  }),
  'month-expected': ({ period }) => ({
    found: `“${period}”不是一个月`,
    expected: '月份，如 2024-06',
    mend: '按月写；全年合计写到 totals。',
  }),
  'months-unordered': ({ period, before }) => ({
    found: `${period} 排在 ${before} 的后面`,
    expected: '按月份先后，每月一行',
    mend: '移到前面；重复的删去一行。',
  }),
  'count-twice': ({ label, period }) => ({
    found: `${period} 的“${label}”写了两次`,
    expected: '同一时期的同一项只写一次',
    mend: '核对以后留下一行，或改正时期。',
  }),
} satisfies Partial<FindingWords>;
