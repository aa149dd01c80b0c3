import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { openPortal } from '../../src/building/open.ts';
import { serve } from '../../src/building/serve.ts';
import { everyPage, type PageKind } from '../../src/views/pages.ts';
import { buildPortal, checkout, DAY } from './site.ts';

/** The built demo, which all test files of a run share: read it, write nothing. */
export interface Demo {
  readonly site: string;
  /** Address of its home page on a server of this test file. */
  readonly address: string;
  /** Files of its HTML pages by kind, in the order of the list of pages; kinds of which it has none are left out. */
  readonly pages: ReadonlyMap<PageKind, readonly string[]>;
  readonly stop: () => void;
}

/** The demo, built by whichever test file of a run asks first. Call `stop` in `afterAll`. */
export async function openDemo(): Promise<Demo> {
  const shared = inject('sharedFolder');
  const site = join(shared, 'demo');
  const done = join(shared, 'demo.json');
  if (isFirst(join(shared, 'demo.asked'))) {
    const outcome = await outcomeOf(site);
    writeFileSync(`${done}.new`, JSON.stringify(outcome));
    renameSync(`${done}.new`, done);
  }
  while (!existsSync(done)) await setTimeout(200);
  const outcome = JSON.parse(readFileSync(done, 'utf8')) as Outcome;
  if (outcome.fault !== null) throw new Error(outcome.fault);
  const { server, address } = await serve(site, '/', 0);
  return { site, address, pages: new Map(outcome.pages), stop: () => server.close() };
}

/** Kinds of pages that lead on to another page by themselves. */
export const LEADING_ON: readonly PageKind[] = ['noticeShort', 'practiceShort', 'resultShort'];

interface Outcome {
  readonly fault: string | null;
  readonly pages: readonly (readonly [PageKind, readonly string[]])[];
}

/** Builds the demo. A fault is told to every test file that waits, not only to the one that built. */
async function outcomeOf(site: string): Promise<Outcome> {
  try {
    buildPortal(checkout, site);
    const opened = await openPortal(checkout, { on: DAY, now: new Date(), preview: false });
    if (!opened.site) throw new Error('the records of the demo have errors');
    const pages = Map.groupBy(everyPage(opened.site), ({ kind }) => kind);
    return {
      fault: null,
      pages: [...pages].flatMap(([kind, all]) => {
        const files = all.map(({ file }) => file).filter((file) => file.endsWith('.html'));
        return files.length === 0 ? [] : [[kind, files] as const];
      }),
    };
  } catch (error) {
    return { fault: String(error), pages: [] };
  }
}

/** Whether nobody made this folder before; one of many who ask at the same time is told so. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
