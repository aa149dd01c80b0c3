import type { CliLanguage } from './cli.ts';

/** What `sunboard init` says. */
export interface InitWords {
  readonly taken: (path: string) => string;
  readonly unwritable: (reason: string) => string;
  readonly made: (path: string, count: number, commands: readonly string[]) => string;
}

/** The words of `init` in each language of the command line. */
export const initWords: Readonly<Record<CliLanguage, InitWords>> = {
  'zh-CN': {
    taken: (path) => `“${path}”里已有内容，没有动它。请换一个新文件夹。`,
    unwritable: (reason) => `建不了：${reason}`,
    made: (path, count, commands) =>
      `新网站建在 ${path}（${count} 个文件）。里面的单位、人和分数都是编的，换成自己的即可。\n\n接着运行：\n${commands.map((each) => `  ${each}\n`).join('')}\n怎样改，看其中的 README.md。`,
  },
  en: {
    taken: (path) => `"${path}" is not empty and was left alone. Choose a new folder.`,
    unwritable: (reason) => `Cannot make it: ${reason}`,
    made: (path, count, commands) =>
      `Made a new portal in ${path} (${count} files). All places, people and figures in it are invented; put your own in their place.\n\nNext:\n${commands.map((each) => `  ${each}\n`).join('')}\nIts README.md says how to change it.`,
  },
};
