import { records } from './records.en.ts';
import type { share as zhCN } from './share.zh-CN.ts';
import { site } from './site.en.ts';

const { day, days, period } = site;

/** What is passed on: the words of share pictures, citations, short addresses. */
export const share: typeof zhCN = {
  notice: (kind) => records.notice.kind[kind],
  withdrawn: 'This notice has been withdrawn',
  term: 'Period',
  until: 'Until',
  termOf: days,
  termFrom: (from) => `from ${day(from)}`,
  result: (of, scheme) => `${period(of)} · ${scheme}`,
  points: 'points',
  scheme: 'Assessment scheme',
  edition: (edition) => `Edition ${edition}`,
  award: 'Award',
  lost: 'lost',
  awardedBy: (by, on) => `${by} · ${day(on)}`,
  practice: 'Practice',
  writtenBy: (by, on) => [by, day(on)].filter((part) => part).join(' · '),
  ownedBy: (owner) => `Published by ${owner}`,
  cite: 'Cite this page',
  citation: (owner, title, name, on, url) => `${owner}. ${title}. ${name}, as of ${day(on)}. ${url}`,
  citationOf: (author, title, name, on, url) => `${author}. ${title}. ${name}, ${day(on)}. ${url}`,
  short: 'Short address, for typing',
  scan: 'Scan, or type the address below, to see this page on a phone:',
  qr: 'Two-dimensional code of the address of this page',
  wechat: {
    title: (title) => `For a WeChat account: ${title}`,
    lead: 'Below is the text laid out, each paragraph with its own style and links turned into notes at the end. Copy it and paste it into the editor of the official account; the title goes in apart.',
    copy: 'Copy the text',
    copied: 'Copied. Paste it into the editor of the official account.',
    failed: 'The browser does not allow copying. Select the text and press Ctrl+C.',
    back: 'Back to the article',
    pictures: 'Save the pictures and upload them in the editor, where the text says “picture”:',
    cover: 'Cover picture',
    picture: (caption, credit) => `[Picture: ${[caption, credit].filter((part) => part !== '').join(', ')}]`,
    notes: 'Notes',
    note: (number, text, address) => `[${number}] ${text}: ${address}`,
    mark: (number) => `[${number}]`,
    source: (name, on, address) => `First published by ${name} on ${day(on)}. ${address}`,
    label: (label, value) => `${label}: ${value}`,
  },
  shortList: {
    title: 'Short addresses',
    text: 'This is a short address for typing. If you are not taken on, follow the marked line below: ',
    entry: (name, of, scheme) => `${name}, ${period(of)}, ${scheme}`,
  },
};
