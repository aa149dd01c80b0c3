import { codes, isCode } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import { describeFinding } from '../words/finding-words.ts';
import type { Context } from './context.ts';
import { EXIT, WrongUse } from './world.ts';

/** `sunboard explain [code]`: what a code means and how to mend it, with the names of its arguments in place of figures. */
export async function explain(
  { world, words, language }: Context,
  { json = false }: { json?: boolean },
  code?: string,
): Promise<number> {
  if (code === undefined) {
    const all = Object.keys(codes);
    world.out(json ? `${JSON.stringify(all)}\n` : `${words.explain.all}\n${all.map((each) => `  ${each}\n`).join('')}`);
    return EXIT.good;
  }
  if (!isCode(code)) throw new WrongUse(words.noCode(code, nearest(code, Object.keys(codes))));
  const { severity, args } = codes[code];
  const text = describeFinding({ code, args: Object.fromEntries(args.map((name) => [name, `<${name}>`])) }, language);
  if (json) world.out(`${JSON.stringify({ code, severity, ...text }, null, 2)}\n`);
  else {
    const { explain: say } = words;
    world.out(
      `${code}\n${say.severity[severity]}\n${say.found}: ${text.found}\n${say.expected}: ${text.expected}\n${say.mend}: ${text.mend}\n`,
    );
  }
  return EXIT.good;
}
