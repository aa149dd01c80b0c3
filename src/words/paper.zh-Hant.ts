// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../domain/day.ts';
import type { Outcome } from '../domain/records/notice.ts';
import { records } from './records.zh-Hant.ts';
import { site } from './site.zh-Hant.ts';

const { day, days } = site;
const w = records.notice;

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 纸上的公示：打印页、Word 文件、日历、订阅里的词。 */
export const paper = {
  heading: (number: number, title: string) => `${ordinals[number - 1]}、${title}`,
  item: (number: number, text: string) => `${number}.${text}`,
  sentence: (text: string) => (/[。！？]$/.test(text) ? text : `${text}。`),
  beside: (name: string, more: readonly string[]) => (more.length === 0 ? name : `${name}（${more.join('，')}）`),
  opening: '現將有關名單予以公示。',
  basis: '公示依據',
  list: '公示名單',
  listElsewhere: (count: number) => `共${count}項，名單附後。`,
  order: (text: string) => `以上名單${text}。`,
  period: '公示時間',
  between: (from: string, until: string) => `自${from}起至${until}止`,
  openEnded: (from: string) => `自${from}起，期限按工作日計算，截止日期另行標明`,
  timed: (on: Day, time: string | null) => `${day(on)}${time ?? ''}`,
  length: (calendar: number, working: number | null) =>
    working === null ? `，共${calendar}個日曆日` : `，共${calendar}個日曆日，其中${working}個工作日`,
  holidays: (names: readonly string[]) => `其間放假：${names.join('、')}。`,
  objections: '怎樣反映',
  objectionsLead: (office: string) => `公示期間，對公示內容有異議的，可以向${office}反映。`,
  contact: (label: string, value: string) => `${label}：${value}`,
  address: '通信地址',
  withPostcode: (address: string, postcode: string | null) =>
    postcode === null ? address : `${address}（郵編${postcode}）`,
  course: '公示情況',
  happened: (on: Day, text: string) => `${day(on)}${text}`,
  extended: (until: Day, reason: string) => `公示期延長至${day(until)}：${reason}`,
  amended: (what: string, reason: string | null) => `更正：${what}${reason === null ? '' : `（${reason}）`}`,
  amendedUntil: (until: Day) => `，公示期至${day(until)}`,
  restarts: '，公示期重新起算',
  withdrawn: (reason: string) => `撤回本公示：${reason}`,
  concluded: (outcomes: string, document: string | null) =>
    `${['公佈結果', outcomes, document].filter((part) => part).join('，')}`,
  redacted: (what: string, reason: string | null) => `撤下內容：${what}${reason === null ? '' : `（${reason}）`}`,
  ballot: (text: string) => `表決：${text}`,
  outcome: (outcome: Outcome, reason: string | null) =>
    reason === null ? w.outcomes[outcome] : `${w.outcomes[outcome]}：${reason}`,
  annex: '附件',
  enclosed: '附件：',
  scan: '掃碼或者輸入下面的網址，可以看到本公示的最新情況和結果：',
  qr: '本公示網址的二維碼',
  draft: '未發佈稿',
  bar: {
    back: '返回公示頁',
    word: '下載 Word 文件',
    hint: (lines: number, characters: number) =>
      `用瀏覽器的打印功能印出：紙張選A4，邊距選“默認”，縮放100%。每頁${lines}行，每行${characters}字。`,
  },
  files: '打印與下載',
  print: '打印頁（A4）',
  printNote: '每頁22行，每行28字',
  wordFile: 'Word 文件',
  wordNote: '版式與打印頁相同，可以改',
  calendarFile: '日曆',
  calendarNote: '公示首日和末日',
  listFile: '名單表格（CSV）',
  permanent: '永久網址',
  forTyping: '短網址，便於抄錄',
  shortTitle: (title: string) => `轉到：${title}`,
  shortText: '這是一個便於抄錄的短網址。如果沒有自動轉到，請點：',
  begins: (title: string) => `公示開始：${title}`,
  ends: (title: string) => `公示截止：${title}`,
  feed: (name: string) => `${name}：公示`,
  feedPeriod: (from: Day, until: Day) => `公示期：${days(from, until)}。`,
  feedCount: (count: number) => `共${count}項。`,
  columns: {
    number: w.number,
    title: w.name,
    organisation: w.organisation,
    category: w.category,
    deeds: w.deeds,
    figure: w.figure,
    proposed: w.proposed,
    note: '備註',
    outcome: w.outcome,
  },
};
