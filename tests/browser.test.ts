import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

test('a headless browser is at hand and lays out Chinese', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.setContent('<h1>量化考核</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('量化考核');
  } finally {
    await browser.close();
  }
});
