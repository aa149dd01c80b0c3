import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkout } from './site/site.ts';

const step = z.union([
  z.strictObject({
    uses: z.string().regex(/^[\w-]+\/[\w-]+@v\d+$/),
    with: z.record(z.string(), z.unknown()).optional(),
  }),
  z.strictObject({ run: z.string().min(1) }),
]);
const job = z.union([
  z.strictObject({ uses: z.string().startsWith('./') }),
  z.strictObject({
    'runs-on': z.string(),
    needs: z.string().optional(),
    if: z.string().optional(),
    permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
    environment: z.string().optional(),
    steps: z.array(step).min(1),
  }),
]);
const workflow = z.strictObject({
  name: z.string(),
  on: z.partialRecord(z.enum(['push', 'pull_request', 'schedule', 'workflow_dispatch', 'workflow_call']), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(z.string(), job),
});
const schedule = z.array(z.strictObject({ cron: z.string(), timezone: z.string() }));

const read = (path: string) => readFileSync(join(checkout, path), 'utf8');
const folder = 'tools/starter/.github/workflows';

test('the workflows of a new portal have the keys that GitHub asks for', () => {
  const files = readdirSync(join(checkout, folder));
  expect(files.sort()).toEqual(['daily.yml', 'site.yml']);
  for (const file of files) expect(() => workflow.parse(parse(read(`${folder}/${file}`))), file).not.toThrow();
});

test('the daily one builds just after midnight and within half an hour of a release in office hours', () => {
  const daily = parse(read(`${folder}/daily.yml`));
  const lines = schedule.parse(daily.on.schedule);
  expect(lines.every(({ timezone }) => timezone === 'Asia/Shanghai')).toBe(true);
  const minutes = lines.flatMap(({ cron }) => minutesOf(cron));
  expect(minutes.some((minute) => minute > 0 && minute < 30)).toBe(true);
  for (let release = 8 * 60; release <= 18 * 60; release += 30) {
    expect(minutes.some((minute) => minute >= release && minute < release + 30)).toBe(true);
  }
  // A reusable workflow gets no more than its caller has.
  expect(daily.permissions).toMatchObject({ pages: 'write', 'id-token': 'write' });
  expect(parse(read(`${folder}/site.yml`)).on).toHaveProperty('workflow_call');
});

test('the ones for GitLab and for a server of one’s own run the same command at the same times', () => {
  const gitlab = parse(read('docs/workflows/gitlab-ci.yml'));
  expect(gitlab.pages.artifacts.paths).toEqual(['public']);
  expect(gitlab.pages.script.join('\n')).toContain('sunboard.mjs build --root .');
  expect(gitlab.stages).toEqual(expect.arrayContaining([gitlab.check.stage, gitlab.pages.stage]));
  const crons = schedule.parse(parse(read(`${folder}/daily.yml`)).on.schedule).map(({ cron }) => cron);
  for (const cron of crons) {
    expect(read('docs/workflows/gitlab-ci.yml')).toContain(cron);
    expect(read('docs/workflows/crontab')).toContain(`\n${cron} cd `);
  }
});

/** Minutes of the day of a line whose hours are a number or a span and whose days are all. */
function minutesOf(cron: string): number[] {
  const [minutes = '', hours = '', ...days] = cron.split(' ');
  expect(days).toEqual(['*', '*', '*']);
  const [first = 0, last = first] = hours.split('-').map(Number);
  return minutes
    .split(',')
    .flatMap((minute) => Array.from({ length: last - first + 1 }, (_, index) => (first + index) * 60 + Number(minute)));
}
