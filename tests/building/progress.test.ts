import { expect, test } from 'vitest';
import { progressTo } from '../../src/building/progress.ts';

test('a terminal is told of a stage a hundred times at most, however many pages it has, and of its end', () => {
  const written: string[] = [];
  const progress = progressTo({ write: (text) => written.push(text), isTerminal: true });
  progress.stage('生成页面');
  for (let done = 1; done <= 20_000; done += 1) progress.at(done, 20_000);
  progress.end();
  expect(written.length).toBeLessThan(110);
  expect(written.join('')).toContain('生成页面 20000/20000');
});

test('where messages are kept in a file each stage is one line', () => {
  const written: string[] = [];
  const progress = progressTo({ write: (text) => written.push(text), isTerminal: false });
  progress.stage('生成页面');
  progress.at(1, 2);
  progress.stage('建立搜索');
  progress.end();
  expect(written).toEqual(['生成页面\n', '建立搜索\n']);
});
