/**
 * Builds portals of several sizes with Sunboard and with other generators and writes docs/speed.md. `npm run bench`, more than an hour; with
 * `-- --sizes 2000,20000`, `--only sunboard,hugo`, `--runs 3` less of it, what was measured before staying as it is; `--wait 300`
 * waits so many seconds at most, before each run, for other programs to leave the machine alone; `--work DIR` keeps
 * the records made for it; `--write` only writes the page again.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { astro } from './astro.ts';
import { writeDocument } from './document.ts';
import { eleventy, eleventyJson } from './eleventy.ts';
import { hugo, hugoPagefind } from './hugo.ts';
import { inputsFor, sampleSite } from './inputs.ts';
import type { Peer } from './peer.ts';
import { keep, keptResults, machineOf, resultsOnFile } from './results.ts';
import { measureRounds } from './rounds.ts';
import { STEPS } from './sunboard.ts';
import { openWorkshop } from './workshop.ts';

/** The largest is for Sunboard's growth alone. */
const SIZES = [2000, 20_000, 100_000, 200_000];
/** Pages of the site that head and footer are taken from: small sites have a picture for each result. */
const SAMPLE = 2000;
/** The day that all of them build for: pages say it. */
const DAY = '2026-11-20';
const PEERS: readonly Peer[] = [eleventy, eleventyJson, hugo, hugoPagefind, astro];

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: SIZES.join(',') },
    only: { type: 'string', default: ['sunboard', ...PEERS.map(({ id }) => id)].join(',') },
    runs: { type: 'string', default: '5' },
    wait: { type: 'string', default: '0' },
    work: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

if (options.write) writeDocument(resultsOnFile());
else await bench();

async function bench(): Promise<void> {
  const workshop = openWorkshop(options.work);
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  say(workshop.inMemory ? 'In memory.' : 'There is no file system in memory here: the times below include a disk.');
  const wanted = new Set(options.only.split(','));
  const peers = PEERS.filter(({ id }) => wanted.has(id)).filter((peer) => {
    if (peer.version() === null) say(`${peer.id}: not installed, left out.`);
    return peer.version() !== null;
  });
  const steps = wanted.has('sunboard') ? STEPS : [];
  const machine = machineOf(workshop.inMemory);
  let results = keptResults(machine);
  try {
    const sample = await sampleSite(join(workshop.folder, 'sample'), SAMPLE, DAY);
    for (const pages of options.sizes.split(',').map(Number)) {
      const folder = join(workshop.folder, String(pages));
      const here = peers.filter(({ most }) => pages <= most);
      if (here.length > 0) say(`${pages} pages: writing the records of ${here.map(({ id }) => id).join(', ')}`);
      inputsFor(folder, pages, DAY, here, sample);
      const versions = Object.fromEntries(here.map((peer) => [peer.id, peer.version() ?? '']));
      const rounds = measureRounds({
        folder,
        pages,
        day: DAY,
        peers: here,
        steps,
        runs: Number(options.runs),
        wait: Number(options.wait),
        say,
      });
      for await (const measured of rounds) results = keep(results, { ...measured, versions });
      if (options.work === undefined) rmSync(folder, { recursive: true, force: true });
    }
    writeDocument(results);
  } finally {
    workshop.close();
  }
}
