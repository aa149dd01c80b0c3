import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, costOf, waitForQuiet } from './cost.ts';
import { projectOf } from './inputs.ts';
import type { Peer } from './peer.ts';
import type { Series } from './results.ts';
import { type Comparison, compare, countPages, type SamplePage, sampleOf, samplePaths } from './sample.ts';
import { type Step, SunboardSite } from './sunboard.ts';

interface Options {
  folder: string;
  pages: number;
  day: string;
  peers: readonly Peer[];
  steps: readonly Step[];
  runs: number;
  /** Seconds to wait at most, before each run, for other programs to leave the machine alone. */
  wait: number;
  say: (line: string) => void;
}

/** What was measured so far of a portal of one size. */
interface Measured {
  readonly series: Series[];
  readonly samples: Record<string, Comparison>;
}

/**
 * Measures all generators in turn, so many times over, so that what else the machine does falls on each of them. Gives what it has
 * after each round. Another generator that fails is left out from then on; Sunboard must not fail.
 */
export async function* measureRounds(options: Options): AsyncGenerator<Measured> {
  const rounds = new Rounds(options);
  for (let run = 0; run < options.runs; run += 1) {
    for (const step of options.steps) await rounds.step(step);
    for (const peer of options.peers) await rounds.peer(peer);
    yield rounds.measured();
  }
  rmSync(join(options.folder, 'sunboard'), { recursive: true, force: true });
}

class Rounds {
  readonly #options: Options;
  readonly #sites: Readonly<Record<Step['family'], SunboardSite>>;
  readonly #costs = new Map<string, Cost[]>();
  readonly #failed = new Map<string, string>();
  readonly #samples = new Map<string, readonly SamplePage[]>();

  constructor(options: Options) {
    this.#options = options;
    this.#sites = { pages: siteOf(options, 'pages'), all: siteOf(options, 'all') };
  }

  async step(step: Step): Promise<void> {
    const site = this.#sites[step.family];
    this.#note(`sunboard-${step.id}`, await runStep(step, site, this.#options));
    // Before a record is corrected, which the others have as it was.
    if (!this.#samples.has('sunboard')) this.#samples.set('sunboard', sampleFrom(site.out));
  }

  async peer(peer: Peer): Promise<void> {
    if (this.#failed.has(peer.id)) return;
    const { folder, pages, say } = this.#options;
    const out = join(folder, peer.id, 'out');
    try {
      this.#note(peer.id, await runPeer(peer, out, this.#options));
      if (!this.#samples.has(peer.id)) this.#samples.set(peer.id, sampleFrom(out));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#costs.delete(peer.id);
      this.#failed.set(peer.id, reason.includes('out of memory') ? 'no memory left' : 'an error');
      say(`${pages} pages, ${peer.id}: ${reason}`);
    }
    rmSync(out, { recursive: true, force: true });
  }

  measured(): Measured {
    const { pages } = this.#options;
    const on = new Date().toISOString().slice(0, 10);
    const ours = this.#samples.get('sunboard');
    const theirs = [...this.#samples].filter(([id]) => id !== 'sunboard');
    return {
      series: [
        ...[...this.#costs].map(([id, runs]) => ({ id, pages, on, runs: [...runs] })),
        ...[...this.#failed].map(([id, failed]) => ({ id, pages, on, runs: [], failed })),
      ],
      samples: ours ? Object.fromEntries(theirs.map(([id, sample]) => [id, compare(ours, sample)])) : {},
    };
  }

  #note(id: string, cost: Cost): void {
    this.#costs.set(id, [...(this.#costs.get(id) ?? []), cost]);
    const memory = cost.together === null ? '' : `, ${Math.round(cost.together / 1e6)} MB`;
    const others = cost.others === null ? '' : `, others ${cost.others.toFixed(2)}`;
    this.#options.say(`${this.#options.pages} pages, ${id}: ${cost.seconds.toFixed(2)} s${memory}${others}`);
  }
}

function siteOf({ folder, pages }: Options, family: string): SunboardSite {
  return new SunboardSite(join(folder, 'sunboard', family), pages);
}

async function runStep(step: Step, site: SunboardSite, { pages, day, wait }: Options): Promise<Cost> {
  const corrected = (): string =>
    readFileSync(join(site.out, 'results/village-duty@2022/2024/branch/t001-v001.html'), 'utf8');
  const before = step.before === 'nothing' ? '' : corrected();
  site.prepare(step);
  await waitForQuiet(wait);
  const cost = await costOf([site.command(step.family, day)]);
  checkCount(step.id, site.out, pages);
  const changed = corrected() !== before;
  const wanted = step.before === 'nothing' || step.before === 'corrected';
  if (changed !== wanted) throw new Error(`${step.id}: a page ${wanted ? 'did not change' : 'changed'}`);
  return cost;
}

async function runPeer(peer: Peer, out: string, { folder, pages, wait }: Options): Promise<Cost> {
  const project = projectOf(folder, peer);
  for (const each of peer.leftovers) rmSync(join(project, each), { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await waitForQuiet(wait);
  const cost = await costOf(peer.commands(project, out));
  checkCount(peer.id, out, pages);
  return cost;
}

function checkCount(id: string, out: string, pages: number): void {
  const count = countPages(out);
  if (count !== pages) throw new Error(`${id} built ${count} pages of ${pages}`);
}

function sampleFrom(out: string): SamplePage[] {
  return sampleOf(out, samplePaths(out));
}
