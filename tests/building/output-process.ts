/**
 * A process of its own that builds small sites, for tests which kill it: `LINK loop STEP COUNT` builds on and on,
 * `LINK die N` does one build and kills itself just before the N-th time it changes anything on disk; `LINK copy` does three
 * as on a file system without hard links.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { buildNext } from './output-sites.ts';

const [, , out = '', mode, first = '1', second = 'Infinity'] = process.argv;
if (mode === 'die') {
  let left = Number(first);
  for (const name of [
    'copyFileSync',
    'linkSync',
    'mkdirSync',
    'renameSync',
    'rmdirSync',
    'rmSync',
    'symlinkSync',
    'unlinkSync',
    'writeFileSync',
  ] as const) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        left -= 1;
        if (left === 0) process.kill(process.pid, 'SIGKILL');
        return real(...args);
      },
    });
  }
  syncBuiltinESMExports();
  buildNext(out);
} else if (mode === 'copy') {
  fs.linkSync = () => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
  };
  syncBuiltinESMExports();
  for (let count = 0; count < 3; count += 1) buildNext(out);
} else {
  process.stdout.write('ready\n');
  for (let count = 0; count < Number(second); count += 1) buildNext(out, Number(first));
}
