// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../../domain/day.ts';
import type { FindingResult, Notice, NoticeEvent, Outcome } from '../../domain/records/notice.ts';
import { site } from '../site.zh-Hant.ts';
import { outcomes } from './common.zh-Hant.ts';

const { day, days } = site;

const noticeKind: Readonly<Record<Notice['kind'], string>> = {
  naming: '命名公示',
  award: '表揚獎勵公示',
  result: '考核結果公示',
  admission: '發展黨員公示',
  other: '公示',
};

const noticeEvents: Readonly<Record<NoticeEvent['type'], string>> = {
  objection: '收到反映',
  finding: '核查結論',
  ballot: '表決',
  extended: '延長公示',
  amended: '更正',
  withdrawn: '撤回',
  concluded: '公佈結果',
  redacted: '撤下內容',
};

const later = {
  named: '命名',
  awarded: '授獎',
  final: '定案',
  corrected: '更正',
  lost: '取消',
} as const;

const findings: Readonly<Record<FindingResult, string>> = {
  upheld: '屬實',
  partly: '部分屬實',
  'not-upheld': '不屬實',
  unverifiable: '無法查實',
  'not-accepted': '不予受理',
};

export const notice = {
  indexTitle: '公示',
  indexLead: (count: number) => `共${count}件，按成文日期排列。每件都寫明公示的起止日期，在此期間可以向受理單位反映。`,
  hidden: (count: number) => `另有${count}件只計數，不列出。`,
  year: (value: string) => `${value}年`,
  kind: noticeKind,
  signed: (on: Day) => `${day(on)}成文`,
  period: '公示期',
  periodOf: (from: Day, until: Day) => `公示期：${days(from, until)}`,
  event: noticeEvents,
  eventOn: (type: NoticeEvent['type'], on: Day) => `${day(on)}${noticeEvents[type]}`,
  lines: (count: number) => `${count}項`,
  unreleased: '預覽：尚未發佈',
  unreleasedText: '這件公示還沒有審批或沒有到發佈時間，正式網站裡沒有它。',
  issuedBy: '發佈機關',
  signedOn: '成文日期',
  basis: '依據',
  programme: '所屬評選',
  source: (text: string) => `補錄的舊公示，出處：${text}`,
  to: '至',
  from: '首日',
  until: '末日',
  untilUnknown: '按工作日計算，年曆未覆蓋，末日待定',
  untilMoved: (written: Day) => `原定${day(written)}`,
  times: (from: string, until: string) => `首日${from}起，末日${until}止`,
  length: '時長',
  calendarDays: (count: number) => `${count}個日曆日`,
  workingDays: (count: number) => `${count}個工作日`,
  countFrom: { 'same-day': '首日計入', 'next-day': '自首日的次日起算' },
  holidays: '其間放假',
  holiday: (name: string, from: Day, until: Day) => `${name}（${days(from, until)}）`,
  makeUps: '其間調休上班',
  unknownYears: (years: readonly number[]) => `${years.join('、')}年的放假安排尚未收入年曆，只數日曆日。`,
  list: '名單',
  order: {
    given: '按所列順序',
    rank: '按名次排列',
    strokes: '按姓氏（名稱）筆畫排列，不分先後',
    pinyin: '按拼音排列，不分先後',
  } satisfies Record<Notice['order'], string>,
  masked: '姓名按規定隱去部分字。',
  takenDown: (count: number) => `名單共${count}項，公示期滿後已按規定撤下，只留標題、依據、結果和數目。`,
  number: '序號',
  name: '名稱',
  organisation: '單位或地區',
  category: '類別',
  deeds: '主要事蹟',
  figure: '得分',
  proposed: '擬定等次',
  outcome: '公示結果',
  withheld: '（不公開）',
  outcomes,
  basisOf: { objection: '反映屬實', applicant: '本人（單位）放棄', office: '機關自行查明' } as Readonly<
    Record<string, string>
  >,
  outcomeCount: (counts: Readonly<Record<Outcome, number>>) =>
    (['confirmed', 'removed', 'deferred'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => `${outcomes[key]}${counts[key]}項`)
      .join('，'),
  object: '怎樣反映情況',
  objectLead: (from: Day, until: Day) => `公示期內（${days(from, until)}）對名單有異議的，可以向受理單位反映。`,
  objectHow: {
    real: '反映問題請實事求是。個人反映的請署真實姓名和聯繫方式，單位反映的請加蓋公章。',
    open: '反映問題請實事求是，並留下聯繫方式，以便核實和答覆。',
  },
  postmark: { arrival: '信函以到達日郵戳為準。', sent: '信函以寄出日郵戳為準。' },
  noForm: '本網站不收集反映材料，請直接聯繫受理單位。',
  office: '受理單位',
  phone: '電話',
  email: '郵箱',
  address: '地址',
  postcode: '郵編',
  hours: '受理時間',
  received: '反映與核查',
  receivedNone: '沒有收到反映的記錄。',
  receivedText: (received: number, open: number) =>
    `收到反映${received}件${open > 0 ? `，其中${open}件尚未答覆` : '，均已答覆'}。`,
  finding: findings,
  findingCount: (result: FindingResult, count: number) => `${findings[result]}${count}件`,
  findings: (counts: readonly string[]) => `核查結論：${counts.join('，')}。`,
  happened: '經過',
  posted: (issuer: string) => `${issuer}發佈公示`,
  begins: '公示首日',
  ends: '公示末日',
  extendedTo: (until: Day) => `延長至${day(until)}`,
  reason: (text: string) => `理由：${text}`,
  by: (name: string) => `決定機關：${name}`,
  before: '原文',
  after: '現文',
  restarts: '公示期重新起算',
  continues: '公示期不重新起算',
  difference: '改動',
  redactedWhat: (what: string) => `${what}：此處內容已依法撤下`,
  digest: (value: string) => `撤下內容的摘要（SHA-256，加密鑰）：${value}`,
  replaces: '重新辦理',
  replacedBy: '已重新辦理',
  register: '全部更正',
  laterTitle: '後續',
  laterOn: (type: keyof typeof later, on: Day) => `${day(on)}${later[type]}`,
  /** 由读者的浏览器按当天填入；{n} 是剩余天数。 */
  states: {
    upcoming: '尚未開始',
    open: '公示中，還剩{n}天',
    last: '公示中，今天是最後一天',
    over: '公示期已滿',
    'under-review': '公示期已滿，反映正在核查',
    concluded: '已公佈結果',
    withdrawn: '已撤回',
  },
  ballot: (eligible: number, present: number, agreed: number, against: number, abstained: number) =>
    `應到${eligible}人，實到${present}人；贊成${agreed}票，反對${against}票，棄權${abstained}票`,
  document: (number: string) => `文號：${number}`,
  postedAt: '張貼',
  place: '張貼處',
  term: '張貼時間',
  photo: '照片',
  attachments: '附件',
};
