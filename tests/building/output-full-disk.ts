/** Builds small sites in the folder given, where there is little room, then one that does not fit; tells what came of it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { openOutput, outputFull } from '../../src/building/output.ts';
import { replaceFile } from '../../src/building/output-file.ts';
import { buildNext, servedNumber } from './output-sites.ts';

const [, , folder = '', part = ''] = process.argv;
const out = join(folder, 'dist');
const MEGABYTE = 'x'.repeat(2 ** 20);

const parts: Readonly<Record<string, () => void>> = {
  pages() {
    const output = openOutput(out, { full: false });
    try {
      replaceFile(output.folder, 'index.html', MEGABYTE);
    } finally {
      output.discard();
    }
  },
  state: () => buildNext(out, 1, MEGABYTE),
  /** No folder is left to build on, and a new one needs more names than the disk has. */
  folders() {
    openOutput(out, { full: false }).discard();
    takeAllNames();
    openOutput(out, { full: false });
  },
};

const ballast: string[] = [];
function takeAllNames(): void {
  try {
    for (;;) {
      const file = join(folder, `ballast-${ballast.length}`);
      writeFileSync(file, '');
      ballast.push(file);
    }
  } catch {
    for (const file of ballast.splice(-3)) rmSync(file);
  }
}

function faultOf(step: (() => void) | undefined): Error | null {
  try {
    step?.();
    return null;
  } catch (error) {
    return outputFull(error);
  }
}

for (let count = 0; count < 3; count += 1) buildNext(out);
const fault = faultOf(parts[part]);
const servedThen = servedNumber(out);
for (const file of ballast) rmSync(file);
buildNext(out);
const told = { fault: fault?.name, says: fault?.message, servedThen, servedLater: servedNumber(out) };
process.stdout.write(JSON.stringify(told));
