import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from './cost.ts';
import { fixedOf, type Sample, writeText } from './fixed.ts';
import type { Peer } from './peer.ts';
import { shardsOf } from './records.ts';
import { SunboardSite } from './sunboard.ts';

/** Builds a site of a few pages with Sunboard for the frame around them. */
export async function sampleSite(folder: string, pages: number, day: string): Promise<Sample> {
  const site = new SunboardSite(folder, pages);
  site.prepare({ before: 'nothing' });
  await costOf([site.command('all', day)]);
  const [shard] = shardsOf(pages, day);
  const branch = shard?.branches.find(({ stem }) => stem === 'branches/t001-v001');
  const result = shard?.years.get('2025')?.[0];
  if (!branch || !result) throw new Error('the corpus has no village of that name');
  const html = ({ path }: { path: string }): string => readFileSync(join(site.out, path), 'utf8');
  return { branch: { html: html(branch), record: branch }, result: { html: html(result), record: result } };
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
