import type { Day } from '../domain/day.ts';
import type { Outcome } from '../domain/records/notice.ts';
import { records } from './records.zh-CN.ts';
import { site } from './site.zh-CN.ts';

const { day, days } = site;
const w = records.notice;

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 纸上的公示：打印页、Word 文件、日历、订阅里的词。 */
export const paper = {
  heading: (number: number, title: string) => `${ordinals[number - 1]}、${title}`,
  item: (number: number, text: string) => `${number}.${text}`,
  sentence: (text: string) => (/[。！？]$/.test(text) ? text : `${text}。`),
  beside: (name: string, more: readonly string[]) => (more.length === 0 ? name : `${name}（${more.join('，')}）`),
  opening: '现将有关名单予以公示。',
  basis: '公示依据',
  list: '公示名单',
  listElsewhere: (count: number) => `共${count}项，名单附后。`,
  order: (text: string) => `以上名单${text}。`,
  period: '公示时间',
  between: (from: string, until: string) => `自${from}起至${until}止`,
  openEnded: (from: string) => `自${from}起，期限按工作日计算，截止日期另行标明`,
  timed: (on: Day, time: string | null) => `${day(on)}${time ?? ''}`,
  length: (calendar: number, working: number | null) =>
    working === null ? `，共${calendar}个日历日` : `，共${calendar}个日历日，其中${working}个工作日`,
  holidays: (names: readonly string[]) => `其间放假：${names.join('、')}。`,
  objections: '怎样反映',
  objectionsLead: (office: string) => `公示期间，对公示内容有异议的，可以向${office}反映。`,
  contact: (label: string, value: string) => `${label}：${value}`,
  address: '通信地址',
  withPostcode: (address: string, postcode: string | null) =>
    postcode === null ? address : `${address}（邮编${postcode}）`,
  course: '公示情况',
  happened: (on: Day, text: string) => `${day(on)}${text}`,
  extended: (until: Day, reason: string) => `公示期延长至${day(until)}：${reason}`,
  amended: (what: string, reason: string | null) => `更正：${what}${reason === null ? '' : `（${reason}）`}`,
  amendedUntil: (until: Day) => `，公示期至${day(until)}`,
  restarts: '，公示期重新起算',
  withdrawn: (reason: string) => `撤回本公示：${reason}`,
  concluded: (outcomes: string, document: string | null) =>
    `${['公布结果', outcomes, document].filter((part) => part).join('，')}`,
  redacted: (what: string, reason: string | null) => `撤下内容：${what}${reason === null ? '' : `（${reason}）`}`,
  ballot: (text: string) => `表决：${text}`,
  outcome: (outcome: Outcome, reason: string | null) =>
    reason === null ? w.outcomes[outcome] : `${w.outcomes[outcome]}：${reason}`,
  annex: '附件',
  enclosed: '附件：',
  scan: '扫码或者输入下面的网址，可以看到本公示的最新情况和结果：',
  qr: '本公示网址的二维码',
  draft: '未发布稿',
  bar: {
    back: '返回公示页',
    word: '下载 Word 文件',
    hint: (lines: number, characters: number) =>
      `用浏览器的打印功能印出：纸张选A4，边距选“默认”，缩放100%。每页${lines}行，每行${characters}字。`,
  },
  files: '打印与下载',
  print: '打印页（A4）',
  printNote: '每页22行，每行28字',
  wordFile: 'Word 文件',
  wordNote: '版式与打印页相同，可以改',
  calendarFile: '日历',
  calendarNote: '公示首日和末日',
  listFile: '名单表格（CSV）',
  permanent: '永久网址',
  forTyping: '短网址，便于抄录',
  shortTitle: (title: string) => `转到：${title}`,
  shortText: '这是一个便于抄录的短网址。如果没有自动转到，请点：',
  begins: (title: string) => `公示开始：${title}`,
  ends: (title: string) => `公示截止：${title}`,
  feed: (name: string) => `${name}：公示`,
  feedPeriod: (from: Day, until: Day) => `公示期：${days(from, until)}。`,
  feedCount: (count: number) => `共${count}项。`,
  columns: {
    number: w.number,
    title: w.name,
    organisation: w.organisation,
    category: w.category,
    deeds: w.deeds,
    figure: w.figure,
    proposed: w.proposed,
    note: '备注',
    outcome: w.outcome,
  },
};
