import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openPortal } from '../../src/building/open.ts';
import { premiseOf } from '../../src/building/premise.ts';
import { everyPage, pagesIn } from '../../src/views/pages.ts';
import { checkout, DAY, scratch } from '../site/site.ts';

const { folder, remove } = scratch();
afterAll(remove);

const LONG = process.env['SUNBOARD_LONG'] === '1';
const root = join(folder, 'demo');
cpSync(join(checkout, 'data'), join(root, 'data'), { recursive: true });
cpSync(join(checkout, 'content'), join(root, 'content'), { recursive: true });
cpSync(join(checkout, 'public'), join(root, 'public'), { recursive: true });
const SHEETS = readdirSync(join(root, 'data/scores'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => join(root, 'data/scores', file))
  .sort();

/** What each page of the demo with a premise is made from and shows; null where the records have errors. */
async function pages(): Promise<Map<string, { premise: string; view: string }> | null> {
  const { site } = await openPortal(root, { on: DAY, now: new Date(), preview: false });
  if (!site) return null;
  const of = pagesIn(site);
  const found = new Map<string, { premise: string; view: string }>();
  for (const page of everyPage(site)) {
    const premise = premiseOf(site, page);
    if (premise === null) continue;
    found.set(page.file, { premise, view: JSON.stringify(of(page.language).view(page.kind, page.params)) });
  }
  return found;
}

/** Changes a digit of a figure, takes a sheet away or says it is not public, anywhere in the demo's sheets. */
function change({ file, place, how, digit }: { file: number; place: number; how: string; digit: number }): () => void {
  const path = SHEETS[file % SHEETS.length] ?? '';
  const text = readFileSync(path, 'utf8');
  const sheets = text.split(/^(?=- )/m);
  const index = 1 + (place % Math.max(1, sheets.length - 1));
  const sheet = sheets[index] ?? '';
  const figures = [...sheet.matchAll(/(?<=[:[,] ?)\d+(?:\.\d+)?(?=[\s,\]}])/g)];
  const figure = figures[place % Math.max(1, figures.length)];
  if (how === 'figure' && figure) {
    const at = figure.index + figure[0].length - 1;
    sheets[index] = `${sheet.slice(0, at)}${digit}${sheet.slice(at + 1)}`;
  } else if (how === 'without') sheets.splice(index, 1);
  else if (how === 'hidden') sheets[index] = sheet.replace(/^(- scheme: .*)$/m, '$1\n  visibility: withheld');
  writeFileSync(path, sheets.join(''));
  return () => writeFileSync(path, text);
}

test(
  'a page whose premise stays shows the same, whatever happens to the score sheets',
  async () => {
    const before = (await pages()) ?? new Map();
    expect(before.size).toBeGreaterThan(1500);
    let changed = 0;
    const edits = fc.record({
      file: fc.nat(1000),
      place: fc.nat(1000),
      how: fc.constantFrom('figure', 'figure', 'figure', 'without', 'hidden'),
      digit: fc.nat(9),
    });
    await fc.assert(
      fc.asyncProperty(edits, async (edit) => {
        const undo = change(edit);
        try {
          const after = await pages();
          if (!after) return;
          for (const [file, { premise, view }] of after) {
            const was = before.get(file);
            if (was && was.premise === premise) expect({ file, view }).toEqual({ file, view: was.view });
            else if (was) changed += 1;
          }
        } finally {
          undo();
        }
      }),
      { seed: LONG ? Date.now() : 7, numRuns: LONG ? 200 : 8, endOnFailure: true },
    );
    // Otherwise nothing would have been tried.
    expect(changed).toBeGreaterThan(0);
  },
  LONG ? 3_600_000 : 120_000,
);
