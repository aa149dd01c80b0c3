// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../domain/day.ts';
import type { Notice } from '../domain/records/notice.ts';
import { records } from './records.zh-Hant.ts';
import { site } from './site.zh-Hant.ts';

const { day, period } = site;

/** 分享出去的样子：分享图上的字、引用、短网址。 */
export const share = {
  notice: (kind: Notice['kind']) => records.notice.kind[kind],
  withdrawn: '這份公示已經撤回',
  term: '公示期',
  until: '公示截止',
  termOf: (from: Day, until: Day) =>
    `${day(from)}—${from.slice(0, 4) === until.slice(0, 4) ? day(until).slice(5) : day(until)}`,
  termFrom: (from: Day) => `${day(from)}起`,
  result: (of: string, scheme: string) => `${period(of)} · ${scheme}`,
  points: '分',
  scheme: '考核辦法',
  edition: (edition: string) => `${edition}版`,
  award: '獲獎項目',
  lost: '已取消',
  awardedBy: (by: string, on: Day) => `${by} · ${day(on)}`,
  practice: '經驗做法',
  writtenBy: (by: string | null, on: Day) => [by, day(on)].filter((part) => part).join(' · '),
  ownedBy: (owner: string) => `主辦：${owner}`,
  cite: '引用本頁',
  citation: (owner: string, title: string, name: string, on: string, url: string) =>
    `${owner}. ${title}[EB/OL]. ${name}, 內容截至${day(on)}. ${url}`,
  /** 有作者和发布日期的文章：GB/T 7714 的电子文献，日期用发布日。 */
  citationOf: (author: string, title: string, name: string, on: Day, url: string) =>
    `${author}. ${title}[EB/OL]. ${name}, ${on}. ${url}`,
  short: '短網址，便於抄錄',
  scan: '掃碼或者輸入下面的網址，可以在手機上看到這一頁：',
  qr: '本頁網址的二維碼',
  /** 复制到公众号的一页。 */
  wechat: {
    title: (title: string) => `轉發到公眾號：${title}`,
    lead: '下面是排好版的正文，樣式寫在每一段裡，鏈接改成了文末的注。點“複製正文”，到公眾號編輯器裡粘貼；標題另填。',
    copy: '複製正文',
    copied: '已複製，請到公眾號編輯器裡粘貼。',
    failed: '瀏覽器不允許複製，請用鼠標選中正文後按 Ctrl+C。',
    back: '返回文章',
    pictures: '插圖請另存後在編輯器裡上傳，放到正文裡寫著“插圖”的地方：',
    cover: '封面圖',
    picture: (caption: string, credit: string) =>
      `〔插圖：${[caption, credit].filter((part) => part !== '').join('，')}〕`,
    notes: '注',
    note: (number: number, text: string, address: string) => `[${number}] ${text}：${address}`,
    mark: (number: number) => `[${number}]`,
    source: (name: string, on: Day, address: string) => `原載${name}，${day(on)}。${address}`,
    label: (label: string, value: string) => `${label}：${value}`,
  },
  /** 按前两位分开的短网址页。 */
  shortList: {
    title: '短網址',
    text: '這是一個便於抄錄的短網址。如果沒有自動轉到，請點下面標出的一行：',
    entry: (name: string, of: string, scheme: string) => `${name}，${period(of)}，${scheme}`,
  },
};
