import { type Code, codes } from '../domain/finding.ts';
import { describeFinding } from './finding-words.ts';

/** The reference of all findings as Markdown: each code with what was found, what is expected and the cure. */
export function findingReference(): string {
  const heading = `# 问题代码 · Findings

每个代码永久不变。\`sunboard explain 代码\` 在命令行里给出同样的说明。尖括号里的词在实际提示中换成具体内容。
Every code is permanent; \`sunboard explain CODE --lang en\` tells the same. Words in angle brackets stand for what was found.

共 ${Object.keys(codes).length} 个。这一页由 \`npm run reference\` 生成。
`;
  return [heading, ...(Object.keys(codes) as Code[]).map(entry)].join('\n');
}

function entry(code: Code): string {
  const { severity, args } = codes[code];
  const placeholders = Object.fromEntries(args.map((name) => [name, `<${name}>`]));
  const zh = describeFinding({ code, args: placeholders }, 'zh-CN');
  const en = describeFinding({ code, args: placeholders }, 'en');
  const line = (text: string) => text.replaceAll('<', '&lt;').replaceAll('\n', ' ');
  return `## ${code}

${severity === 'error' ? '错误：有它就不生成网站。' : '提醒：不妨碍生成。'}

- 发现：${line(zh.found)}
- 应为：${line(zh.expected)}
- 改法：${line(zh.mend)}

${line(en.found)}. Expected: ${line(en.expected)}. ${line(en.mend)}
`;
}
