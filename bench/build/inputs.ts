import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from './cost.ts';
import { fixedOf, writeText } from './fixed.ts';
import type { Peer } from './peer.ts';
import { shardsOf } from './records.ts';
import { SunboardSite } from './sunboard.ts';

/** Two pages that Sunboard built, whose frame the other generators print too. */
export interface Sample {
  readonly result: string;
  readonly branch: string;
}

/** Builds a site of a few pages with Sunboard for the frame around them. */
export async function sampleSite(folder: string, pages: number, day: string): Promise<Sample> {
  const site = new SunboardSite(folder, pages);
  site.prepare({ before: 'nothing' });
  await costOf([site.command('all', day)]);
  const page = (path: string): string => readFileSync(join(site.out, path), 'utf8');
  return {
    result: page('results/village-duty@2022/2025/branch/t001-v001.html'),
    branch: page('branches/t001-v001.html'),
  };
}

/** Writes the projects of the other generators for a portal of a size, where they do not stand there from another run. */
export function inputsFor(folder: string, pages: number, day: string, peers: readonly Peer[], sample: Sample): void {
  const wanting = peers.filter((peer) => !existsSync(doneFile(folder, peer, day)));
  for (const peer of wanting) rmSync(projectOf(folder, peer), { recursive: true, force: true });
  let writers: ReturnType<Peer['open']>[] | null = null;
  for (const shard of wanting.length === 0 ? [] : shardsOf(pages, day)) {
    writers ??= wanting.map((peer) => peer.open(projectOf(folder, peer), fixedOf(shard.method, sample)));
    for (const write of writers) write(shard);
  }
  for (const peer of wanting) writeText(doneFile(folder, peer, day), '');
}

/** The project of a generator. */
export function projectOf(folder: string, { id }: Peer): string {
  return join(folder, id, 'project');
}

function doneFile(folder: string, { id }: Peer, day: string): string {
  return join(folder, id, `written-for-${day}`);
}
