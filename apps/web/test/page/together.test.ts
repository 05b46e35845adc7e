import { launchChromium } from '@gegenlesen/testing/chromium';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ferries } from './ferry.ts';
import { type Served, serveReview } from './served.ts';
import { standing, upload, visit } from './visit.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveReview()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Two people who work on one document, each in a separate browser. */
async function twoAt(bay: string) {
  const first = await visit(browser, served.address);
  await upload(first.page, ferries(4, bay));
  const second = await visit(browser, served.address);
  await second.page.getByRole('link', { name: `Ferries of ${bay}`, exact: true }).click();
  await second.page.locator('article.row').first().waitFor();
  return { first: first.page, second: second.page, close: () => Promise.all([first.close(), second.close()]) };
}

test('each sees what the other decides, and stays where they are', async () => {
  const { first, second, close } = await twoAt('Norderney');
  await second.keyboard.press('k');
  const place = await second.locator('.card .message').textContent();
  await first.keyboard.press('j');
  await first.keyboard.press('c');
  await second.getByText('3 findings to decide').first().waitFor();
  await expect.poll(() => second.locator('.line.confirmed').count()).toBe(1);
  await expect.poll(() => second.locator('.card .message').textContent()).toBe(place);
  await close();
});

test('whoever saves a sentence second is shown what the other wrote, and decides', async () => {
  const { first, second, close } = await twoAt('Zingst');
  for (const page of [first, second]) {
    await page.keyboard.press('j');
    await page.keyboard.press('e');
  }
  await first.locator('textarea').fill('Im Jahr 1990 fuhren 3 Fähren 12.400 Fahrgäste über die Bucht von Zingst.');
  await first.keyboard.press('Enter');
  await first.getByText('3 findings to decide').first().waitFor();
  await second.getByText('3 findings to decide').first().waitFor();
  await second.locator('textarea').fill('1990 brachten 3 Fähren 12.400 Gäste über die Bucht von Zingst.');
  await second.keyboard.press('Enter');
  const conflict = second.locator('.conflict');
  await conflict.waitFor();
  await expect
    .poll(() => conflict.locator('ins').allTextContents())
    .toEqual(expect.arrayContaining([expect.stringContaining('fuhren'), expect.stringContaining('Gäste')]));
  await expect.poll(() => first.locator('#texts').textContent()).not.toContain('Gäste');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await conflict.waitFor({ state: 'detached' });
  await first.locator('#texts', { hasText: '12.400 Gäste' }).waitFor();
  await expect.poll(() => standing(second)).toBe('3 findings to decide');
  await close();
});
