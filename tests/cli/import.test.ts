import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sunboardIn } from './sunboard.ts';

const MAPPING = `tables: { 村: { file: 村.csv } }
records:
  - { kind: branches, file: 村.yaml, table: 村, constants: { kind: village-branch }, columns: { id: 编号, name: 名称, members: 党员 } }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sunboard-'));
  mkdirSync(join(folder, 'data/branches'), { recursive: true });
  write('对照.yaml', MAPPING);
  write('村.csv', '编号,名称,党员\nshangwan-village,上湾村党支部,31\nxiawan-village,下湾村党支部,28\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const importing = (...options: string[]) => sunboardIn(folder, 'import', '对照.yaml', '--root', '.', ...options);

test('by default an import only tells what would happen', async () => {
  const { code, out } = await importing();
  expect(code).toBe(0);
  expect(out).toBe(`读到 村.csv：2 行（UTF-8）

新增 2 条：
  组织 2 条 → data/branches/村.yaml
    shangwan-village、xiawan-village

以上是预演，什么也没有写。核对无误后，加上 --write 再运行一次。
`);
  expect(readdirSync(join(folder, 'data/branches'))).toEqual([]);
});

test('with --write it is done; what changed since is told field by field', async () => {
  expect((await importing('--write')).code).toBe(0);
  expect(readdirSync(join(folder, 'data/branches'))).toEqual(['村.yaml']);
  write('村.csv', '编号,名称,党员\nshangwan-village,上湾村党支部,33\nxiawan-village,下湾村党支部,28\n');
  const { out } = await importing();
  expect(out).toContain(`修改 1 条：
  data/branches/村.yaml  shangwan-village
    members：31 → 33

不变 1 条。
`);
});

test('with any error nothing is written, and the error is at its cell', async () => {
  write('村.csv', '编号,名称,党员\nshangwan-village,上湾村党支部,31\nxiawan-village,下湾村党支部,不详\n');
  const { code, out, err } = await importing('--write');
  expect({ code, out }).toEqual({ code: 1, out: '有错误，什么也没有写。\n' });
  expect(err).toContain('村.csv:3:23');
  expect(readdirSync(join(folder, 'data/branches'))).toEqual([]);
});

test('the plan can be had as JSON, and in English', async () => {
  const { out } = await importing('--json');
  expect(JSON.parse(out)).toMatchObject({
    tables: [{ file: '村.csv', encoding: 'UTF-8', rows: 2 }],
    added: [
      { kind: 'branches', key: 'shangwan-village', file: 'data/branches/村.yaml' },
      { kind: 'branches', key: 'xiawan-village', file: 'data/branches/村.yaml' },
    ],
    written: false,
    errors: 0,
  });
  expect((await importing('--lang', 'en')).out).toContain('2 records to add');
});

test('a mapping that is not there, and a folder that is no portal, are wrong use', async () => {
  expect((await sunboardIn(folder, 'import', '没有.yaml', '--root', '.')).code).toBe(2);
  expect((await sunboardIn(folder, 'import', '对照.yaml', '--root', 'elsewhere', '--write')).code).toBe(2);
  expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
});

test('a file that cannot be put in its place leaves all others as they were', async () => {
  write(
    '对照.yaml',
    `${MAPPING}  - { kind: branches, file: 县/a.yaml, constants: { id: county, name: 县委, kind: county } }\n`,
  );
  write('data/branches/县', '');
  const { code, err } = await importing('--write');
  expect(code).toBe(2);
  expect(err).toContain('什么也没有改');
  expect(readdirSync(join(folder, 'data/branches'))).toEqual(['县']);
  expect(readFileSync(join(folder, 'data/branches/县'), 'utf8')).toBe('');
});

test('a record that a link brings in from outside the portal is a finding, and nothing is planned against it', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'sunboard-'));
  writeFileSync(join(outside, 'a.yaml'), '- { id: shangwan-village, name: 别处的名称, kind: village-branch }\n');
  symlinkSync(join(outside, 'a.yaml'), join(folder, 'data/branches/a.yaml'));
  const { code, out, err } = await importing();
  rmSync(outside, { recursive: true });
  expect(code).toBe(1);
  expect(out + err).toContain('file-outside');
});
