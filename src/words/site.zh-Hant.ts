// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Period } from '../domain/period.ts';

/** 栏目。 */
const nav = {
  results: '考核結果',
  notices: '公示',
  sites: '示範點',
  projects: '項目',
  winners: '獲獎名單',
  branches: '組織',
  practices: '經驗做法',
  search: '搜索',
};

const ordinals = ['一', '二', '三', '四'];

/** `2024年7月8日`：正文里的日期，不补零。 */
function day(value: Day): string {
  const [year, month, date] = value.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** `2024年`、`2024年上半年`、`2024年第三季度`、`2024年6月`。 */
function period(value: Period): string {
  const [year, part] = value.split('-');
  if (part === undefined) return `${year}年`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  if (part.startsWith('Q')) return `${year}年第${ordinals[Number(part[1]) - 1]}季度`;
  return `${year}年${Number(part)}月`;
}

/** 图里的考核期，越短越好：`2024`、`2024上`、`2024三季`、`2024-06`。 */
function periodShort(value: Period): string {
  const [year, part] = value.split('-');
  if (part === undefined) return `${year}`;
  if (part.startsWith('H')) return `${year}${part === 'H1' ? '上' : '下'}`;
  if (part.startsWith('Q')) return `${year}${ordinals[Number(part[1]) - 1]}季`;
  return value;
}

/** 全站共用的词：框架、日期、常用说法。 */
export const site = {
  nav,
  shell: {
    skip: '跳到正文',
    navigation: '主導航',
    crumbs: '當前位置',
    home: '首頁',
    footer: '頁腳',
    links: '站內鏈接',
    ownedBy: (name: string) => `主辦：${name}`,
    contact: '聯繫',
    phone: (value: string) => `電話：${value}`,
    email: (value: string) => `郵箱：${value}`,
    address: (value: string) => `地址：${value}`,
    postcode: (value: string) => `郵編：${value}`,
    hours: (value: string) => `受理時間：${value}`,
    faults: '我為政府網站找錯',
    siteCode: (value: string) => `網站標識碼：${value}`,
    compiled: (value: Day) => `本頁內容截至${day(value)}`,
    preview: '預覽：含未發佈的記錄，請勿外傳。',
    title: (page: string, name: string) => `${page} - ${name}`,
    schemes: '考核辦法',
    ledgers: '工作台賬',
    programmes: '評選項目',
    corrections: '更正登記',
    everything: '全部頁面',
    languages: '語言',
    articleIn: {
      'zh-CN': '本文以簡體中文寫成。',
      'zh-Hant': '本文以繁體中文寫成。',
      en: '本文以英文寫成。',
    } satisfies Record<Language, string>,
  },
  /** 阅读设置：字号、对比度、颜色、朗读。 */
  reading: {
    title: '閱讀設置',
    elder: '長者版',
    size: '字號',
    small: '小',
    medium: '中',
    large: '大',
    contrast: '高對比度',
    theme: '顏色',
    light: '淺色',
    dark: '深色',
    system: '跟隨系統',
    aloud: '朗讀',
    aloudPage: '朗讀本頁',
    pause: '暫停',
    resume: '繼續',
    stop: '停止',
    reset: '恢復默認',
  },
  /** 离开本站前的提示。 */
  leave: {
    text: (name: string) => `您訪問的鏈接即將離開“${name}”，是否繼續？`,
    onward: '繼續訪問',
    stay: '留在本站',
  },
  day,
  period,
  periodShort,
  title: (name: string) => `《${name}》`,
  /** 起止日期，都算在内。 */
  days: (from: Day, until: Day) => (from === until ? day(from) : `${day(from)}至${day(until)}`),
  list: (items: readonly string[]) => items.join('、'),
  listStop: '、',
  colon: '：',
  comma: '，',
  semicolon: '；',
  stop: '。',
  space: '　',
  arrow: '　→　',
  /** 词后加注。 */
  beside: (text: string, more: string) => `${text}（${more}）`,
  aside: (text: string) => `（${text}）`,
  none: '無',
  yes: '是',
  no: '否',
  search: {
    label: '搜索單位、姓名、事項',
    placeholder: '單位、姓名、事項',
    submit: '搜索',
  },
  figure: {
    table: '查看數據表',
    points: '分',
    share: '佔比',
    count: '數量',
  },
  notFound: {
    title: '沒有這一頁',
    text: '地址可能抄錯了，或者這一頁已經按規定撤下。本站的網址長期有效，不會改動。',
    next: '可以從這裡找起：',
  },
};
