import type { Day } from '../../domain/day.ts';
import type { FindingResult, Notice, NoticeEvent, Outcome } from '../../domain/records/notice.ts';
import { site } from '../site.zh-CN.ts';
import { outcomes } from './common.zh-CN.ts';

const { day, days } = site;

const noticeKind: Readonly<Record<Notice['kind'], string>> = {
  naming: '命名公示',
  award: '表扬奖励公示',
  result: '考核结果公示',
  admission: '发展党员公示',
  other: '公示',
};

const noticeEvents: Readonly<Record<NoticeEvent['type'], string>> = {
  objection: '收到反映',
  finding: '核查结论',
  ballot: '表决',
  extended: '延长公示',
  amended: '更正',
  withdrawn: '撤回',
  concluded: '公布结果',
  redacted: '撤下内容',
};

const later = {
  named: '命名',
  awarded: '授奖',
  final: '定案',
  corrected: '更正',
  lost: '取消',
} as const;

const findings: Readonly<Record<FindingResult, string>> = {
  upheld: '属实',
  partly: '部分属实',
  'not-upheld': '不属实',
  unverifiable: '无法查实',
  'not-accepted': '不予受理',
};

export const notice = {
  indexTitle: '公示',
  indexLead: (count: number) => `共${count}件，按成文日期排列。每件都写明公示的起止日期，在此期间可以向受理单位反映。`,
  hidden: (count: number) => `另有${count}件只计数，不列出。`,
  year: (value: string) => `${value}年`,
  kind: noticeKind,
  signed: (on: Day) => `${day(on)}成文`,
  period: '公示期',
  periodOf: (from: Day, until: Day) => `公示期：${days(from, until)}`,
  event: noticeEvents,
  eventOn: (type: NoticeEvent['type'], on: Day) => `${day(on)}${noticeEvents[type]}`,
  lines: (count: number) => `${count}项`,
  unreleased: '预览：尚未发布',
  unreleasedText: '这件公示还没有审批或没有到发布时间，正式网站里没有它。',
  issuedBy: '发布机关',
  signedOn: '成文日期',
  basis: '依据',
  programme: '所属评选',
  source: (text: string) => `补录的旧公示，出处：${text}`,
  to: '至',
  from: '首日',
  until: '末日',
  untilUnknown: '按工作日计算，年历未覆盖，末日待定',
  untilMoved: (written: Day) => `原定${day(written)}`,
  times: (from: string, until: string) => `首日${from}起，末日${until}止`,
  length: '时长',
  calendarDays: (count: number) => `${count}个日历日`,
  workingDays: (count: number) => `${count}个工作日`,
  countFrom: { 'same-day': '首日计入', 'next-day': '自首日的次日起算' },
  holidays: '其间放假',
  holiday: (name: string, from: Day, until: Day) => `${name}（${days(from, until)}）`,
  makeUps: '其间调休上班',
  unknownYears: (years: readonly number[]) => `${years.join('、')}年的放假安排尚未收入年历，只数日历日。`,
  list: '名单',
  order: {
    given: '按所列顺序',
    rank: '按名次排列',
    strokes: '按姓氏（名称）笔画排列，不分先后',
    pinyin: '按拼音排列，不分先后',
  } satisfies Record<Notice['order'], string>,
  masked: '姓名按规定隐去部分字。',
  takenDown: (count: number) => `名单共${count}项，公示期满后已按规定撤下，只留标题、依据、结果和数目。`,
  number: '序号',
  name: '名称',
  organisation: '单位或地区',
  category: '类别',
  deeds: '主要事迹',
  figure: '得分',
  proposed: '拟定等次',
  outcome: '公示结果',
  withheld: '（不公开）',
  outcomes,
  basisOf: { objection: '反映属实', applicant: '本人（单位）放弃', office: '机关自行查明' } as Readonly<
    Record<string, string>
  >,
  outcomeCount: (counts: Readonly<Record<Outcome, number>>) =>
    (['confirmed', 'removed', 'deferred'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => `${outcomes[key]}${counts[key]}项`)
      .join('，'),
  object: '怎样反映情况',
  objectLead: (from: Day, until: Day) => `公示期内（${days(from, until)}）对名单有异议的，可以向受理单位反映。`,
  objectHow: {
    real: '反映问题请实事求是。个人反映的请署真实姓名和联系方式，单位反映的请加盖公章。',
    open: '反映问题请实事求是，并留下联系方式，以便核实和答复。',
  },
  postmark: { arrival: '信函以到达日邮戳为准。', sent: '信函以寄出日邮戳为准。' },
  noForm: '本网站不收集反映材料，请直接联系受理单位。',
  office: '受理单位',
  phone: '电话',
  email: '邮箱',
  address: '地址',
  postcode: '邮编',
  hours: '受理时间',
  received: '反映与核查',
  receivedNone: '没有收到反映的记录。',
  receivedText: (received: number, open: number) =>
    `收到反映${received}件${open > 0 ? `，其中${open}件尚未答复` : '，均已答复'}。`,
  finding: findings,
  findingCount: (result: FindingResult, count: number) => `${findings[result]}${count}件`,
  findings: (counts: readonly string[]) => `核查结论：${counts.join('，')}。`,
  happened: '经过',
  posted: (issuer: string) => `${issuer}发布公示`,
  begins: '公示首日',
  ends: '公示末日',
  extendedTo: (until: Day) => `延长至${day(until)}`,
  reason: (text: string) => `理由：${text}`,
  by: (name: string) => `决定机关：${name}`,
  before: '原文',
  after: '现文',
  restarts: '公示期重新起算',
  continues: '公示期不重新起算',
  difference: '改动',
  redactedWhat: (what: string) => `${what}：此处内容已依法撤下`,
  digest: (value: string) => `撤下内容的摘要（SHA-256，加密钥）：${value}`,
  replaces: '重新办理',
  replacedBy: '已重新办理',
  register: '全部更正',
  laterTitle: '后续',
  laterOn: (type: keyof typeof later, on: Day) => `${day(on)}${later[type]}`,
  /** 由读者的浏览器按当天填入；{n} 是剩余天数。 */
  states: {
    upcoming: '尚未开始',
    open: '公示中，还剩{n}天',
    last: '公示中，今天是最后一天',
    over: '公示期已满',
    'under-review': '公示期已满，反映正在核查',
    concluded: '已公布结果',
    withdrawn: '已撤回',
  },
  ballot: (eligible: number, present: number, agreed: number, against: number, abstained: number) =>
    `应到${eligible}人，实到${present}人；赞成${agreed}票，反对${against}票，弃权${abstained}票`,
  document: (number: string) => `文号：${number}`,
  postedAt: '张贴',
  place: '张贴处',
  term: '张贴时间',
  photo: '照片',
  attachments: '附件',
};
