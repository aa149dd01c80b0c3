import type { Day } from '../../domain/day.ts';
import { site } from '../site.zh-CN.ts';

const { day } = site;

export const practice = {
  indexTitle: '经验做法',
  indexLead: '基层一线写下的做法、成效和教训。',
  by: (author: string | null, organisation: string | null) => [author, organisation].filter((part) => part).join(' · '),
  published: (on: Day) => `${day(on)}发布`,
  updated: (on: Day) => `${day(on)}更新`,
  length: (characters: number) => `约${characters}字`,
  related: '有关组织、示范点和项目',
  branch: '组织',
  sites: '示范点',
  projects: '项目',
  tags: '标签',
  neighbours: '其他经验做法',
  earlier: (title: string) => `上一篇：${title}`,
  later: (title: string) => `下一篇：${title}`,
  none: '还没有发布的经验做法。',
};

export const search = {
  title: '搜索',
  lead: '输入村名、项目、人名、文号的任意一段。',
  label: '搜索词',
  submit: '搜索',
  noScript: '搜索要用到脚本。您的浏览器没有启用脚本，可以从全部页面里找：',
  everything: '全部页面',
  searching: '正在搜索……',
  /** 浏览器里由脚本填入 {query} 和 {count}。 */
  found: '找到{count}页含“{query}”。',
  nothing: '没有找到“{query}”。',
  failed: '搜索没有打开，请稍后再试，或从全部页面里找。',
  more: '显示更多',
  results: '搜索结果',
};

export const everything = {
  title: '全部页面',
  lead: '本站所有页面按种类列出，全部是普通链接。',
  tables: '考核结果',
  schemes: '考核办法',
  notices: '公示',
  sites: '示范点',
  programmes: '评选项目',
  projects: '项目',
  practices: '经验做法',
  ledgers: '工作台账',
  pages: '说明',
  branches: '组织',
  top: '县级',
};
