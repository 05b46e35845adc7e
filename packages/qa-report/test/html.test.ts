import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Report, Settled } from '@gegenlesen/bitext';
import { launchChromium } from '@gegenlesen/testing/chromium';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../src/index.ts';
import { clean, empty, harbour, hostile, tangled } from './reports.ts';

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gegenlesen-'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const asDismissed = (finding: Finding): Settled => ({ finding, by: 'decision', reason: 'as agreed', name: 'Ida' });
const pageOf = (report: Report): string => render(report, 'html');

/** Opens a page, acts on it, and also returns its requests and its complaints. */
async function open<T>(html: string, options: BrowserContextOptions, act: (page: Page) => Promise<T>) {
  const file = join(folder, 'report.html');
  await writeFile(file, html);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const requests: string[] = [];
  const refused: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => refused.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.goto(address);
  const result = await act(page);
  await context.close();
  return { result, complaints, refused, others: requests.filter((url) => url !== address) };
}

const activeCard = (page: Page) => page.evaluate("document.querySelector('.card.active')?.id ?? null");
const shown = (page: Page, selector: string) => page.locator(`${selector}:visible`).count();

test.each([
  ['harbour', harbour],
  ['clean', clean],
  ['tangled', tangled],
  ['hostile', hostile],
  ['empty', empty],
] as const)('%s asks for nothing but itself, and nothing is refused or thrown', async (_, report) => {
  const { complaints, others } = await open(pageOf(report), desktop, async (page) => {
    await page.keyboard.press('j');
    await page.locator('#search').fill('<b>');
  });
  expect({ complaints, others }).toEqual({ complaints: [], others: [] });
});

test('tags that a document managed to write into the page would load and run nothing', async () => {
  const tags =
    '<script>window.ran = 1</script><img src="https://example.invalid/x" onerror="window.ran = 1"><style>body { color: red }</style>';
  const page = pageOf(harbour).replace('<main>', `<main>${tags}<p onclick="window.ran = 1" id="trap">Click</p>`);
  const { result, refused, complaints } = await open(page, desktop, async (opened) => {
    await opened.locator('#trap').click();
    return opened.evaluate('[window.ran ?? null, getComputedStyle(document.body).color]');
  });
  expect({ result, refused }).toEqual({
    result: [null, 'rgb(35, 33, 30)'],
    refused: ['https://example.invalid/x csp'],
  });
  expect(complaints.length).toBeGreaterThanOrEqual(4);
});

test('j and k go from finding to finding and around', async () => {
  const { result } = await open(pageOf(harbour), desktop, async (page) => {
    const visited: unknown[] = [];
    for (const key of ['j', 'j', 'j', 'k', 'k', 'k', 'j']) {
      await page.keyboard.press(key);
      visited.push(await activeCard(page));
    }
    const position = await page.locator('#position').textContent();
    const marks = await page.locator('mark.active').allTextContents();
    return { visited, position, marks };
  });
  expect(result.visited).toEqual(['f1', 'f2', 'f3', 'f2', 'f1', 'f9', 'f1']);
  expect(result.position).toBe('1 of 9');
  expect(result.marks).toEqual(['12,500', '15.200']);
});

test('a filter hides findings and marks, and j and k skip them', async () => {
  const { result } = await open(pageOf(harbour), desktop, async (page) => {
    await page.locator('input[value=critical]').uncheck();
    const afterSeverity = { cards: await shown(page, '.card'), off: await page.locator('mark.off').allTextContents() };
    await page.locator('input[value=number]').uncheck();
    await page.locator('#flagged').check();
    const afterGroup = { cards: await shown(page, '.card'), rows: await shown(page, '.row') };
    await page.keyboard.press('j');
    return { afterSeverity, afterGroup, active: await activeCard(page) };
  });
  expect(result.afterSeverity).toEqual({
    cards: 5,
    off: [
      '12,500',
      '15.200',
      '15 May 2019',
      '15. März 2019',
      'over 300',
      'unter 300',
      '$1.2 billion',
      '1,2 Billionen Dollar',
    ],
  });
  expect(result.afterGroup).toEqual({ cards: 3, rows: 2 });
  expect(result.active).toBe('f7');
});

test('/ searches both texts, and Escape leaves the search', async () => {
  const { result } = await open(pageOf(harbour), desktop, async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('gdynia');
    const rows = await page.locator('.row:visible').allTextContents();
    await page.locator('#search').fill('nowhere at all');
    const none = await page.locator('#none').isVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    return { rows: rows.length, none, help: await page.locator('#help').isVisible() };
  });
  expect(result).toEqual({ rows: 1, none: true, help: true });
});

test('a mark leads to its finding, and the finding to its marks', async () => {
  const { result } = await open(pageOf(harbour), desktop, async (page) => {
    await page.getByRole('link', { name: 'unter 300' }).click();
    const active = await activeCard(page);
    const marks = await page.locator('mark.active').allTextContents();
    await page.locator('#f5 a', { hasText: 'original' }).click();
    return { active, marks, hash: new URL(page.url()).hash };
  });
  expect(result).toEqual({ active: 'f3', marks: ['over 300', 'unter 300'], hash: '#f5-source' });
});

test('without its script the page still shows everything, and its links work', async () => {
  const { result } = await open(pageOf(harbour), { ...desktop, javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: 'unter 300' }).click();
    return {
      cards: await shown(page, '.card'),
      toolbar: await shown(page, '#toolbar'),
      hash: new URL(page.url()).hash,
    };
  });
  expect(result).toEqual({ cards: 9, toolbar: 0, hash: '#f3' });
});

test('t turns day to night and back', async () => {
  const { result } = await open(pageOf(harbour), { ...desktop, colorScheme: 'dark' }, async (page) => {
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const grounds = [await ground()];
    await page.keyboard.press('t');
    grounds.push(await ground());
    await page.keyboard.press('t');
    return [...grounds, await ground()];
  });
  expect(result).toEqual(['rgb(24, 23, 21)', 'rgb(250, 249, 246)', 'rgb(24, 23, 21)']);
});

test.each([
  ['harbour by day', harbour, { ...desktop, colorScheme: 'light' }],
  ['harbour by night', harbour, { ...desktop, colorScheme: 'dark' }],
  ['harbour on a phone', harbour, { ...phone, colorScheme: 'light' }],
  ['tangled by night on a phone', tangled, { ...phone, colorScheme: 'dark' }],
  ['clean by day', clean, { ...desktop, colorScheme: 'light' }],
  ['empty by night', empty, { ...desktop, colorScheme: 'dark' }],
  ['settled findings', { ...harbour, settled: harbour.findings.map(asDismissed) }, desktop],
] as const)('axe finds nothing to complain about in %s', async (_, report, options) => {
  const { result } = await open(pageOf(report), { ...options, bypassCSP: true }, async (page) => {
    await page.keyboard.press('j');
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    await page.evaluate(axe.source);
    return page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
    );
  });
  expect(result).toEqual([]);
});

test.each([
  ['harbour', harbour],
  ['hostile', hostile],
  ['settled findings', { ...hostile, settled: hostile.findings.map(asDismissed) }],
] as const)('%s does not scroll sideways on a phone', async (_, report) => {
  const { result } = await open(pageOf(report).replaceAll('<details', '<details open'), phone, (page) =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  );
  expect(result).toBe(0);
});
