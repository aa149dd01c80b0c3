import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sax from 'sax';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { serializeDocx } from '../../src/exports/docx.ts';
import { scratch } from '../site/site.ts';
import { noticeForms, noticeRecord, words } from './example.ts';
import { linesOf, MM } from './measure.ts';

const { folder, remove } = scratch();
afterAll(remove);
afterEach(() => vi.useRealTimers());

const ISSUER = '中共青禾县委组织部';
const NAMES = Array.from({ length: 40 }, (_, index) => `{ name: 第${index + 1}小组, organisation: 青禾村 }`);

const documentOf = (record: string, options = {}) => serializeDocx(noticeForms(record, options).paper, ISSUER, words);

/** The parts of a Word file as text. */
async function partsOf(record: string, options = {}): Promise<Record<string, string>> {
  const files = unzipSync(await documentOf(record, options));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** Text of a part, a line a paragraph. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/g)].map(([each]) =>
    [...each.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
  );

test('every part is well-formed XML', async () => {
  for (const [name, text] of Object.entries(await partsOf(noticeRecord('intro: "<拟&命名>"')))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = sax.parser(true);
    parser.onerror = (error) => {
      throw new Error(`${name}: ${error.message}`);
    };
    parser.write(text).close();
  }
});

test('properties of a paragraph stand in the order of the schema, which Word insists on', async () => {
  const order = 'keepNext keepLines pageBreakBefore widowControl autoSpaceDE autoSpaceDN spacing ind jc'.split(' ');
  const { 'word/document.xml': body = '' } = await partsOf(noticeRecord('', `[ ${NAMES.join(', ')} ]`));
  for (const [, properties = ''] of body.matchAll(/<w:pPr>(.*?)<\/w:pPr>/g)) {
    const places = [...properties.matchAll(/<w:(\w+)/g)].map(([, name = '']) => order.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(properties).toContain('autoSpaceDE');
  }
});

test('the sheet is A4 with margins of 37, 26, 35 and 28 mm, and lines are exactly 28.95 points high', async () => {
  const { 'word/document.xml': body = '', 'word/styles.xml': styles = '' } = await partsOf(noticeRecord());
  const twips = (name: string) => Number(new RegExp(`<w:pg(?:Sz|Mar) [^>]*w:${name}="(\\d+)"`).exec(body)?.[1]);
  expect([twips('w'), twips('h')]).toEqual([11_906, 16_838]);
  expect(['top', 'right', 'bottom', 'left'].map((side) => Math.round((twips(side) / 1440) * 25.4))).toEqual([
    37, 26, 35, 28,
  ]);
  expect(styles).toMatch(/<w:pPrDefault>.*w:line="579" w:lineRule="exact".*<\/w:pPrDefault>/);
});

test('fonts are named, not embedded, in the slot that Chinese text takes', async () => {
  const parts = await partsOf(noticeRecord());
  const fonts = new Set(
    [...`${parts['word/document.xml']}${parts['word/styles.xml']}`.matchAll(/w:eastAsia="([^"]+)"/g)].map(
      ([, name]) => name,
    ),
  );
  expect([...fonts]).toEqual(expect.arrayContaining(['仿宋_GB2312', '方正小标宋简体', '黑体']));
  expect(Object.keys(parts).filter((name) => /\.(?:odttf|ttf)$/.test(name))).toEqual([]);
});

test('page numbers stand outside: right on odd pages, left on even ones', async () => {
  const parts = await partsOf(noticeRecord());
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
  const footers = ['word/footer1.xml', 'word/footer2.xml'].map((name) => parts[name] ?? '');
  expect(footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1])).toEqual(['right', 'left']);
  for (const xml of footers) expect(xml).toContain('PAGE');
});

test('a long list repeats its header row on each page', async () => {
  const { 'word/document.xml': body = '' } = await partsOf(noticeRecord('', `[ ${NAMES.join(', ')} ]`));
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(paragraphs(body)).toEqual(expect.arrayContaining(['附件：公示名单', '附件', '公示名单', '第40小组']));
});

test('a sealed date stands four characters from the right, an unsealed name two, its date two after it', async () => {
  const insets = async (options: object) => {
    const { 'word/document.xml': body = '' } = await partsOf(noticeRecord(), options);
    return [...body.matchAll(/<w:ind w:right="(\d+)"\/>/g)].map((match) => Number(match[1]) / 315);
  };
  // 中共青禾县委组织部 is 9 characters wide, 2024年7月5日 six.
  expect(await insets({})).toEqual([expect.closeTo(2.5, 1), 4]);
  expect(await insets({ owner: 'company' })).toEqual([2, 3]);
});

test('companies and associations get no emblem, red head or site code', async () => {
  const portal = `emblem: emblem.svg
filings: { siteCode: "3203000040" }
`;
  for (const owner of ['company', 'association', 'party'] as const) {
    const parts = await partsOf(noticeRecord(), { owner, portal });
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/header'))).toEqual([]);
    expect(parts['word/document.xml']).not.toMatch(/3203000040|FF0000/);
  }
});

test('the same record gives the same bytes, at another time and after other documents', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-01-01T01:02:03Z') });
  const first = await documentOf(noticeRecord());
  await documentOf(noticeRecord('intro: 另一件公示。'));
  vi.setSystemTime(new Date('2031-12-31T22:00:00Z'));
  expect(Buffer.from(await documentOf(noticeRecord())).equals(Buffer.from(first))).toBe(true);
});

test('a document that is not released says so on every page', async () => {
  const early = { day: '2024-07-07', preview: true };
  const parts = await partsOf(noticeRecord('releaseAt: 2024-07-08T08:30'), early);
  const headers = Object.keys(parts).filter((name) => /^word\/header\d\.xml$/.test(name));
  expect(headers.map((name) => paragraphs(parts[name] ?? ''))).toEqual([['未发布稿'], ['未发布稿']]);
});

test('LibreOffice sets it in 22 lines of 28 characters', async ({ skip }) => {
  if (spawnSync('soffice', ['--version']).status !== 0) skip('LibreOffice (soffice) is not on this machine');
  const file = join(folder, 'notice.docx');
  writeFileSync(file, await documentOf(noticeRecord(`intro: ${'公示名单先进党支部工作'.repeat(120)}`)));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  expect(run.status).toBe(0);
  const [, second] = await linesOf(readFileSync(join(folder, 'notice.pdf')));
  const lines = second?.lines.filter(({ text }) => !text.includes('—')) ?? [];
  expect(lines).toHaveLength(22);
  expect(new Set(lines.map(({ text }) => text.length))).toEqual(new Set([28]));
  expect((lines[0]?.left ?? 0) / MM).toBeCloseTo(28, 0);
}, 120_000);
