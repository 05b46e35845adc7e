import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '@gegenlesen/testing/chromium';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveReview } from './served.ts';
import { upload, visit } from './visit.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveReview()]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Each of these would leave a mark on `window` if it ran. */
const image = '<img src=x onerror="window.ran=1">';
const script = '<script>window.ran=1</script>';
const drawing = '<svg onload="window.ran=1"></svg>';

const pair = {
  name: `mill ${image}`,
  original: {
    name: `mill${image}.en.txt`,
    text: `The mill ${script} was sold in 2021.\n\nThe owner ${drawing} paid 420 euros & left.\n`,
  },
  translation: {
    name: `mill${image}.de.txt`,
    text: `Die Mühle ${script} wurde 2012 verkauft.\n\nDie Besitzerin ${drawing} zahlte 240 Euro & ging.\n`,
  },
};

const ran = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, 'ran'));

test('script in a text, in a name and in a note is shown as text, on the page and in the report', async () => {
  const { page, strangers, complaints, close } = await visit(browser, served.address);
  await upload(page, pair);
  const texts = (await page.locator('article.row').allTextContents()).join(' ');
  for (const markup of [script, drawing]) expect(texts.split(markup).length - 1).toBe(2);

  await page.keyboard.press('j');
  await page.keyboard.press('d');
  await page.getByRole('textbox', { name: 'Reason' }).fill(`counted ${image}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('n');
  await page.locator('dialog input').fill(`seen ${image}`);
  await Promise.all([page.waitForResponse(/decisions$/), page.locator('dialog button[type=submit]').click()]);
  await page.reload();
  await page.locator('article.row').first().waitFor();
  await expect.poll(() => page.locator('main img, main svg[onload], main script').count()).toBe(0);

  await page.getByText('Export').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Report with decisions/ }).click(),
  ]);
  const path = await download.path();
  expect(await readFile(path, 'utf8')).not.toContain(script);
  expect({ ran: await ran(page), strangers, complaints }).toEqual({ strangers: [], complaints: [] });

  const report = await visit(browser, pathToFileURL(path).href);
  await report.page.getByText('Die Besitzerin').first().waitFor();
  expect({ ran: await ran(report.page), complaints: report.complaints }).toEqual({ complaints: [] });
  await report.close();
  await close();
});
