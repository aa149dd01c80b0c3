import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type Demo, openDemo } from './demo.ts';
import { filesOf, PAGE_KINDS } from './site.ts';

let demo: Demo;
let browser: Browser;
let site: string;
let address: string;
let samples: string[];

beforeAll(async () => {
  demo = await openDemo();
  ({ site, address } = demo);
  const pages = filesOf(site).filter((file) => file.endsWith('.html') && !file.endsWith('/print.html'));
  samples = Object.values(PAGE_KINDS).flatMap((pattern) => pages.find((page) => pattern.test(page)) ?? []);
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  demo?.stop();
});

/** A page as a reader has it who has set these aids before. */
async function pageWith(kept: Record<string, string>, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  await context.addInitScript((text) => localStorage.setItem('sunboard-reading', text), JSON.stringify(kept));
  return context.newPage();
}

/** A page of a reader who has set nothing. */
async function freshPage(path = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(address + path);
  return page;
}

/** Presses Tab until the control of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`no control ${name} within 40 presses of Tab`);
}

const rootOf = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const pressed = (page: Page) =>
  page.locator('.masthead [aria-pressed="true"]').evaluateAll((all) => all.map((each) => each.textContent));

test('长者版 is turned on with the keyboard alone, is kept for the next page, and is turned off again', async () => {
  const page = await freshPage();
  await tabTo(page, '长者版');
  await page.keyboard.press('Enter');
  expect(await rootOf(page)).toMatchObject({ elder: 'on' });
  await page.goto(`${address}notices.html`);
  expect(await rootOf(page)).toMatchObject({ elder: 'on' });
  expect(await pressed(page)).toContain('长者版');
  await tabTo(page, '长者版');
  await page.keyboard.press('Space');
  expect(await rootOf(page)).toEqual({ script: '' });
  await page.context().close();
});

test('the settings open, are set and close with the keyboard alone', async () => {
  const page = await freshPage();
  await tabTo(page, '阅读设置');
  expect(await page.locator('#reading-aids').isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  for (const name of ['大', '深色', '高对比度']) {
    await tabTo(page, name);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline, `the focus on ${name} is seen`).not.toBe('none');
    await page.keyboard.press('Enter');
  }
  expect(await rootOf(page)).toEqual({ script: '', size: 'large', theme: 'dark', contrast: 'more' });
  expect(await pressed(page)).toEqual(['大', '深色', '高对比度']);
  await page.reload();
  expect(await rootOf(page)).toEqual({ script: '', size: 'large', theme: 'dark', contrast: 'more' });

  await tabTo(page, '阅读设置');
  await page.keyboard.press('Enter');
  await tabTo(page, '恢复默认');
  await page.keyboard.press('Enter');
  expect(await rootOf(page)).toEqual({ script: '' });
  expect(await pressed(page)).toEqual(['中', '跟随系统']);
  await page.keyboard.press('Escape');
  expect(await page.locator('#reading-aids').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('阅读设置');
  await page.context().close();
});

test('what is set stands before the first paint: a classic script in the head sets it', async () => {
  const page = await pageWith({ elder: 'on', theme: 'dark' });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      document.documentElement.setAttribute('data-first', document.documentElement.dataset['elder'] ?? '');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  expect(await rootOf(page)).toMatchObject({ first: 'on', theme: 'dark' });
  await page.context().close();
});

test('what a browser keeps that is no setting is passed over', async () => {
  const page = await pageWith({ elder: '"><script>', size: 'large', other: 'x' });
  await page.goto(address);
  expect(await rootOf(page)).toEqual({ script: '', size: 'large' });
  await page.context().close();
});

test('a reader whose system asks for contrast has it, and may do without', async () => {
  const page = await freshPage('', { contrast: 'more' });
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  expect(await ink()).toBe('rgb(0, 0, 0)');
  await tabTo(page, '阅读设置');
  await page.keyboard.press('Enter');
  await tabTo(page, '高对比度');
  await page.keyboard.press('Enter');
  expect(await rootOf(page)).toMatchObject({ contrast: 'normal' });
  expect(await ink()).not.toBe('rgb(0, 0, 0)');
  await page.context().close();
});

test('without scripts nothing is shown that needs one', async () => {
  const page = await freshPage('', { javaScriptEnabled: false });
  for (const name of ['长者版', '阅读设置', '朗读本页']) {
    expect(await page.getByText(name, { exact: true }).isVisible(), name).toBe(false);
  }
  await page.context().close();
});

test('where the browser has no Chinese voice there is nothing to read aloud with', async () => {
  const page = await freshPage();
  await page.getByText('阅读设置').click();
  expect(await page.getByText('朗读本页').isVisible()).toBe(false);
  await page.context().close();
});

/** A browser with a Chinese voice that says nothing: what it was to say is kept, and said when the test calls `next`. */
async function voiced(path: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    const said: { text: string; onend?: () => void }[] = [];
    const voices = [{ lang: 'en-US' }, { lang: 'zh-HK' }, { lang: 'zh-CN' }];
    Object.assign(window, {
      said,
      next: () => said.at(-1)?.onend?.(),
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        addEventListener: () => {},
        speak: (utterance: { text: string }) => said.push(utterance),
        cancel: () => {},
      },
    });
  });
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
}

test('a page is read aloud with the keyboard alone: its place is shown, it pauses, goes on and stops', async () => {
  const page = await voiced('about.html');
  const said = () =>
    page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text));
  const next = () => page.evaluate(() => (window as unknown as { next: () => void }).next());
  const place = () => page.locator('.aloud-now').allInnerTexts();
  await tabTo(page, '阅读设置');
  await page.keyboard.press('Enter');
  await tabTo(page, '朗读本页');
  await page.keyboard.press('Enter');
  const title = await page.locator('h1').textContent();
  expect(await said()).toEqual([title]);
  expect(await place()).toEqual([title]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('暂停');

  await next();
  const second = (await said())[1] ?? '';
  expect(second).not.toBe('');
  expect((await place())[0]).toContain(second);

  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('继续');
  // What was broken off is not said any more; going on begins with it.
  await next();
  expect(await said()).toHaveLength(2);
  await page.keyboard.press('Enter');
  expect((await said())[2]).toBe(second);

  await tabTo(page, '停止');
  await page.keyboard.press('Enter');
  expect(await place()).toEqual([]);
  expect(await page.locator('.aloud').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('阅读设置');
  await page.context().close();
});

test('all of a page is read, its tables row by row and nothing twice, and then it ends by itself', async () => {
  const page = await voiced(samples.find((each) => PAGE_KINDS['table']?.test(each)) ?? '');
  await page.getByText('阅读设置').click();
  await page.getByText('朗读本页').click();
  const texts = await page.evaluate(() => {
    const { said, next } = window as unknown as { said: { text: string }[]; next: () => void };
    for (let count = 0; count < 2000 && document.querySelector('.aloud-now'); count += 1) next();
    return said.map(({ text }) => text);
  });
  const rows = await page.locator('.score-rows tbody th').allInnerTexts();
  expect(rows.length).toBeGreaterThan(3);
  for (const name of rows) expect(texts.filter((text) => text.includes(`，${name}，`)).length, name).toBe(1);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(120);
  expect(await page.locator('.aloud').isVisible()).toBe(false);
  await page.context().close();
}, 60_000);

test.each([{ elder: 'on', size: 'small' }, { elder: 'on' }, { elder: 'on', size: 'large' }, { size: 'large' }])(
  'with %o no page kind scrolls sideways on a phone',
  async (kept) => {
    const page = await pageWith(kept);
    const wide: string[] = [];
    for (const sample of samples) {
      await page.goto(address + sample);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 390) wide.push(`${sample}: ${width}`);
    }
    await page.context().close();
    expect(wide).toEqual([]);
  },
  180_000,
);

test('in 长者版 no text is smaller than 18 px and no control outside running text lower than 60 px', async () => {
  const faults: string[] = [];
  for (const width of [390, 1280]) {
    const page = await pageWith({ elder: 'on', size: 'small' }, { viewport: { width, height: 844 } });
    for (const sample of samples) {
      await page.goto(address + sample);
      const found = await page.evaluate(() => {
        const seen = (each: Element) =>
          each.getClientRects().length > 0 && !each.closest('.hidden-visually, .skip, svg, p, .prose');
        const small = [...document.querySelectorAll('body *')].filter(
          (each) =>
            seen(each) &&
            [...each.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()) &&
            Number.parseFloat(getComputedStyle(each).fontSize) < 18,
        );
        const low = [...document.querySelectorAll('a, button, select, summary, input')].filter(
          (each) => seen(each) && (each.closest('label') ?? each).getBoundingClientRect().height < 59.5,
        );
        return [...small, ...low].map((each) => `${each.tagName} ${each.textContent?.slice(0, 20)}`);
      });
      faults.push(...found.slice(0, 2).map((each) => `${width} ${sample}: ${each}`));
    }
    await page.context().close();
  }
  expect(faults).toEqual([]);
}, 180_000);

test('at its largest, running text in 长者版 is 30 px', async () => {
  const page = await pageWith({ elder: 'on', size: 'large' });
  await page.goto(`${address}about.html`);
  const size = await page
    .locator('.prose p')
    .first()
    .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
  expect(size).toBeCloseTo(30, 0);
  await page.context().close();
});

const variants = [
  [{ contrast: 'more' }, { width: 1280, scheme: 'dark' }],
  [
    { contrast: 'more', elder: 'on' },
    { width: 390, scheme: 'light' },
  ],
] as const;

test.each(process.env['SUNBOARD_LONG'] ? variants : variants.slice(0, 1))(
  'with %o at %o no page kind has an accessibility fault',
  async (kept, { width, scheme }) => {
    const page = await pageWith(kept, { viewport: { width, height: 844 }, colorScheme: scheme });
    const faults: string[] = [];
    for (const sample of samples) {
      await page.goto(address + sample);
      await page.getByText('阅读设置').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) faults.push(`${sample}: ${id} at ${nodes[0]?.target.join(' ')}`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
  },
  300_000,
);

test('where colours are the reader’s own, what is pressed is still told apart', async () => {
  const page = await pageWith({ size: 'large' }, { forcedColors: 'active' });
  await page.goto(address);
  await page.getByText('阅读设置').click();
  const background = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await background('大')).not.toBe(await background('小'));
  await page.context().close();
});
