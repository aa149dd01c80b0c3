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
 * after each round.
 */
export async function* measureRounds(options: Options): AsyncGenerator<Measured> {
  const { peers, steps, runs, say, pages } = options;
  const costs = new Map<string, Cost[]>();
  const samples = new Map<string, readonly SamplePage[]>();
  const note = (id: string, cost: Cost): void => {
    costs.set(id, [...(costs.get(id) ?? []), cost]);
    const megabytes = cost.together === null ? '' : `, ${Math.round(cost.together / 1e6)} MB`;
    say(
      `${pages} pages, ${id}: ${cost.seconds.toFixed(2)} s${megabytes}${cost.others === null ? '' : `, others ${cost.others.toFixed(2)}`}`,
    );
  };
  const sites = { pages: siteOf(options, 'pages'), all: siteOf(options, 'all') };
  for (let run = 0; run < runs; run += 1) {
    for (const step of steps) {
      const site = sites[step.family];
      note(`sunboard-${step.id}`, await runStep(step, site, options));
      // Before a record is corrected, which the others have as it was.
      if (!samples.has('sunboard')) samples.set('sunboard', sampleFrom(site.out));
    }
    for (const peer of peers) {
      const out = join(options.folder, peer.id, 'out');
      note(peer.id, await runPeer(peer, out, options));
      if (run === 0) samples.set(peer.id, sampleFrom(out));
      rmSync(out, { recursive: true, force: true });
    }
    yield measuredOf(pages, costs, samples);
  }
  rmSync(join(options.folder, 'sunboard'), { recursive: true, force: true });
}

function measuredOf(
  pages: number,
  costs: ReadonlyMap<string, readonly Cost[]>,
  samples: ReadonlyMap<string, readonly SamplePage[]>,
): Measured {
  const on = new Date().toISOString().slice(0, 10);
  const ours = samples.get('sunboard');
  const compared = [...samples].filter(([id]) => id !== 'sunboard');
  return {
    series: [...costs].map(([id, runs]) => ({ id, pages, on, runs })),
    samples: ours ? Object.fromEntries(compared.map(([id, theirs]) => [id, compare(ours, theirs)])) : {},
  };
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
