import type { FindingWords } from './finding-words.ts';
import { step } from './step-words.zh-CN.ts';

const units: Readonly<Record<string, string>> = { days: '个日历日', 'working-days': '个工作日' };
const perhaps = (nearest: string, otherwise: string): string => (nearest === '' ? otherwise : `是否应为“${nearest}”？`);
const by = (basis: string): string => (basis === '' ? '' : `（依据：${basis}）`);
const line = (about: string): string => (about === '' ? '' : `“${about}”的`);
const calendarFile = (year: string): string =>
  `新建 data/calendar/${year}.yaml，照国务院办公厅的通知写明 id: ${year}、source、holidays（name、from、until）和 workdays（调休上班日）。`;

/** 年历和公示的问题。 */
export const noticeFindings = {
  'calendar-year-malformed': ({ value }) => ({
    found: `“${value}”不是年份`,
    expected: '四位数字的年份，如 2027',
    mend: '把 id 改成年份；文件名也用年份。',
  }),
  'calendar-year-known': ({ year }) => ({
    found: `${year} 年已有内置的放假安排`,
    expected: '只为没有内置的年份写年历',
    mend: '不是临时调整就删去这条；是临时调整，须写全全年的放假和调休，它会整年替换内置的。',
  }),
  'calendar-day-outside': ({ day, year }) => ({
    found: `${day} 不在 ${year} 年`,
    expected: `${year} 年内，或上一年 12 月的日子`,
    mend: '核对日期，或移到那一年的年历里。',
  }),
  'make-up-day-off': ({ day, holiday }) => ({
    found: `${day} 既写在“${holiday}”放假里，又写成调休上班`,
    expected: '一天只能是一样',
    mend: '照通知改正其中一处。',
  }),
  'make-up-day-on-weekday': ({ day }) => ({
    found: `${day} 不是星期六或星期日`,
    expected: '调休上班日是周末的日子；平日本来就上班',
    mend: '核对日期，或删去这一天。',
  }),
  'calendar-year-needed': ({ year }) => ({
    found: `公示期要数 ${year} 年的工作日，而没有这一年的放假安排`,
    expected: '公示期内各年的放假和调休都已知',
    mend: calendarFile(year),
  }),
  'calendar-year-missing': ({ year }) => ({
    found: `没有 ${year} 年的放假安排，只能数日历日`,
    expected: '公示期内各年的放假和调休都已知',
    mend: calendarFile(year),
  }),
  'notice-not-approved': () => ({
    found: '公示没有审批人，却不是草稿',
    expected: '写明 approvedBy 和 approvedOn，或 draft: true',
    mend: '审批之后写上审批人和日期；还没审批就写 draft: true。',
  }),
  'approved-after-release': ({ approvedOn, releaseAt }) => ({
    found: `${approvedOn} 才审批，${releaseAt} 已经发布`,
    expected: '先审批，后发布',
    mend: '核对审批日期，或推迟发布时间。',
  }),
  'released-after-start': ({ releaseAt, from }) => ({
    found: `${releaseAt} 才发布，公示期从 ${from} 就开始了`,
    expected: '最迟在公示首日发布',
    mend: '提前发布时间，或把公示期改到发布之日起算。',
  }),
  'signed-after-start': ({ signedOn, from }) => ({
    found: `成文日期 ${signedOn} 晚于公示首日 ${from}`,
    expected: '成文不晚于公示首日',
    mend: '核对成文日期和公示期。',
  }),
  'period-empty': ({ from, until }) => ({
    found: `公示期一天也没有（${from} 起，${until} 止）`,
    expected: '末日不早于首日；日数至少为 1',
    mend: '改正末日或日数。自次日起算（next-day）的，首日不计。',
  }),
  'period-too-long': ({ days, limit }) => ({
    found: `公示期长达 ${days} 天`,
    expected: `不超过 ${limit} 天`,
    mend: '核对首日和末日的年份。',
  }),
  'period-too-short': ({ unit, found, minimum, basis }) => ({
    found: `公示期只有 ${found} ${units[unit] ?? unit}`,
    expected: `不少于 ${minimum} ${units[unit] ?? unit}${by(basis)}`,
    mend: '推迟末日；已经开始的，写一条 extended（延长公示）。',
  }),
  'period-few-working-days': ({ count, holidays }) => ({
    found: `公示期满一周，其中只有 ${count} 个工作日${holidays === '' ? '' : `（遇${holidays}放假）`}`,
    expected: '一周的公示通常有 5 个工作日，群众来得及反映',
    mend: '避开假期，或延长几天。确须如此可以保留。',
  }),
  'period-ends-on-day-off': ({ until, holiday }) => ({
    found: `公示末日 ${until} 是${holiday === '' ? '周末' : `${holiday}假期`}，不上班`,
    expected: '末日是工作日，当天有人受理',
    mend: '推迟到下一个工作日（民法典第二百零三条的算法也是如此）。确须如此可以保留。',
  }),
  'names-withdrawn-early': ({ withdrawAfter, until }) => ({
    found: `名单 ${withdrawAfter} 就撤下，公示到 ${until} 才满`,
    expected: '公示期满以后才撤下名单',
    mend: '推迟 withdrawAfter。',
  }),
  'posting-missing': ({ basis }) => ({
    found: '没有写在申报单位张贴',
    expected: `写明张贴处和张贴日期（postedAt）${by(basis)}`,
    mend: '张贴以后补上 postedAt。',
  }),
  'posting-short': ({ place, from, until }) => ({
    found: `“${place}”的张贴没有盖住整个公示期`,
    expected: `从 ${from} 贴到 ${until}`,
    mend: '核对张贴和揭下的日期。',
  }),
  'line-twice': ({ id, line: first }) => ({
    found: `名单里有两行都叫“${id}”，第一次在第 ${first} 行`,
    expected: '各行的编号不同，事件才说得清是哪一行',
    mend: '删去重复的一行；确是两项的，给这一行另写 id。',
  }),
  'line-unknown': ({ id, nearest, known }) => ({
    found: `名单里没有“${id}”`,
    expected: `名单里的一行：${known}`,
    mend: perhaps(nearest, '写那一行的编号；只写了姓名的，写它是第几行。'),
  }),
  'draft-with-events': () => ({
    found: '还是草稿，却已有经过',
    expected: '草稿没有反映、核查和结果',
    mend: '已经公示的，删去 draft 并写上审批；没有公示的，删去 events。',
  }),
  'event-before-period': ({ type, from }) => ({
    found: `公示 ${from} 才开始，这里已有“${step(type)}”`,
    expected: '公示开始以后的日子',
    mend: '核对这一条的日期和公示期。',
  }),
  'event-after-withdrawal': ({ type, on }) => ({
    found: `公示已于 ${on} 撤回，后面又有“${step(type)}”`,
    expected: '撤回是最后一条',
    mend: '删去这一条；重新公示的，另立一份公示。',
  }),
  'finding-without-objection': ({ about, open, settles }) => ({
    found: `${line(about)}核查结论答复 ${settles} 件，而未答复的反映只有 ${open} 件`,
    expected: '先有反映，后有结论；一条结论默认答复一件',
    mend: '补上 objection，核对 about 指的是哪一项，或改 settles。机关自行查明的写在结果里（basis: office）。',
  }),
  'ballot-over-eligible': ({ present, eligible }) => ({
    found: `实到 ${present} 人，多于应到的 ${eligible} 人`,
    expected: '实到不多于应到有表决权的人数',
    mend: '核对会议记录。',
  }),
  'ballot-not-adding-up': ({ sum, present }) => ({
    found: `赞成、反对、弃权合计 ${sum} 票，实到 ${present} 人`,
    expected: '三项合计等于实到人数',
    mend: '核对会议记录；未投票的计入弃权。',
  }),
  'ballot-missing': () => ({
    found: '接收党员的公示公布了结果，却没有表决',
    expected: '公布结果之前有一条 ballot（表决）',
    mend: '补上支部大会的表决结果。',
  }),
  'extension-void': ({ until, before }) => ({
    found: `延长到 ${until}，并不晚于原来的末日 ${before}`,
    expected: `${before} 以后的日子`,
    mend: '改正延长到的日期。',
  }),
  'extension-late': ({ on, until }) => ({
    found: `公示 ${until} 已经期满，${on} 才延长`,
    expected: '期满之前决定延长',
    mend: '核对日期；期满以后须重新公示的，另立一份公示。',
  }),
  'concluded-early': ({ on, until }) => ({
    found: `${on} 就公布结果，公示到 ${until} 才满`,
    expected: '公示期满以后公布结果',
    mend: '核对日期；期满的当天还在公示，最早次日公布。',
  }),
  'objection-open': ({ about, count }) => ({
    found: `${line(about)}反映还有 ${count} 件没有结论，就公布了结果`,
    expected: '每件反映都有核查结论；一时查不清的，结果写 deferred（暂缓）',
    mend: '补上 finding（核查结论），或把这一项的结果改为 deferred。',
  }),
  'removal-without-basis': ({ about }) => ({
    found: `取消${about === '' ? '整个名单' : `“${about}”`}没有写根据`,
    expected: '逐项写明 basis：objection（反映属实）、applicant（本人或单位放弃）或 office（机关自行查明），并写理由',
    mend: about === '' ? '把取消的各项逐一写在 other 里；整份作废的用 withdrawn（撤回）。' : '补上 basis。',
  }),
  'removal-not-upheld': ({ about }) => ({
    found: `以反映属实为由取消“${about}”，却没有属实或部分属实的结论`,
    expected: '此前有一条关于它的 finding，结论是 upheld 或 partly',
    mend: '补上核查结论，或改正 basis。',
  }),
  'not-on-notice': ({ notice, id }) => ({
    found: `公示“${notice}”的名单里没有“${id}”`,
    expected: '它在所写公示的名单里',
    mend: '改正公示的编号，或在公示的名单里补上。',
  }),
  'noticed-on-another-day': ({ on, notice, from }) => ({
    found: `写的公示日期是 ${on}，公示“${notice}”从 ${from} 开始`,
    expected: '公示的首日或成文日期',
    mend: '改成公示的首日，或改正公示的编号。',
  }),
  'decided-before-conclusion': ({ notice, on, until }) => ({
    found: `${on} 作出决定时，公示“${notice}”还没有公布结果`,
    expected: `公示期满（${until}）、反映都有结论、公布结果以后，再命名或授奖`,
    mend: '在公示里补上 concluded（公布结果），或推迟命名、授奖的日期。',
  }),
  'decided-against-outcome': ({ notice, outcome }) => ({
    found: `公示“${notice}”对它的结果是“${step(outcome)}”`,
    expected: '公示结果为确定（confirmed）的才能命名或授奖',
    mend: '核对公示结果；暂缓以后又确定的，在公示里补一条 concluded。',
  }),
  'decided-on-withdrawn-notice': ({ notice }) => ({
    found: `公示“${notice}”已经撤回`,
    expected: '一份走完公示期的公示',
    mend: '改为重新公示的那一份。',
  }),
  'amendment-without-wording': () => ({
    found: '更正没有写原文和现文',
    expected: '写 before（原文）和 after（现文）；只增加的不写 before，只删去的不写 after',
    mend: '补上改动的那一句原来怎样写、现在怎样写，页面上会标出不同。',
  }),
  'restart-after-conclusion': ({ on }) => ({
    found: `${on} 已公布结果，更正又改动公示期`,
    expected: '公布结果以前才能重新起算或改截止日',
    mend: '不改公示期的去掉 restarts 和 until；要重新公示的，另立一份公示。',
  }),
  'conclusion-void': ({ on }) => ({
    found: `${on} 已公布过结果，这一次没有写明改的是哪几项`,
    expected: '再次公布的，在 other 里逐项写结果；default 只管第一次',
    mend: '把暂缓后有了结果的各项写进 outcomes.other，每项写理由。',
  }),
  'replaced-not-withdrawn': ({ notice }) => ({
    found: `写明重新办理公示“${notice}”，而它没有撤回`,
    expected: '重新办理的是撤回了的公示',
    mend: '在原公示里补上 withdrawn（撤回），或改正 replaces。',
  }),
  'redaction-unmarked': ({ mark }) => ({
    found: '写了撤下内容，公示里却没有标出撤在哪里',
    expected: `在原来的地方写 ${mark}`,
    mend: '把要撤下的文字换成这个标记，更正里的原文、现文也要换。',
  }),
  'redaction-unexplained': () => ({
    found: '这里标明内容已撤下，经过里却没有撤下的记录',
    expected: '经过里有一条 redacted，写明日期、理由和摘要',
    mend: '用 sunboard redact 生成这一条，抄到 events 里。',
  }),
  'redacted-text-left': ({ what, mark }) => ({
    found: `已经撤下的内容（${what}）还留在这里`,
    expected: '公示的每一处都不再有它，更正的原文、现文也一样',
    mend: `换成${mark}。`,
  }),
  'names-unorderable': ({ characters }) => ({
    found: `按笔画排列，而笔画表里没有“${characters}”`,
    expected: '通用规范汉字；查不到笔画的不猜',
    mend: '自己按笔画排好，写 order: given，并在说明里注明按姓氏笔画排列。',
  }),
  'final-twice': ({ key }) => ({
    found: `“${key}”已经定过案`,
    expected: '同一办法、同一期、同一范围只定一次',
    mend: '删去重复的一条；后来的更正写在评分表里。',
  }),
  'final-not-listed': ({ notice, scheme, period }) => ({
    found: `公示“${notice}”的名单里没有 ${scheme} ${period} 的结果`,
    expected: '公示列出了这一期的结果',
    mend: '改正公示的编号，或核对办法和考核期。',
  }),
  'final-too-early': ({ notice, on, until }) => ({
    found: `${on} 就定案，公示“${notice}”到 ${until} 才满`,
    expected: '公示期满以后定案',
    mend: '推迟 finalOn；公示延长过的，以延长后的末日为准。',
  }),
  'final-before-conclusion': ({ notice, on }) => ({
    found: `${on} 定案时，公示“${notice}”还没有公布结果`,
    expected: '公示期满、反映都有结论、公布结果以后定案',
    mend: '在公示里补上 concluded（公布结果），或推迟 finalOn。',
  }),
  'final-objection-open': ({ notice, count }) => ({
    found: `定案时，公示“${notice}”还有 ${count} 件反映没有结论`,
    expected: '每件反映都有核查结论；暂缓的一项不随其余的定案',
    mend: '补上 finding（核查结论），或推迟 finalOn。',
  }),
} satisfies Partial<FindingWords>;
