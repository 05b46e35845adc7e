// `npm run bench:page`: how long a person waits for the page, in Chromium on this machine.
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { longPair } from './long.ts';
import { serveReview } from './served.ts';
import { upload, visit } from './visit.ts';

const sentences = 5000;

/** Milliseconds from a key to the next picture that shows what it did, each of so many times. */
async function keyTimes(page: Page, key: string, times: number): Promise<readonly number[]> {
  await page.evaluate(`
    window.times = [];
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => window.times.push(performance.now() - timeStamp)));
    }, true);
  `);
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  return page.evaluate<number[]>('window.times');
}

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;
const worst = (values: readonly number[]): number => Math.max(...values);
const line = (name: string, values: readonly number[]): void => {
  process.stdout.write(`${name.padEnd(44)} ${median(values).toFixed(0)} ms, at most ${worst(values).toFixed(0)} ms\n`);
};

const browser = await launchChromium();
const served = await serveReview();
const { page, close } = await visit(browser, served.address);
await upload(page, longPair(sentences));

const views: number[] = [];
for (let i = 0; i < 5; i += 1) {
  await page.goto('about:blank');
  const fresh = await visit(browser, served.address);
  const link = await fresh.page.getByRole('link', { name: `${sentences} sentences` }).getAttribute('href');
  const started = performance.now();
  await fresh.page.goto(new URL(`/${link}`, served.address).href);
  await fresh.page.reload();
  await fresh.page.locator('article.row').first().waitFor();
  await fresh.page.locator('.line').first().waitFor();
  views.push(performance.now() - started);
  await fresh.close();
}
line(`first view of ${sentences} beads, loaded afresh`, views);

const { page: reader, close: leave } = await visit(browser, served.address);
await reader.getByRole('link', { name: `${sentences} sentences` }).click();
await reader.locator('article.row').first().waitFor();
line('j to the next finding', await keyTimes(reader, 'j', 40));
await reader.reload();
await reader.locator('article.row').first().waitFor();
line('c, decided and on to the next finding', await keyTimes(reader, 'c', 10));
await leave();

const { page: writer, close: end } = await visit(browser, served.address);
await writer.getByRole('link', { name: `${sentences} sentences` }).click();
await writer.locator('article.row').first().waitFor();
await writer.keyboard.press('j');
await writer.keyboard.press('e');
const checks: number[] = [];
for (let i = 0; i < 10; i += 1) {
  const answer = writer.waitForResponse((response) => response.url().endsWith('/check'));
  await writer.locator('textarea').fill(`Im Dorf 10 zählte die Erhebung ${100 + i} Brunnen am Fluss.`);
  const request = (await answer).request();
  await (await answer).finished();
  checks.push(request.timing().responseEnd);
}
line('check of a sentence that is being written', checks);
await end();
await close();
await browser.close();
await served.close();
