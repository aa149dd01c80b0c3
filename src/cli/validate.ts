import type { Context } from './context.ts';
import { exitCodeOf, formatFindings, type ReportFormat } from './findings.ts';
import { WrongUse } from './world.ts';

interface Options {
  format?: string;
  json?: boolean;
  strict?: boolean;
}

/** `sunboard validate`: every finding of every file, as text, JSON or GitHub annotations. */
export async function validate(context: Context, { format, json = false, strict = false }: Options): Promise<number> {
  const chosen = json ? 'json' : (format ?? 'terminal');
  if (!isFormat(chosen)) throw new WrongUse(context.words.badFormat(chosen));
  const opened = await context.open();
  if (opened.findings.length > 0 || chosen !== 'terminal') context.world.out(formatFindings(context, opened, chosen));
  if (opened.site && chosen === 'terminal') context.world.out(`${context.words.recordsGood(opened.sources.size)}\n`);
  return exitCodeOf(opened, strict);
}

function isFormat(text: string): text is ReportFormat {
  return text === 'terminal' || text === 'json' || text === 'github';
}
