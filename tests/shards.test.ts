import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { Job } from 'kubernetes-models/batch/v1';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addVillages } from './building/edits.ts';
import { buildPortal, checkout, DAY, filesOf, scratch, sunboard } from './site/site.ts';

const { folder, remove } = scratch();
afterAll(remove);

const read = (path: string) => readFileSync(join(checkout, path), 'utf8');
const bytesOf = (site: string) =>
  new Map(filesOf(site).map((file) => [file, readFileSync(join(site, file)).toString('base64')]));

function buildPart(root: string, part: string, out: string): Promise<number | null> {
  const program = join(checkout, 'src/cli/main.ts');
  const args = [program, 'build', '--root', root, '--on', DAY, '--shard', part, '--out', out];
  const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, SUNBOARD_ROOT: '' } });
  return new Promise((resolve) => child.on('exit', resolve));
}

test('four parts built by four processes, copied together, are the whole site', async () => {
  const root = join(folder, 'portal');
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  addVillages(root, 24);
  const whole = bytesOf(buildPortal(root, join(folder, 'whole')));
  const parts = ['1/4', '2/4', '3/4', '4/4'].map((part) => ({ part, out: join(folder, `part-${part[0]}`) }));
  const codes = await Promise.all(parts.map(({ part, out }) => buildPart(root, part, out)));
  expect(codes).toEqual([0, 0, 0, 0]);
  const files = parts.map(({ out }) => filesOf(out));
  // Every part has pages of its own and no file is in two of them.
  expect(files.every((each) => each.length > 0)).toBe(true);
  expect(files.flat()).toHaveLength(new Set(files.flat()).size);
  const site = join(folder, 'site');
  mkdirSync(site);
  for (const { out } of parts) cpSync(`${out}/.`, site, { recursive: true, dereference: true });
  expect(bytesOf(site)).toEqual(whole);
}, 240_000);

test('a part that is none is wrong use', () => {
  for (const part of ['0/4', '5/4', '1', 'a/b']) {
    const { status, stderr } = sunboard(['build', '--root', join(checkout, 'tools/starter'), '--shard', part]);
    expect({ part, status }).toEqual({ part, status: 2 });
    expect(stderr).toContain(part);
  }
}, 60_000);

test('the jobs for Kubernetes are jobs, and each Pod builds the part of its index', () => {
  const jobs = ['parts', 'join'].map((name) => new Job(parse(read(`docs/workflows/kubernetes/${name}.yaml`))));
  for (const job of jobs) expect(() => job.validate()).not.toThrow();
  const { completionMode, completions, parallelism, template } = jobs[0]?.spec ?? {};
  expect({ completionMode, completions, parallelism }).toEqual({
    completionMode: 'Indexed',
    completions: 4,
    parallelism: 4,
  });
  expect(template?.spec?.containers[0]?.args?.[0]).toContain(`--shard "$((JOB_COMPLETION_INDEX + 1))/${completions}"`);
  // The validator does refuse.
  expect(() =>
    new Job({ ...parse(read('docs/workflows/kubernetes/join.yaml')), spec: { template: 1 } } as never).validate(),
  ).toThrow();
});

test('the workflow that builds in parts is one for GitHub, and its parts make a whole', async () => {
  const content = read('docs/workflows/github-shards.yml');
  const problemsOf = async (text: string) => {
    const { context, value } = parseWorkflow({ name: 'site.yml', content: text }, new NoOperationTraceWriter());
    if (!value) return context.errors.getErrors().map(({ message }) => message);
    const { errors = [] } = await convertWorkflowTemplate(context, value);
    return errors.map(({ Message }) => Message);
  };
  expect(await problemsOf(content)).toEqual([]);
  expect(await problemsOf(content.replace('runs-on:', 'runs-at:'))).not.toEqual([]);
  const { jobs } = parse(content);
  expect(jobs.part.strategy.matrix.shard).toEqual([1, 2, 3, 4]);
  expect(JSON.stringify(jobs.part.steps)).toMatch(/--shard \$\{\{ matrix\.shard \}\}\/4/);
});
