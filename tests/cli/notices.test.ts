import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Questions } from '../../src/cli/world.ts';
import { checkout, scratch } from '../site/site.ts';
import { sunboardAsking, sunboardIn } from './sunboard.ts';

const { folder, remove } = scratch();
afterAll(remove);

test('notices tells where each stands on a day', async () => {
  const { code, out } = await sunboardIn(checkout, 'notices', '--on', '2026-11-21', '--json');
  expect(code).toBe(0);
  const items = JSON.parse(out) as Record<string, unknown>[];
  const keys = 'id state from until calendarDays workingDays daysLeft openObjections outcomes'.split(' ');
  for (const item of items) expect(Object.keys(item)).toEqual(keys);
  expect(items.find(({ id }) => id === '2024-county-sites')).toMatchObject({
    state: 'concluded',
    from: '2024-07-09',
    until: '2024-07-15',
    calendarDays: 7,
    workingDays: 5,
    daysLeft: null,
    openObjections: 0,
  });
  expect(items.find(({ id }) => id === '2026-county-sites')).toMatchObject({
    state: 'open',
    until: '2026-11-23',
    daysLeft: 3,
  });
  expect(new Set(items.map(({ state }) => state)).size).toBeGreaterThanOrEqual(6);
});

test('new notice writes a draft that passes the checks and says how long it stands', async () => {
  const root = join(folder, 'portal');
  cpSync(join(checkout, 'tools/starter'), root, { recursive: true });
  const draft = ['new', 'notice', '--root', root, '--on', '2026-09-25', '--id', '2026-stars', '--kind', 'award'];
  const rest = [
    '--title',
    '关于拟通报表扬先进支部的公示',
    '--basis',
    '〔2026〕7号',
    '--list',
    '甲某某、乙某',
    '--from',
    '2026-09-28',
  ];
  const office = ['--office', '组织办', '--phone', '0000-0000000', '--issued-by', '某镇党委'];
  const { code, out, err } = await sunboardIn(root, ...draft, ...rest, ...office);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toContain('2026-09-28 至 2026-10-04，7 个日历日，3 个工作日');
  expect(readFileSync(join(root, 'data/notices/2026-stars.yaml'), 'utf8')).toContain('draft: true');
  const checked = await sunboardIn(root, 'validate', '--root', root, '--json');
  expect((JSON.parse(checked.out) as { errors: number }).errors).toBe(0);
  const again = await sunboardIn(root, ...draft, ...rest, ...office);
  expect(again.code).toBe(2);
});

test('an answer that no record could hold is refused before anything is written', async () => {
  const { code, err } = await sunboardIn(checkout, 'new', 'notice', '--id', '大写 ID', '--kind', 'award');
  expect(code).toBe(2);
  expect(err).toContain('--id');
});

test('at a terminal new notice asks, offers what the portal knows and lets the first day follow the date of signing', async () => {
  const root = join(folder, 'asked');
  cpSync(join(checkout, 'tools/starter'), root, { recursive: true });
  const given: Record<string, string> = {
    编号: '2027-stars',
    标题: '关于拟通报表扬先进支部的公示',
    成文日期: '2027-01-04',
  };
  Object.assign(given, { 依据: '〔2027〕1号', 名单: '甲某某' });
  const offered: string[] = [];
  const questions: Questions = {
    text: (question, initial, check) => {
      const answer = Object.entries(given).find(([start]) => question.startsWith(start))?.[1] ?? initial;
      offered.push(`${question.slice(0, 4)} ${initial}`);
      expect(check('')).toContain(question);
      expect(check(answer)).toBeNull();
      return Promise.resolve(answer);
    },
    choose: () => Promise.resolve('award'),
  };
  const { code, out } = await sunboardAsking(root, questions, 'new', 'notice', '--root', root, '--on', '2026-12-31');
  expect(code).toBe(0);
  expect(offered).toContain('公示首日 2027-01-04');
  expect(out).toContain('7 个日历日。');
  expect(out).toContain('data/calendar/2027.yaml');
  const draft = readFileSync(join(root, 'data/notices/2027-stars.yaml'), 'utf8');
  for (const key of ['programme', 'times', 'attachments', 'withdrawAfter', 'extended', 'amended', 'withdrawn'])
    expect(draft).toContain(key);
  expect(draft).toMatch(/^ {4}hours: /m);
});
