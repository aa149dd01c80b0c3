/*
 * Builds a portal's pages without the search index and without the check for personal data, which no other generator has
 * either; otherwise as `sunboard build` does.
 *
 *     node bench/build/pages-only.ts ROOT OUT [DAY]
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/building/build.ts';
import { lookAtLast } from '../../src/building/last.ts';

const [root = '', out = '', on = null] = process.argv.slice(2);
const where = { engine: fileURLToPath(new URL('../..', import.meta.url)), root, out, search: false };
const now = new Date();
const { inputs, last } = lookAtLast({ ...where, guarded: false, now, on });
if (last) process.exit(0);
const { openPortal } = await import('../../src/building/open.ts');
const { site, findings } = await openPortal(root, { on, now, preview: false });
if (!site) throw new Error(`${findings.length} findings in the records of the bench`);
const stages: [string, number][] = [];
const { pages, files } = await buildSite(site, {
  ...where,
  inputs,
  guard: null,
  stage: (stage) => stages.push([stage, performance.now()]),
});
process.stderr.write(`${JSON.stringify({ pages, files, stages, end: performance.now() })}\n`);
