import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutputFull, outputFull } from '../../src/building/output.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'sunboard-test-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const PROGRAM = join(import.meta.dirname, 'output-full-disk.ts');
const SMALL_DISK = 'mount -t tmpfs -o size=512k,nr_inodes=60 small "$0"';

/** Runs a part of the program in a process for which there is little room; gives what it tells. */
function told(part: string, room: string): unknown {
  const script = `${room} && exec "$1" "$2" "$0" ${part}`;
  const [command, args] = room === SMALL_DISK ? ['unshare', ['-rm', 'sh', '-c', script]] : ['sh', ['-c', script]];
  const { stdout, stderr } = spawnSync(command, [...args, work, process.execPath, PROGRAM], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const mayMount = spawnSync('unshare', ['-rm', 'sh', '-c', `${SMALL_DISK} && true`, tmpdir()]).status === 0;
const mayLimit = spawnSync('sh', ['-c', 'ulimit -f 64']).status === 0;

test.for(['pages', 'state', 'folders'])('a full disk: %s cannot be written, the old site stays', (part, { skip }) => {
  if (!mayMount) skip('a small disk cannot be mounted here');
  expect(told(part, SMALL_DISK)).toEqual({
    fault: 'OutputFull',
    says: expect.stringContaining('ENOSPC'),
    servedThen: 3,
    servedLater: 4,
  });
});

test.for(['pages', 'state'])(
  'files that may not grow any more: %s cannot be written, the old site stays',
  (part, { skip }) => {
    if (!mayLimit) skip('the size of files cannot be limited here');
    expect(told(part, 'ulimit -f 64')).toEqual({
      fault: 'OutputFull',
      says: expect.stringContaining('EFBIG'),
      servedThen: 3,
      servedLater: 4,
    });
  },
);

test('a full disk is known also where somebody else met it', () => {
  const cause = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(outputFull(new Error('could not write the page', { cause }))).toEqual(new OutputFull(cause.message));
  expect(outputFull(Object.assign(new Error('nothing there'), { code: 'ENOENT' }))).toBe(null);
  expect(outputFull('ENOSPC')).toBe(null);
});
