import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/loading/disk.ts';
import { Sources } from '../../src/loading/sources.ts';

test('texts come in the order the files were read, those not kept from the files again', () => {
  const files: Record<string, string> = { 'data/a.yaml': 'a: 1\n', 'data/b.yaml': 'b: 1\n' };
  const sources = new Sources(memoryFiles(files));
  sources.set('data/b.yaml', 'as it was read');
  sources.pass('data/a.yaml');
  expect([...sources]).toEqual([
    ['data/b.yaml', 'as it was read'],
    ['data/a.yaml', 'a: 1\n'],
  ]);
  expect([sources.size, sources.has('data/a.yaml'), sources.get('data/c.yaml')]).toEqual([2, true, undefined]);
  expect([...sources.values()]).toEqual(['as it was read', 'a: 1\n']);
  const told: string[] = [];
  sources.forEach((text, file) => {
    told.push(`${file} ${text}`);
  });
  expect(told).toEqual(['data/b.yaml as it was read', 'data/a.yaml a: 1\n']);
});

test('a file that is gone since has no text', () => {
  const sources = new Sources(memoryFiles({}));
  sources.pass('data/a.yaml');
  expect(sources.get('data/a.yaml')).toBe('');
});
