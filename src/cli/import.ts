import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPlan, serializePlan } from '../importing/outline.ts';
import { planImport } from '../importing/plan.ts';
import { writeFiles } from '../importing/write.ts';
import { diskFiles } from '../loading/disk.ts';
import { importWords } from '../words/import.ts';
import type { Context } from './context.ts';
import { formatFindings } from './findings.ts';
import { EXIT, WrongUse } from './world.ts';

interface Options {
  root?: string;
  write?: boolean;
  json?: boolean;
}

/**
 * `sunboard import`: tells what a mapping file would make of its CSV files, and with `--write` does it. With any error nothing
 * is written. A folder that is named and has no records yet becomes a portal where the mapping says what portal it is.
 */
export async function importCsv(
  context: Context,
  { root: named, write = false, json = false }: Options,
  mapping: string,
): Promise<number> {
  const { world, language } = context;
  const words = importWords[language];
  const file = mapping.replaceAll('\\', '/');
  if (!existsSync(context.path(file))) throw new WrongUse(words.noMapping(mapping));
  const root = named === undefined ? context.root() : context.path(named);
  const plan = planImport(diskFiles(root), file, (path) => readFileSync(context.path(path)));
  const isNew = !existsSync(join(root, 'data'));
  const failed = plan.findings.some(({ severity }) => severity === 'error');
  if (isNew && !failed && !plan.added.some(({ kind }) => kind === 'portal'))
    throw new WrongUse(context.words.noRoot(root));
  const written = write && !failed;
  if (written) {
    try {
      writeFiles(root, plan.files);
    } catch (error) {
      // A folder in the way, no permission, a full disk: for the user to put right.
      if (error instanceof Error && 'code' in error) throw new WrongUse(words.unwritable(error.message));
      throw error;
    }
  }
  if (json) {
    world.out(serializePlan(plan, { language, written }));
    return failed ? EXIT.records : EXIT.good;
  }
  if (plan.findings.length > 0) world.err(formatFindings(context, plan, 'terminal'));
  world.out(failed ? `${words.refused}\n` : formatPlan(plan, { language, written }));
  return failed ? EXIT.records : EXIT.good;
}
