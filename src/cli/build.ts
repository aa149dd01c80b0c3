import { join, relative, sep } from 'node:path';
import type { Site } from '../views/site.ts';
import type { Context } from './context.ts';
import { exitCodeOf, formatFindings } from './findings.ts';
import { EXIT, WrongUse } from './world.ts';

interface Options {
  out?: string;
  strict?: boolean;
  json?: boolean;
}

/** `sunboard build`: checks the records, then renders, indexes and switches. With errors nothing is built. */
export async function build(context: Context, options: Options): Promise<number> {
  return (await produce(context, options)) ? EXIT.good : EXIT.records;
}

/** What a build made: the site and the folder it is served from. */
export interface Built {
  site: Site;
  folder: string;
}

/** Builds the portal and tells how it went; null where its records have errors. */
export async function produce(context: Context, { out, strict = false, json = false }: Options): Promise<Built | null> {
  const { world, words, progress } = context;
  const started = performance.now();
  const root = context.root();
  const target = out === undefined ? join(root, 'dist') : context.path(out);
  if (isAmongRecords(root, target)) throw new WrongUse(words.outputAmongRecords(target));
  progress.stage(words.stages.load);
  const opened = await context.open();
  progress.end();
  const code = exitCodeOf(opened, strict);
  if (json) world.out(formatFindings(context, opened, 'json'));
  else if (opened.findings.length > 0) world.err(formatFindings(context, opened, 'terminal'));
  if (code !== EXIT.good || !opened.site) {
    world.err(`${words.notPublished}\n`);
    return null;
  }
  const { buildSite } = await import('../building/build.ts');
  const { OutputTaken, OutputUnwritable, outputFull } = await import('../building/output.ts');
  try {
    const { pages, findings, published } = await buildSite(opened.site, {
      engine: world.engine,
      root,
      out: target,
      stage: (stage) => progress.stage(words.stages[stage]),
      guard: { ...opened, strict },
    });
    progress.end();
    if (findings.length > 0) world.err(formatFindings(context, { ...opened, findings }, 'terminal'));
    if (!published) {
      world.err(`${words.notPublished}\n`);
      return null;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (!json) world.out(`${words.built(pages, target, seconds)}\n`);
    return { site: opened.site, folder: target };
  } catch (error) {
    progress.end();
    if (error instanceof OutputTaken) throw new WrongUse(words.outputTaken(target));
    if (error instanceof OutputUnwritable) throw new WrongUse(words.outputUnwritable(error.message));
    const full = outputFull(error);
    if (full !== null) throw new WrongUse(words.outputFull(full.message));
    throw error;
  }
}

/** Whether a site there would be read as records of the portal the next time, or copied into itself. */
function isAmongRecords(root: string, target: string): boolean {
  const [first = ''] = relative(root, target).split(sep);
  return ['data', 'content', 'public'].includes(first);
}
