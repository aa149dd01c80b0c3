import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFile } from '../../src/building/guard/read.ts';
import { checkout, filesOf, scratch, sunboard } from './site.ts';

/** Names that stand nowhere but in the notices and their files. */
const NAMES = ['秦晓岚', '司徒望舒', '鲁承安'];
const NOTICE = (id: string, more: string) => `
- id: ${id}
  title: 关于拟表扬优秀党员的公示（${id}）
  kind: award
  approvedBy: 程立言
  approvedOn: 2024-06-01
  issuedBy: 中共和平镇委员会
  signedOn: 2024-06-03
  basis: [ 和平镇党委会议研究意见 ]
  period: { from: 2024-06-03, days: 9 }
  list:
    - { name: 秦晓岚, organisation: 和平村党支部, deeds: 秦晓岚带头修渠 }
    - { name: 司徒望舒, organisation: 和平村党支部 }
  objections: { office: 和平镇组织办, phone: 0000-1234567 }
  events:
    - { on: 2024-06-05, type: amended, changed: 更正第二人姓名, reason: 录入有误, before: 鲁承安, after: 司徒望舒 }
    - on: 2024-06-12
      type: concluded
      outcomes: { default: confirmed, other: [ { about: '1', outcome: removed, reason: 秦晓岚本人放弃, basis: applicant } ] }
${more}`;

const { folder, remove } = scratch();
const root = join(folder, 'portal');

beforeAll(async () => {
  for (const part of ['data', 'content', 'public']) {
    cpSync(join(checkout, 'tests/portals/_base', part), join(root, part), { recursive: true });
  }
  writeFileSync(
    join(root, 'data/notices/award.yaml'),
    NOTICE(
      'award',
      `  withdrawAfter: 2024-08-01
  attachments: [ { title: 名单, file: files/list.xlsx } ]
  postedAt: [ { place: 村务公开栏, from: 2024-06-03, photo: files/board.svg } ]
`,
    ),
  );
  mkdirSync(join(root, 'public/files'));
  writeFileSync(
    join(root, 'public/files/list.xlsx'),
    await writeXlsx({ sheets: [{ name: '名单', rows: NAMES.map((name) => [name]) }] }),
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>${NAMES.join('、')}</text></svg>`;
  writeFileSync(join(root, 'public/files/board.svg'), drawing);
});

afterAll(remove);

function build(on: string): string {
  const out = join(folder, on);
  const { status, stderr } = sunboard(['build', '--root', root, '--out', out, '--on', on]);
  if (status !== 0) throw new Error(stderr);
  return out;
}

/** Files of a site that hold one of the names, in plain sight or inside what is packed. */
async function filesWithNames(site: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of filesOf(site)) {
    const bytes = readFileSync(join(site, file));
    const texts = [bytes.toString('utf8'), ...(await readFile(file, bytes)).pieces.map(({ text }) => text)];
    if (NAMES.some((name) => texts.some((text) => text.includes(name)))) found.push(file);
  }
  return found;
}

test('until the day of withdrawal the names are there', async () => {
  const found = await filesWithNames(build('2024-07-31'));
  expect(found).toEqual(expect.arrayContaining(['files/board.svg', 'files/list.xlsx', 'notices/award.html']));
}, 120_000);

test('from that day on no file holds a name; title, basis, outcome and count stay', async () => {
  const site = build('2024-08-01');
  expect(await filesWithNames(site)).toEqual([]);
  const page = readFileSync(join(site, 'notices/award.html'), 'utf8');
  for (const kept of ['关于拟表扬优秀党员的公示（award）', '和平镇党委会议研究意见', '2024年6月12日'])
    expect(page).toContain(kept);
}, 120_000);

test('before its release no file of a notice is there, nor what it attaches', async () => {
  const site = build('2024-05-31');
  expect(await filesWithNames(site)).toEqual([]);
  expect(filesOf(site).filter((file) => file.startsWith('files/') || file.includes('award'))).toEqual([]);
}, 120_000);

test('the policy of the portal withdraws names of notices that say nothing themselves', async () => {
  const portal = readFileSync(join(root, 'data/portal.yaml'), 'utf8');
  const policy = portal.replace('policies:', 'policies:\n  retention: { award: { days: 30 } }');
  writeFileSync(join(root, 'data/portal.yaml'), policy);
  writeFileSync(join(root, 'data/notices/award.yaml'), NOTICE('award', ''));
  expect(await filesWithNames(build('2024-07-11'))).toContain('notices/award.html');
  const after = await filesWithNames(build('2024-07-12'));
  // Files that no record names any more are published as they are.
  expect(after.filter((file) => !file.startsWith('files/'))).toEqual([]);
}, 120_000);
