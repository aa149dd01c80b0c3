import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/building/serve.ts';
import { wechatFaults } from '../../src/exports/wechat-rules.ts';
import { launchBrowser } from '../browser.ts';
import { checkout, DAY, filesOf, read, scratch, sunboard } from './site.ts';

/** Extension B of Unicode, of which the font has only what the national table of characters has. */
const RARE = '\u{2a6a5}';

const { folder, remove } = scratch();
const root = join(folder, 'portal');
const out = join(folder, 'site');
const gate = join(root, 'content/practices/gate.mdx');
let browser: Browser;
let address: string;
let stop: () => void;
let said: string;

const build = () => {
  const { status, stdout, stderr } = sunboard(['build', '--root', root, '--out', out, '--on', DAY]);
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout + stderr;
};

beforeAll(async () => {
  cpSync(join(checkout, 'tests/portals/_base'), root, { recursive: true });
  mkdirSync(join(root, 'public/pictures'), { recursive: true });
  const photo = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8fae92' } });
  writeFileSync(join(root, 'public/pictures/gate.jpg'), await photo.jpeg().toBuffer());
  writeFileSync(
    gate,
    `---
title: 门与${RARE}
summary: 一扇门
author: 上湾村党支部
publishedOn: 2024-06-02
tags: [ 联建 ]
---

门开了，见[上湾村](/branches/shangwan.html)。

<Figure src="pictures/gate.jpg" alt="一扇门" caption="围墙上的门" credit="摄影：村里" />
`,
  );
  said = build();
  const served = await serve(out, '/', 0);
  address = served.address;
  stop = () => served.server.close();
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  stop?.();
  remove();
});

const metaOf = (html: string, property: string): string =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';

test('every page of the site names itself, a title and a picture that is there', () => {
  const pages = filesOf(out).filter((file) => file.endsWith('.html') && read(out, file).includes('class="masthead"'));
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages.filter((each) => each !== '404.html')) {
    const html = read(out, page);
    expect(metaOf(html, 'og:url'), page).toBe(`https://songxi.example.cn/${page.replace(/^index\.html$/, '')}`);
    expect(html).toContain(`<link rel="canonical" href="${metaOf(html, 'og:url')}">`);
    expect(metaOf(html, 'og:title'), page).not.toBe('');
    const picture = metaOf(html, 'og:image').replace('https://songxi.example.cn/', '');
    expect(statSync(join(out, picture)).size, `${page}: ${picture}`).toBeGreaterThan(5_000);
  }
  expect(metaOf(read(out, '404.html'), 'og:url')).toBe('');
});

test('a character the font of pictures lacks is told where it stands, and the site is published', () => {
  expect(said).toContain('share-character-missing');
  expect(said).toContain('content/practices/gate.mdx:2:');
  expect(said).toContain(RARE);
});

test('a photo stands in three formats with its caption, and its sizes follow the original', async () => {
  const html = read(out, 'practices/gate.html');
  expect(html).toMatch(
    /<source type="image\/avif" srcset="[^"]*-480\.avif 480w, [^"]*-960\.avif 960w, [^"]*-1200\.avif 1200w"/,
  );
  expect(html).toMatch(/<img src="\/photos\/[0-9a-f]{16}-1200\.jpg" alt="一扇门" width="1200" height="800"/);
  expect(html).toContain('摄影：村里');
  for (const file of filesOf(out).filter((each) => each.startsWith('photos/'))) {
    const { width } = await sharp(readFileSync(join(out, file))).metadata();
    expect(file).toContain(`-${width}.`);
  }
});

test('pictures are made again only where what they show changed', () => {
  writeFileSync(gate, readFileSync(gate, 'utf8').replace(/^title: .*/m, 'title: 一扇门'));
  const times = (files: string[]) => files.map((file) => [file, statSync(join(out, file)).mtimeMs] as const);
  const pictures = filesOf(out).filter((file) => /^(?:share|photos)\//.test(file));
  const before = times(pictures);
  said = build();
  expect(said).not.toContain('share-character-missing');
  const changed = times(pictures).filter(([, time], index) => time !== before[index]?.[1]);
  expect(changed.map(([file]) => file)).toEqual(['share/practices/gate.png']);
}, 200_000);

test('a write-up is copied for WeChat with its styles, and what is copied keeps the rules of the editor', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${address}practices/gate/wechat.html`);
  await page.getByRole('button', { name: '复制正文' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('已复制');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
  expect(copied).toContain('上湾村');
  const html = await page.locator('.copied').innerHTML();
  expect(wechatFaults(html)).toEqual([]);
  expect(html).toContain('[1] 上湾村：https://songxi.example.cn/branches/shangwan.html');
  await context.close();
});

test('a short address of a result leads to it, and without script to its line', async () => {
  const result = filesOf(out).find((file) => /^results\/.*\/branch\//.test(file)) ?? '';
  const short = /href="https:\/\/songxi\.example\.cn\/(r\/[^"]+)"/.exec(read(out, result))?.[1] ?? '';
  const page = await browser.newPage();
  await page.goto(address + short);
  await page.waitForURL(address + result);
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(address + short);
  expect(await plain.locator(':target a').getAttribute('href')).toBe(`/${result}`);
});
