import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Ended, Stage } from '../building/build.ts';
import type { Opened } from '../building/open.ts';
import type { Shard } from '../building/shard.ts';
import type { BuildState } from '../building/state.ts';
import { serializeTrace, timing } from '../building/timing.ts';
import { basePathOf } from '../domain/address.ts';
import type { Finding } from '../domain/finding.ts';
import type { Context } from './context.ts';
import { EXIT, WrongUse } from './world.ts';

interface Options {
  out?: string;
  strict?: boolean;
  json?: boolean;
  full?: boolean;
  compress?: boolean;
  shard?: string;
  profile?: string;
}

/** `sunboard build`: checks the records, then renders, indexes and switches. With errors nothing is built. */
export async function build(context: Context, options: Options): Promise<number> {
  return (await produce(context, options)) ? EXIT.good : EXIT.records;
}

/** What a build made: the folder a site is served from, and the path below which its pages are. */
export interface Built {
  readonly folder: string;
  readonly base: string;
}

/** Builds the portal and tells how it went; null where its records have errors. */
export async function produce(context: Context, options: Options): Promise<Built | null> {
  const { strict = false, full = false, compress = false } = options;
  const { world, words } = context;
  const root = context.root();
  const on = context.on();
  const out = options.out === undefined ? join(root, 'dist') : context.path(options.out);
  if (isAmongRecords(root, out)) throw new WrongUse(words.outputAmongRecords(out));
  const run = new Run(context, options, root, out);
  const shard = await run.shard();
  const { lookAtLast } = await import('../building/last.ts');
  run.stage('look');
  const manner = { compress, shard };
  const { inputs, last } = await run.trying(async () =>
    lookAtLast({ engine: world.engine, root, out, now: world.now(), on, ...manner }),
  );
  if (last && !full) return run.unchanged(last);
  run.stage('load');
  const { buildSite } = await import('../building/build.ts');
  const opened = await context.open();
  context.progress.end();
  const { exitCodeOf } = await import('./findings.ts');
  const code = exitCodeOf(opened, strict);
  if (code !== EXIT.good || !opened.site) {
    await run.tell(opened, opened.findings);
    return run.notPublished();
  }
  await run.warn(opened, opened.findings);
  const { site } = opened;
  const ended = await run.trying(() =>
    buildSite(site, {
      engine: world.engine,
      root,
      out,
      inputs,
      full,
      ...manner,
      guard: { ...opened, strict },
      stage: (stage) => run.stage(stage),
      at: (done, total) => context.progress.at(done, total),
    }),
  );
  return run.built(opened, ended, basePathOf(site.portal.config.baseUrl));
}

/** One run of the command: what it tells, and how long its stages took. */
class Run {
  readonly #context: Context;
  readonly #options: Options;
  readonly #root: string;
  readonly #out: string;
  readonly #timing = timing(() => performance.now());
  readonly #started = performance.now();

  constructor(context: Context, options: Options, root: string, out: string) {
    this.#context = context;
    this.#options = options;
    this.#root = root;
    this.#out = out;
  }

  /** The part of the site to build; throws WrongUse where `--shard` is none. */
  async shard(): Promise<Shard | null> {
    const { shard } = this.#options;
    if (shard === undefined) return null;
    const { parseShard } = await import('../building/shard.ts');
    const parsed = parseShard(shard);
    if (!parsed) throw new WrongUse(this.#context.words.badShard(shard));
    return parsed;
  }

  stage(stage: 'look' | 'load' | Stage): void {
    const { progress, words } = this.#context;
    this.#timing.begin(stage);
    if (stage !== 'look') progress.stage(words.stages[stage]);
  }

  /** Runs what reads or writes a site; what stands in its way on disk is wrong use. */
  async trying<T>(work: () => Promise<T>): Promise<T> {
    const { words, progress } = this.#context;
    const { OutputTaken, OutputUnwritable, outputFull } = await import('../building/output.ts');
    const { ArticlesChanged } = await import('../building/theme/key.ts');
    try {
      return await work();
    } catch (error) {
      progress.end();
      if (error instanceof OutputTaken) throw new WrongUse(words.outputTaken(this.#out));
      if (error instanceof OutputUnwritable) throw new WrongUse(words.outputUnwritable(error.message));
      if (error instanceof ArticlesChanged) throw new WrongUse(words.articlesChanged);
      const full = outputFull(error);
      if (full !== null) throw new WrongUse(words.outputFull(full.message));
      throw error;
    }
  }

  /** Tells all findings of a run: on the terminal where there are any, as JSON always. */
  async tell(opened: Pick<Opened, 'sources'>, findings: readonly Finding[]): Promise<void> {
    if (!this.#options.json) return this.warn(opened, findings);
    const { formatFindings } = await import('./findings.ts');
    this.#context.world.out(formatFindings(this.#context, { ...opened, findings }, 'json'));
  }

  /** Tells findings on the terminal as soon as they are known; as JSON they are told at the end, all in one. */
  async warn(opened: Pick<Opened, 'sources'>, findings: readonly Finding[]): Promise<void> {
    if (this.#options.json || findings.length === 0) return;
    const { formatFindings } = await import('./findings.ts');
    this.#context.world.err(formatFindings(this.#context, { ...opened, findings }, 'terminal'));
  }

  notPublished(): null {
    this.#context.world.err(`${this.#context.words.notPublished}\n`);
    return null;
  }

  /** Ends a run in which nothing had changed since the site was built. */
  async unchanged(last: BuildState): Promise<Built | null> {
    const { words, world } = this.#context;
    const { strict = false, json = false } = this.#options;
    await this.tell({ sources: await this.#sources(last.findings) }, last.findings);
    this.#profile();
    if (strict && !last.faultless) return this.notPublished();
    if (!json) world.out(`${words.unchanged(this.#out, this.#seconds())}\n`);
    return { folder: this.#out, base: last.base };
  }

  /** Ends a run that built. */
  async built(
    opened: Opened,
    { pages, files, findings, published, difference }: Ended,
    base: string,
  ): Promise<Built | null> {
    const { words, world, progress } = this.#context;
    progress.end();
    const took = this.#profile();
    if (difference !== null) world.err(`${words.difference(difference)}\n`);
    await this.warn(opened, findings);
    if (this.#options.json) await this.tell(opened, [...opened.findings, ...findings]);
    if (!published) return this.notPublished();
    if (!this.#options.json) {
      world.out(`${words.built(pages, this.#out, this.#seconds())}\n`);
      world.out(`${words.files(files.written, files.kept, files.removed)}\n`);
      world.out(
        `${words.took(took.map(({ name, took: ms }) => ({ stage: words.stages[name], seconds: ms / 1000 })))}\n`,
      );
    }
    return { folder: this.#out, base };
  }

  /** Texts of the files that findings are about. */
  async #sources(findings: readonly Finding[]): Promise<Opened['sources']> {
    if (findings.length === 0) return new Map();
    const { sourcesOf } = await import('../building/open.ts');
    return sourcesOf(this.#root, findings);
  }

  #seconds(): string {
    return ((performance.now() - this.#started) / 1000).toFixed(1);
  }

  /** Ends the clock, writes the trace that `--profile` asks for, and gives the stages with their times. */
  #profile() {
    const { profile } = this.#options;
    const parts = this.#timing.end();
    if (profile !== undefined) {
      const file = this.#context.path(profile);
      try {
        writeFileSync(file, serializeTrace(parts));
      } catch (error) {
        throw new WrongUse(this.#context.words.outputUnwritable(error instanceof Error ? error.message : file));
      }
    }
    return parts as readonly { name: 'look' | 'load' | Stage; took: number }[];
  }
}

/** Whether a site there would be read as records of the portal the next time, or copied into itself. */
function isAmongRecords(root: string, target: string): boolean {
  const [first = ''] = relative(root, target).split(sep);
  return ['data', 'content', 'public'].includes(first);
}
