import type { FindingWords } from './finding-words.ts';

const quoted = (value: string): string => (value === '' ? '空值' : `“${value}”`);
const adjustmentNames: Readonly<Record<string, string>> = { bonus: '加分', penalty: '扣分' };
const publishedNames: Readonly<Record<string, string>> = { total: '总分', grade: '等次', rank: '名次' };
const edgeNames: Readonly<Record<string, string>> = { top: '前几名', bottom: '后几名' };
const periodNames: Readonly<Record<string, string>> = { year: '全年', half: '半年', quarter: '季度', month: '月' };
const stateNames: Readonly<Record<string, string>> = {
  exempt: '免予考核',
  'not-assessed': '未参加考核',
  'not-yet': '尚未考核',
  'invalid-ballot': '测评无效',
  withdrawn: '结果撤销',
  'announced-only': '仅存公布结果',
};
const stateName = (state: string): string => stateNames[state] ?? state;
const inGroup = (group: string): string => (group === '' ? '' : `“${group}”组`);

/** 评分表中的问题。 */
export const sheetFindings = {
  'part-missing': ({ part, title }) => ({
    found: `评分表没有写“${title}”（${part}）`,
    expected: '办法规定的每一项都有记录',
    mend: '补上得分；得 0 分的写 0，不适用的写进“notApplicable”，没有考核的写“state”和“reason”。',
  }),
  'rating-out-of-range': ({ value, full }) => ({
    found: `${value} 超过了满分 ${full}`,
    expected: `0 到 ${full}`,
    mend: '核对原始评分表；加分要写进“bonus”，不直接加在得分里。',
  }),
  'not-applicable-refused': ({ part }) => ({
    found: `“${part}”写了不适用，但办法没有规定可以不适用`,
    expected: '每一项都有得分',
    mend: '补上得分；办法允许不适用的，在办法里写“notApplicable: redistribute”。',
  }),
  'not-applicable-with-input': ({ part }) => ({
    found: `“${part}”写了不适用，又写了得分`,
    expected: '两样只写一样',
    mend: '删去其中一样。',
  }),
  'nothing-applicable': ({ part }) => ({
    found: `“${part}”之下没有一项适用`,
    expected: '至少有一项适用',
    mend: '把上一级整个写成不适用；整张表都不适用的，写“state: exempt”和理由。',
  }),
  'ballots-not-adding-up': ({ valid, invalid, abstained, sum, returned }) => ({
    found: `有效票 ${valid}、无效票 ${invalid}、弃权票 ${abstained} 合计 ${sum}，与收回的 ${returned} 张不符`,
    expected: '有效票、无效票、弃权票之和等于收回的票数',
    mend: '对照计票单改正。',
  }),
  'ballots-over-issued': ({ returned, issued }) => ({
    found: `收回 ${returned} 张，多于发出的 ${issued} 张`,
    expected: '收回的不多于发出的',
    mend: '对照计票单改正。',
  }),
  'judges-too-few': ({ given, minimum }) => ({
    found: `只有 ${given} 位评委打分`,
    expected: `至少 ${minimum} 位`,
    mend: '补全评委的打分；确实不足的，评审应当重新组织。',
  }),
  'rate-total-zero': () => ({
    found: '总数是 0，算不出比率',
    expected: '大于 0 的总数',
    mend: '没有应完成的任务时，这一项写进“notApplicable”并说明理由。',
  }),
  'rate-over-total': ({ achieved, total }) => ({
    found: `完成数 ${achieved} 大于总数 ${total}`,
    expected: '完成数不大于总数',
    mend: '核对两个数，看是否写颠倒了。',
  }),
  'figure-outside-bands': ({ value, bands }) => ({
    found: `${value} 不在任何一档里（${bands}）`,
    expected: '落在办法规定的某一档里',
    mend: '核对这个数和它的单位；办法漏了一档的，改办法。',
  }),
  'adjustment-not-foreseen': ({ kind, part }) => ({
    found: `办法没有规定“${part}”可以${adjustmentNames[kind] ?? kind}`,
    expected: '只在办法写明的项（或评分者）上加分、扣分',
    mend: '改正“part”和“on”；办法确有规定的，在办法的这一项里写明。',
  }),
  'bonus-unchecked': ({ points, reason }) => ({
    found: `加分 ${points} 分（${reason}）未经核验，没有计入`,
    expected: '写明 checkedBy（核验人）和 checkedOn（核验日期）',
    mend: '核验后补上；网页会注明这项加分未计入。',
  }),
  'bonus-without-evidence': ({ points, reason }) => ({
    found: `加分 ${points} 分（${reason}）没有写佐证，没有计入`,
    expected: '用“evidence”写明证书名称或文号',
    mend: '补上佐证；网页会注明这项加分未计入。',
  }),
  'earlier-missing': ({ scheme, period, subject }) => ({
    found: `要用到 ${subject} 在 ${scheme} ${period} 的结果，但没有这张评分表`,
    expected: '引用的结果都有评分表',
    mend: '补上那一期的评分表；没有考核的，写明“state”和“reason”。',
  }),
  'earlier-without-score': ({ scheme, period, subject, state }) => ({
    found: `要用到 ${subject} 在 ${scheme} ${period} 的结果，但那一期${quoted(stateName(state))}，没有得分`,
    expected: '引用的结果都有得分',
    mend: '办法允许由其余各期分担的，在办法里写“notApplicable: redistribute”。',
  }),
  'units-none': ({ scheme, period }) => ({
    found: `下级没有一个单位在 ${scheme} ${period} 有得分`,
    expected: '至少一个下级单位有得分',
    mend: '核对办法、考核期和“listed”“kinds”“depth”。',
  }),
  'members-unknown': ({ unit }) => ({
    found: `按党员数加权，但“${unit}”没有写党员数`,
    expected: '参加汇总的单位都有“members”',
    mend: '在该组织的记录里补上党员数。',
  }),
  'decision-empty': () => ({
    found: '审定里没有写定了什么',
    expected: 'grade（等次）或 placed（是否入选）',
    mend: '补上其中一项。',
  }),
  'decision-without-score': ({ state }) => ({
    found: `状态是“${stateName(state)}”，没有得分，却审定了等次`,
    expected: state === 'announced-only' ? '当时公布的等次写在“announced”里' : '没有得分的不审定等次',
    mend:
      state === 'announced-only'
        ? '把等次移到“announced: { grade: … }”，删去“decision”里的等次。'
        : '删去“decision”里的等次；若其实有得分，删去“state”，补上得分。',
  }),
  'decision-reason-missing': ({ computed, decided }) => ({
    found: `审定为${decided}，计算所得是${computed}，没有写理由`,
    expected: '两者不同时写明“reason”',
    mend: '补上理由；网页会把两个等次和理由一并列出。',
  }),
  'decision-over-gate': ({ decided, limit }) => ({
    found: `审定为${decided}，高于限制条款所定的${limit}`,
    expected: '审定的等次不突破办法的限制',
    mend: '核对审定文件；确有依据的，在“reason”里写明。',
  }),
  'state-reason-missing': ({ state }) => ({
    found: `状态是“${stateName(state)}”，没有写原因`,
    expected: '用“reason”写明原因',
    mend: '例如“reason: 当年新设立”。',
  }),
  'state-with-inputs': ({ state, parts }) => ({
    found: `状态是“${stateName(state)}”，却又写了得分（${parts}）`,
    expected: '没有得分的状态不写各项得分',
    mend: '有得分就删去“state”；没有就删去各项。',
  }),
  'announced-missing': () => ({
    found: '状态是“仅存公布结果”，没有写公布的是什么',
    expected: '“announced: { grade: …, source: … }”',
    mend: '补上当时公布的分数或等次，以及出处。',
  }),
  'announced-misplaced': () => ({
    found: '写了“announced”，状态却不是 announced-only',
    expected: '只有仅存公布结果的旧评分表写“announced”',
    mend: '加上“state: announced-only”；要对照当时公布的数，改写“asPublished”。',
  }),
  'announced-grade-unknown': ({ grade, nearest, known }) => ({
    found: `当时公布的等次“${grade}”不在办法的等次里`,
    expected: `其中之一：${known}`,
    mend:
      nearest === ''
        ? '核对公布的文件；当时确是这样分等的，不用改，也可为当时的办法另立一版。'
        : `是否应为“${nearest}”？`,
  }),
  'correction-too-early': ({ on, before }) => ({
    found: `更正的日期 ${on} 早于它所替换的那一版（${before}）`,
    expected: `${before} 或以后`,
    mend: '核对“correction.on”，以及前一版的更正、考核、审定日期。',
  }),
  'editions-overlap': ({ subject, period, scheme, other }) => ({
    found: `${subject} ${period} 既按 ${scheme} 考核，又按 ${other} 考核`,
    expected: '一个考核期只按当时施行的一版办法考核',
    mend: '删去其中一份；两版确实都考核过的，两个结果都会公布，下一期与较新的一版比较。',
  }),
  'revision-chain': ({ revision, expected }) => ({
    found: `第 ${revision} 版接不上，这里应为“${expected}”`,
    expected: '版次从 1 起连续，第 2 版起写明“correction”，replaces 是前一版',
    mend: '改正“revision”和“correction.replaces”；已公布的那一版要原样保留。',
  }),
  'period-length-wrong': ({ period, periodicity }) => ({
    found: `考核期 ${period} 与办法不符`,
    expected: `这个办法按${periodNames[periodicity] ?? periodicity}考核`,
    mend: '改正“period”，例如 2024、2024-H1、2024-Q3、2024-06。',
  }),
  'sheet-outside-force': ({ period, from, until }) => ({
    found: `考核期 ${period} 不在办法施行期内（${from} 起${until === '' ? '' : `，至 ${until} 止`}）`,
    expected: '用当时施行的那一版办法',
    mend: '改正“scheme”的版本或“period”；只存公布结果的旧结果写“state: announced-only”。',
  }),
  'subject-not-meant': ({ kind, known }) => ({
    found: `办法不考核这一类对象（${kind}）`,
    expected: `办法适用于：${known}`,
    mend: '改正“scheme”或“subject”。',
  }),
  'subject-outside': ({ subject, under }) => ({
    found: `${subject} 不在“${under}”之下`,
    expected: '办法只考核这个组织之下的单位',
    mend: '改正“subject”，或改办法的“under”。',
  }),
  'subject-not-existing': ({ subject, from, until }) => ({
    found: `${subject} 当时不存在（${from === '' ? '' : `${from} 起`}${until === '' ? '' : `${until} 止`}）`,
    expected: '考核期内存在的对象',
    mend: '改正“period”，或核对该对象的成立、撤并日期。',
  }),
  'subject-unassessed': ({ subject, scheme, period }) => ({
    found: `${subject} 应当参加 ${scheme} ${period} 的考核，但既没有得分也没有说明`,
    expected: '应考核的单位都有评分表，或写明状态',
    mend: '补上评分表；免予考核的写“state: exempt”和“reason”。',
  }),
  'published-differs': ({ what, published, computed }) => ({
    found: `${publishedNames[what] ?? `“${what}”`}当时公布为 ${published}，重算为 ${computed}`,
    expected: '两者一致',
    mend: '核对录入的数；确属当时算错的，两个数会并列公布，并注明出处。',
  }),
  'quota-exceeded': ({ grade, group, count, allowed, base }) => ({
    found: `${inGroup(group)}评为${grade}的有 ${count} 个，限额是 ${allowed} 个（参加考核 ${base} 个）`,
    expected: `${grade}不超过 ${allowed} 个`,
    mend: '由有权机关审定谁为该等次，写进“decision”；系统不会自行降等。',
  }),
  'role-holder-missing': ({ role, subject }) => ({
    found: `限制落在 ${subject} 的“${role}”身上，但没有当时的任职记录`,
    expected: 'posts/ 里有这一职务在考核期内的任职记录',
    mend: '补上任职记录，否则这条限制落不到人。',
  }),
  'tie-at-edge': ({ edge, group, tied, places }) => ({
    found: `${inGroup(group)}${edgeNames[edge] ?? edge}的边缘有 ${tied} 个并列，只有 ${places} 个名额`,
    expected: '由有权机关决定谁入选',
    mend: '在入选者的评分表里写“decision: { placed: true, … }”。',
  }),
} satisfies Partial<FindingWords>;
