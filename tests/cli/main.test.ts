import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the command line explains itself in Chinese', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/main.ts', '--help']);
  expect(stdout).toContain('生成演示网站');
});
