import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Period } from '../domain/period.ts';

/** 栏目。 */
const nav = {
  results: '考核结果',
  notices: '公示',
  sites: '示范点',
  projects: '项目',
  winners: '获奖名单',
  branches: '组织',
  practices: '经验做法',
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
    navigation: '主导航',
    crumbs: '当前位置',
    home: '首页',
    footer: '页脚',
    links: '站内链接',
    ownedBy: (name: string) => `主办：${name}`,
    contact: '联系',
    phone: (value: string) => `电话：${value}`,
    email: (value: string) => `邮箱：${value}`,
    address: (value: string) => `地址：${value}`,
    postcode: (value: string) => `邮编：${value}`,
    hours: (value: string) => `受理时间：${value}`,
    faults: '我为政府网站找错',
    siteCode: (value: string) => `网站标识码：${value}`,
    compiled: (value: Day) => `本页内容截至${day(value)}`,
    preview: '预览：含未发布的记录，请勿外传。',
    title: (page: string, name: string) => `${page} - ${name}`,
    schemes: '考核办法',
    ledgers: '工作台账',
    programmes: '评选项目',
    corrections: '更正登记',
    everything: '全部页面',
    languages: '语言',
    articleIn: {
      'zh-CN': '本文以简体中文写成。',
      'zh-Hant': '本文以繁体中文写成。',
      en: '本文以英文写成。',
    } satisfies Record<Language, string>,
  },
  /** 阅读设置：字号、对比度、颜色、朗读。 */
  reading: {
    title: '阅读设置',
    elder: '长者版',
    size: '字号',
    small: '小',
    medium: '中',
    large: '大',
    contrast: '高对比度',
    theme: '颜色',
    light: '浅色',
    dark: '深色',
    system: '跟随系统',
    aloud: '朗读',
    aloudPage: '朗读本页',
    pause: '暂停',
    resume: '继续',
    stop: '停止',
    reset: '恢复默认',
  },
  /** 离开本站前的提示。 */
  leave: {
    text: (name: string) => `您访问的链接即将离开“${name}”，是否继续？`,
    onward: '继续访问',
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
  none: '无',
  yes: '是',
  no: '否',
  search: {
    label: '搜索单位、姓名、事项',
    placeholder: '单位、姓名、事项',
    submit: '搜索',
  },
  figure: {
    table: '查看数据表',
    points: '分',
    share: '占比',
    count: '数量',
  },
  notFound: {
    title: '没有这一页',
    text: '地址可能抄错了，或者这一页已经按规定撤下。本站的网址长期有效，不会改动。',
    next: '可以从这里找起：',
  },
};
