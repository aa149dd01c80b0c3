import type { Day } from '../domain/day.ts';
import type { Notice } from '../domain/records/notice.ts';
import { records } from './records.zh-CN.ts';
import { site } from './site.zh-CN.ts';

const { day, period } = site;

/** 分享出去的样子：分享图上的字、引用、短网址。 */
export const share = {
  notice: (kind: Notice['kind']) => records.notice.kind[kind],
  withdrawn: '这份公示已经撤回',
  term: '公示期',
  until: '公示截止',
  termOf: (from: Day, until: Day) =>
    `${day(from)}—${from.slice(0, 4) === until.slice(0, 4) ? day(until).slice(5) : day(until)}`,
  termFrom: (from: Day) => `${day(from)}起`,
  result: (of: string, scheme: string) => `${period(of)} · ${scheme}`,
  points: '分',
  scheme: '考核办法',
  edition: (edition: string) => `${edition}版`,
  award: '获奖项目',
  lost: '已取消',
  awardedBy: (by: string, on: Day) => `${by} · ${day(on)}`,
  practice: '经验做法',
  writtenBy: (by: string | null, on: Day) => [by, day(on)].filter((part) => part).join(' · '),
  ownedBy: (owner: string) => `主办：${owner}`,
  cite: '引用本页',
  citation: (owner: string, title: string, name: string, on: string, url: string) =>
    `${owner}. ${title}[EB/OL]. ${name}, 内容截至${day(on)}. ${url}`,
  /** 有作者和发布日期的文章：GB/T 7714 的电子文献，日期用发布日。 */
  citationOf: (author: string, title: string, name: string, on: Day, url: string) =>
    `${author}. ${title}[EB/OL]. ${name}, ${on}. ${url}`,
  short: '短网址，便于抄录',
  scan: '扫码或者输入下面的网址，可以在手机上看到这一页：',
  qr: '本页网址的二维码',
  /** 复制到公众号的一页。 */
  wechat: {
    title: (title: string) => `转发到公众号：${title}`,
    lead: '下面是排好版的正文，样式写在每一段里，链接改成了文末的注。点“复制正文”，到公众号编辑器里粘贴；标题另填。',
    copy: '复制正文',
    copied: '已复制，请到公众号编辑器里粘贴。',
    failed: '浏览器不允许复制，请用鼠标选中正文后按 Ctrl+C。',
    back: '返回文章',
    pictures: '插图请另存后在编辑器里上传，放到正文里写着“插图”的地方：',
    cover: '封面图',
    picture: (caption: string, credit: string) =>
      `〔插图：${[caption, credit].filter((part) => part !== '').join('，')}〕`,
    notes: '注',
    note: (number: number, text: string, address: string) => `[${number}] ${text}：${address}`,
    mark: (number: number) => `[${number}]`,
    source: (name: string, on: Day, address: string) => `原载${name}，${day(on)}。${address}`,
    label: (label: string, value: string) => `${label}：${value}`,
  },
  /** 按前两位分开的短网址页。 */
  shortList: {
    title: '短网址',
    text: '这是一个便于抄录的短网址。如果没有自动转到，请点下面标出的一行：',
    entry: (name: string, of: string, scheme: string) => `${name}，${period(of)}，${scheme}`,
  },
};
