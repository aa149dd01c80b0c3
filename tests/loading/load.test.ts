import { expect, test } from 'vitest';
import { type FileSystem, memoryFiles } from '../../src/loading/disk.ts';
import { loadPortal } from '../../src/loading/load.ts';
import { LARGEST_FILE } from '../../src/loading/source.ts';

const PORTAL = `
name: 松溪县基层党建
owner: { name: 中共松溪县委组织部, kind: party }
baseUrl: https://songxi.example.cn/
levels: [{ id: village, title: 村 }]
kinds: [{ id: village-branch, title: 村党支部, level: village }]
`;
const branch = (id: string, more = '') => `id: ${id}\nname: ${id}村党支部\nkind: village-branch\n${more}`;

const load = (files: Record<string, string | Uint8Array>) =>
  loadPortal(memoryFiles({ 'data/portal.yaml': PORTAL, ...files }));
const codesOf = (files: Record<string, string | Uint8Array>) => load(files).findings.map((finding) => finding.code);

test('records come from one file or many, alone, in lists or as documents, in the order of the files', () => {
  const { records, findings } = load({
    'data/branches/z.yaml': branch('dengta'),
    'data/branches/heping/a.yml': `${branch('shangwan')}---\n- ${branch('xiawan').replaceAll('\n', '\n  ')}\n`,
  });
  expect(findings).toEqual([]);
  expect(records.branches.map((entry) => [entry.value.id, entry.at.file, entry.at.path])).toEqual([
    ['shangwan', 'data/branches/heping/a.yml', [0]],
    ['xiawan', 'data/branches/heping/a.yml', [1, 0]],
    ['dengta', 'data/branches/z.yaml', [0]],
  ]);
});

test('every mistake of every file is found in one run, and the good records are still there', () => {
  const { records, findings } = load({
    'data/branches/a.yaml': branch('shangwan', 'memebers: 3\n'),
    'data/branches/b.yaml': branch('xiawan'),
    'data/posts/a.yaml': 'id: [',
    'data/schemes/a.yaml': 'id: x\n',
  });
  expect(findings.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
    'unknown-key data/branches/a.yaml',
    'yaml-syntax data/posts/a.yaml',
    'missing-key data/schemes/a.yaml',
  ]);
  expect(records.branches.map((entry) => entry.value.id)).toEqual(['xiawan']);
});

test('a reference to a record that has its own finding is not a second one', () => {
  const broken = branch('shangwan', 'members: 三\n');
  expect(
    codesOf({ 'data/branches/a.yaml': broken, 'data/branches/b.yaml': branch('xiawan', 'parent: shangwan\n') }),
  ).toEqual(['count-malformed']);
});

test('an article is its front matter, its name, its prose and the number of its characters', () => {
  const article = '---\ntitle: 铃声\nsummary: 校联建\npublishedOn: 2024-06-01\n---\n\n上湾村的孩子。\n';
  const { records, findings } = load({ 'content/practices/village-school.mdx': article });
  expect(findings).toEqual([]);
  expect(records.practices.map((entry) => entry.value)).toEqual([
    {
      id: 'village-school',
      title: '铃声',
      summary: '校联建',
      publishedOn: '2024-06-01',
      characters: 7,
      figures: [],
      prose: '上湾村的孩子。',
    },
  ]);
});

test('a file over the limit is not read', () => {
  const files: FileSystem = {
    ...memoryFiles({ 'data/portal.yaml': PORTAL, 'data/branches/a.yaml': branch('a') }),
    size: (path) => (path === 'data/portal.yaml' ? PORTAL.length : LARGEST_FILE + 1),
  };
  expect(loadPortal(files).findings).toMatchObject([{ code: 'file-too-large', args: { limit: '4 MB' } }]);
});

test('a file that cannot be read is a finding', () => {
  const files: FileSystem = {
    ...memoryFiles({ 'data/portal.yaml': PORTAL, 'data/branches/a.yaml': '' }),
    size: () => 1,
    read: (path) => {
      if (path === 'data/portal.yaml') return new TextEncoder().encode(PORTAL);
      throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    },
  };
  expect(loadPortal(files).findings).toMatchObject([{ code: 'file-unreadable', args: { reason: 'EACCES' } }]);
});

test('a file of another kind altogether does not flood the report', () => {
  const codes = codesOf({ 'data/branches/a.yaml': '- a\n'.repeat(5_000) });
  expect(codes.filter((code) => code === 'wrong-type')).toHaveLength(200);
  expect(codes.filter((code) => code === 'too-many-findings')).toHaveLength(1);
});

test('however many faults one file has, loading ends', () => {
  for (const fault of ['- *a\n', '- !!x a\n']) {
    const codes = codesOf({ 'data/branches/a.yaml': fault.repeat(130_000) });
    expect(codes.length).toBeLessThan(300);
    expect(codes).toContain('too-many-findings');
  }
});

test('files of the system and of editors are passed over', () => {
  expect(codesOf({ 'data/.DS_Store': '', 'data/branches/.a.yaml.swp': 'x', 'content/.gitkeep': '' })).toEqual([]);
});
