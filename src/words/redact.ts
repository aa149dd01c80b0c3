import type { CliLanguage } from './cli.ts';

/** What `sunboard redact` says. */
export interface RedactWords {
  readonly question: string;
  readonly noText: string;
  readonly oneLine: string;
  readonly unreadable: (path: string) => string;
  readonly places: (places: readonly string[], mark: string) => string;
  readonly event: string;
  /** What the clerk fills in. */
  readonly what: string;
  readonly reason: string;
  readonly history: string;
}

export const redactWords: Readonly<Record<CliLanguage, RedactWords>> = {
  'zh-CN': {
    question: '要撤下的文字',
    noText: '没有给出要撤下的文字。把它写在一个文件里，用 --text 指出这个文件。',
    oneLine: '要撤下的文字须是一行。',
    unreadable: (path) => `读不到文件“${path}”。`,
    places: (places, mark) =>
      places.length === 0
        ? '记录和文章里已经没有这段文字。'
        : `这段文字还在下面各处，逐处换成${mark}：\n${places.map((place) => `  ${place}\n`).join('')}`,
    event: '把下面一条抄到这件公示的 events 末尾，写明撤下的是哪一类内容和理由：',
    what: '（哪一类内容，如 一处身份证号）',
    reason: '（撤下的理由）',
    history: 'Git 的历史里还有这段文字。怎样清除，见 docs/notices.md。',
  },
  en: {
    question: 'Text to be taken down',
    noText: 'No text was given. Write it into a file and name the file with --text.',
    oneLine: 'The text has to be one line.',
    unreadable: (path) => `Cannot read "${path}".`,
    places: (places, mark) =>
      places.length === 0
        ? 'The text stands in no record or article.'
        : `The text still stands here; put ${mark} in its place:\n${places.map((place) => `  ${place}\n`).join('')}`,
    event: 'Copy this to the end of events of the notice, and say what kind of text it was and why it was taken down:',
    what: '(what kind of text)',
    reason: '(why)',
    history: 'The history kept by Git still has the text. See docs/notices.md for how to purge it.',
  },
};
