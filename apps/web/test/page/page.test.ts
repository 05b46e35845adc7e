import { readFile } from 'node:fs/promises';
import { launchChromium } from '@gegenlesen/testing/chromium';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ferries } from './ferry.ts';
import { type Served, serveReview } from './served.ts';
import { activeMessage, standing, upload, visit } from './visit.ts';

/** The message about a figure that changed in the translation. */
const wrong = (expected: string, found: string): string => `Expected ${expected} in the translation, found ${found}`;

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveReview()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

test('a person uploads a pair, decides on twenty findings by key, edits a sentence, comes back and downloads the file', async () => {
  const { page, strangers, complaints, close } = await visit(browser, served.address);
  const pair = ferries(22, 'Sandmoor');
  await upload(page, pair);
  await expect.poll(() => standing(page)).toBe('22 findings to decide');

  await page.keyboard.press('j');
  await expect.poll(() => activeMessage(page)).toBe(wrong('12,400', '13.400'));
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('c');
  await page.keyboard.press('d');
  await page.getByRole('textbox', { name: 'Reason' }).fill('counted with children');
  await page.keyboard.press('Enter');
  for (let i = 0; i < 9; i += 1) await page.keyboard.press('d');
  await page.getByText('2 findings to decide').first().waitFor();
  await expect.poll(() => activeMessage(page)).toBe(wrong('19,400', '20.400'));

  await page.keyboard.press('e');
  await page.locator('textarea').fill('Im Jahr 2010 brachten 9 Fähren 19.400 Fahrgäste über die Bucht von Sandmoor.');
  await page.locator('.live .gone').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('1 finding to decide').first().waitFor();
  await expect.poll(() => activeMessage(page)).toBe(wrong('19,750', '20.750'));

  await page.reload();
  await page.getByText('1 finding to decide').first().waitFor();
  await expect.poll(() => page.locator('.line.confirmed').count()).toBe(10);
  await page.getByText('Export').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Corrected translation' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  const expected = pair.translation.text.replace('20.400', '19.400');
  expect(bytes.equals(Buffer.from(expected))).toBe(true);
  expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
  await close();
});

test('u undoes a decision and an edit, even in another session', async () => {
  const { page, close } = await visit(browser, served.address);
  await upload(page, ferries(3, 'Ahlbeck'));
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.getByText('2 findings to decide').first().waitFor();
  await page.keyboard.press('e');
  await page.locator('textarea').fill('Im Jahr 1991 brachten 4 Fähren 12.750 Fahrgäste über die Bucht von Ahlbeck.');
  await page.keyboard.press('Enter');
  await page.getByText('1 finding to decide').first().waitFor();
  await page.reload();
  await page.getByText('1 finding to decide').first().waitFor();
  await page.keyboard.press('u');
  await page.getByText('2 findings to decide').first().waitFor();
  await expect.poll(() => page.locator('#texts').textContent()).toContain('13.750');
  await page.keyboard.press('u');
  await page.getByText('3 findings to decide').first().waitFor();
  await expect.poll(() => activeMessage(page)).toBe(wrong('12,400', '13.400'));
  await close();
});
