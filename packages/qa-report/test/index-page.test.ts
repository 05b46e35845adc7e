import { launchChromium } from '@gegenlesen/testing/chromium';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doneResult, failedResult, indexOfPairs, renderIndex } from '../src/index.ts';
import { clean, harbour, hostile, tangled } from './reports.ts';

const results = [
  doneResult('news/harbour', harbour),
  doneResult('news/clean', clean),
  doneResult('<img src=x onerror=alert(1)>', hostile),
  doneResult('a/very/long/path/to/a/text/that/somebody/called/by/its/whole/title/and/then/some', tangled),
  failedResult('lost', 'unpaired', 'lost.en.md: there is no translation or original beside it'),
  failedResult('broken', 'failed', 'broken.de.md: is not valid UTF-8'),
];
const page = renderIndex(indexOfPairs(results, '0.1.0'), 'html');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each([
  ['by day', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['by night', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
] as const)('the index of a batch %s: axe finds nothing, and nothing scrolls sideways', async (_, options) => {
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const tab = await context.newPage();
  await tab.setContent(page);
  await tab.evaluate(axe.source);
  const found = await tab.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
  );
  const beyond = await tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  await context.close();
  expect({ found, beyond }).toEqual({ found: [], beyond: 0 });
});

test('a click on a column sorts by it, a second one in reverse', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.setContent(page);
  const names = () => tab.locator('tbody tr td:first-child, tbody tr th:first-child').allInnerTexts();
  const before = await names();
  await tab.getByRole('button', { name: 'Pair' }).click();
  const sorted = await names();
  await tab.getByRole('button', { name: 'Pair' }).click();
  expect([...sorted].sort()).toEqual([...before].sort());
  expect(sorted).not.toEqual(before);
  expect(await names()).toEqual(sorted.toReversed());
  await context.close();
});
