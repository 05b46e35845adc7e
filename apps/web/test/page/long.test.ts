import { launchChromium } from '@gegenlesen/testing/chromium';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longPair } from './long.ts';
import { type Served, serveReview } from './served.ts';
import { activeMessage, upload, visit } from './visit.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveReview(undefined, ['--no-reader'])]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** How many pixels of a row are below the view. */
async function hiddenBelow(texts: Locator, row: Locator): Promise<number> {
  const [outer, inner] = await Promise.all([texts.boundingBox(), row.boundingBox()]);
  if (outer === null || inner === null) throw new Error('the row is not in the page');
  return inner.y + inner.height - (outer.y + outer.height);
}

test('only the rows in view of a long document are in the page, wherever the person goes', async () => {
  const { page, close } = await visit(browser, served.address);
  await upload(page, longPair(2000), 120_000);
  const texts = page.locator('#texts');
  const rows = async (): Promise<number> => page.locator('article.row').count();
  const counts: number[] = [];
  const count = async (): Promise<void> => {
    await expect.poll(rows).toBeGreaterThan(10);
    counts.push(await rows());
  };
  await count();
  await page.keyboard.press('k');
  await texts.getByText('In village 2000 ').waitFor();
  await expect.poll(() => hiddenBelow(texts, page.locator('article.row.active'))).toBeLessThan(1);
  await expect.poll(() => activeMessage(page)).toBe('Expected 2099 in the translation, found 2199');
  await count();
  await texts.evaluate((element) => {
    element.scrollTop = element.scrollHeight / 2;
  });
  await texts
    .getByText(/In village (9|10)\d\d /)
    .first()
    .waitFor();
  await count();
  expect(Math.max(...counts)).toBeLessThan(60);

  await page.keyboard.press('/');
  await page.keyboard.type('village 1234 ');
  await texts.getByText('Im Dorf 1234 ').waitFor();
  await expect.poll(rows).toBe(1);
  await close();
});

test('unsaved text is still there when the person comes back from far away', async () => {
  const { page, close } = await visit(browser, served.address);
  await page.getByRole('link', { name: '2000 sentences' }).click();
  await page.locator('article.row').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.locator('textarea').fill('Im Dorf 10 zählte man 109');
  await page.locator('#texts').hover();
  await page.mouse.wheel(0, 20_000);
  await page.locator('textarea').waitFor({ state: 'detached' });
  await page.mouse.wheel(0, -20_000);
  await page.locator('textarea').waitFor();
  await expect.poll(() => page.locator('textarea').inputValue()).toBe('Im Dorf 10 zählte man 109');
  await page.locator('textarea').press('Escape');
  await page.locator('#texts').getByText('Im Dorf 10 zählte die Erhebung').waitFor();
  await close();
});

test('what is being read stays in place when rows above it turn out taller than expected', async () => {
  const { page, close } = await visit(browser, served.address, { viewport: { width: 700, height: 800 } });
  await page.getByRole('link', { name: '2000 sentences' }).click();
  const texts = page.locator('#texts');
  await texts.getByText('In village 1 ', { exact: false }).first().waitFor();
  await texts.evaluate((element) => {
    element.scrollTop = element.scrollHeight * 0.4;
  });
  await page.waitForTimeout(500);
  const row = page.locator('article.row').nth(10);
  const name = await row.getAttribute('aria-label');
  const before = await row.evaluate((element) => element.getBoundingClientRect().top);
  for (let i = 0; i < 5; i += 1) {
    await texts.evaluate((element) => {
      element.scrollTop -= 120;
    });
    await page.waitForTimeout(60);
  }
  const moved =
    (await page
      .locator(`article.row[aria-label="${name}"]`)
      .evaluate((element) => element.getBoundingClientRect().top)) - before;
  expect(moved).toBeCloseTo(600, -1);
  await close();
});
