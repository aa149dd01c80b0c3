import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from '../../src/search/document.ts';
import { openIndex } from '../../src/search/searcher.ts';
import { buildPortal, checkout, filesOf, scratch } from './site.ts';

/** Stands in every record that nobody may see. */
const SECRET = 'QXZVKSECRET';
const ID = 'qxzvksecret';

/** Records of every kind that are withheld, only counted, unreleased or not yet begun, and public ones that name them. */
const records: Readonly<Record<string, string>> = {
  'data/branches/secret.yaml': `
- { id: ${ID}, name: ${SECRET}, kind: village-branch, parent: heping, visibility: withheld }
- { id: ${ID}-counted, name: ${SECRET}, kind: village-branch, parent: heping, visibility: summary }
- id: open
  name: 新开村党支部
  kind: village-branch
  parent: heping
  note: ${SECRET}
  partners: [ { type: village, branch: ${ID} } ]
  events: [ { on: 2023-03-01, type: moved, from: ${ID} }, { on: 2027-03-01, type: renamed, from: ${SECRET} } ]
`,
  'data/scores/secret.yaml': `
- { scheme: village-duty@2024, period: 2024, subject: { branch: ${ID} }, work: 77.31, appraisal: { 好: 30, 一般: 8, 差: 2 }, remarks: { work: ${SECRET} } }
- { scheme: village-duty@2024, period: 2024, subject: { branch: ${ID}-counted }, state: exempt, reason: ${SECRET} }
- { scheme: village-duty@2024, period: 2024, subject: { branch: open }, visibility: withheld, work: 77.32, appraisal: { 好: 30, 一般: 8, 差: 2 }, remarks: { work: ${SECRET} } }
`,
  'data/posts/secret.yaml': `
- { id: ${ID}, name: ${SECRET}, role: secretary, branch: open, from: 2022-01-01, visibility: withheld }
- { id: ${ID}-next, name: ${SECRET}, role: secretary, branch: open, from: 2027-01-01 }
`,
  'data/sites/secret.yaml': `
id: ${ID}
name: ${SECRET}
branch: open
programme: demonstration-site@2024
level: county
visibility: withheld
events: [ { on: 2024-03-01, type: applied } ]
`,
  'data/projects/secret.yaml': `
- { id: ${ID}, programme: secretary-projects@2024, title: ${SECRET}, branch: open, visibility: summary, stages: [ { on: 2024-03-01, stage: proposed } ] }
- id: gate
  programme: secretary-projects@2024
  title: 一道门
  branch: open
  practice: ${ID}
  stages: [ { on: 2024-03-01, stage: proposed }, { on: 2027-03-01, stage: approved, text: ${SECRET} } ]
`,
  'data/notices/secret.yaml': `
- id: ${ID}
  title: ${SECRET}
  kind: other
  draft: true
  issuedBy: ${SECRET}
  signedOn: 2026-11-01
  basis: [ ${SECRET} ]
  intro: ${SECRET}
  period: { from: 2026-11-02, days: 7 }
  list: [ { branch: open, note: ${SECRET} }, { name: ${SECRET}, deeds: ${SECRET} } ]
  objections: { office: ${SECRET} }
- id: ${ID}-later
  title: ${SECRET}
  kind: other
  releaseAt: 2026-12-01T08:30
  approvedBy: ${SECRET}
  approvedOn: 2026-11-01
  issuedBy: ${SECRET}
  signedOn: 2026-12-01
  basis: [ ${SECRET} ]
  period: { from: 2026-12-01, days: 7 }
  list: [ { branch: open } ]
  objections: { office: ${SECRET} }
- id: open
  title: 关于接收预备党员的公示
  kind: admission
  approvedBy: 程立言
  approvedOn: 2026-11-01
  issuedBy: 中共和平镇委
  signedOn: 2026-11-02
  basis: [ 程序 ]
  period: { from: 2026-11-02, days: 7 }
  list: [ { site: ${ID}, note: 一项 }, { name: 何知远 } ]
  objections: { office: 和平镇组织办 }
  events: [ { on: 2026-11-05, type: objection }, { on: 2026-11-08, type: finding, result: not-upheld, reason: ${SECRET} } ]
`,
  'data/ledgers/secret.yaml': `
- id: issues
  type: issues
  title: 整改台账
  items: [ { id: a, branch: open, text: ${SECRET}, rectification: ${SECRET}, opened: 2024-03-01, due: 2024-04-01, closed: { on: 2024-03-20, how: ${SECRET} } } ]
- id: ${ID}
  type: measures
  title: ${SECRET}
  items: [ { on: 2024-03-01, of: unit, branch: open, measure: reminder, reason: ${SECRET} } ]
`,
  [`content/practices/${ID}.mdx`]: `---\ntitle: ${SECRET}\nsummary: ${SECRET}\npublishedOn: 2024-01-01\nvisibility: withheld\n---\n\n${SECRET}\n`,
  [`content/practices/${ID}-later.mdx`]: `---\ntitle: ${SECRET}\nsummary: ${SECRET}\npublishedOn: 2027-01-01\n---\n\n${SECRET}\n`,
};

const { folder, remove } = scratch();
let site: string;

beforeAll(() => {
  const root = join(folder, 'portal');
  for (const part of ['data', 'content', 'public']) {
    cpSync(join(checkout, 'tests/portals/_base', part), join(root, part), { recursive: true });
  }
  for (const [file, text] of Object.entries(records)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  site = buildPortal(root, join(folder, 'site'));
}, 120_000);

afterAll(remove);

/** The bytes of a file as text; what is compressed in the search index, unpacked. */
function contentOf(file: string): string {
  const bytes = readFileSync(join(site, file));
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('latin1');
}

test('no byte of what is not public is in any file of the site, nor in a name of one', () => {
  const files = filesOf(site);
  expect(files.filter((file) => file.includes(ID))).toEqual([]);
  expect(files.filter((file) => contentOf(file).toUpperCase().includes(SECRET))).toEqual([]);
  expect(files.filter((file) => /77\.3[12]/.test(contentOf(file)))).toEqual([]);
});

test('nothing of it is found by searching, and what stands beside it is', async () => {
  const searcher = await openIndex(async (path) => readFileSync(join(site, 'search', path)));
  expect(await searcher.suggest(SECRET, 8)).toEqual([]);
  expect((await searcher.search(SECRET)).total).toBe(0);
  const all = await searcher.documents('', { filters: { kind: [...KINDS] } });
  expect(all.length).toBeGreaterThan(10);
  expect(JSON.stringify(all).toUpperCase()).not.toContain(SECRET);
  expect(await searcher.suggest('xinkaic', 8)).toEqual(['新开村党支部']);
});

test('what stands beside it is there', () => {
  expect(contentOf('branches/open.html')).toContain(Buffer.from('新开村党支部').toString('latin1'));
  expect(filesOf(site)).toEqual(
    expect.arrayContaining(['notices/open.html', 'projects/gate.html', 'ledgers/issues.html']),
  );
});
