import { launchChromium } from '@gegenlesen/testing/chromium';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReviewOptions } from '../../src/index.ts';
import { folderForAll, lexicon, serveReview } from '../server/review.ts';
import { wordReader } from '../server/word-reader.ts';
import { type Pair, upload, visit } from './visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const original = [
  'The mill was sold in 2021.',
  'She wants to open a bakery with 12 seats.',
  'The river is cold in winter.',
  'People like the old bridge.',
  'The price rose to 420,000 euros.',
];
const translation = [
  'Die Mühle wurde 2021 verkauft.',
  'Sie möchte eine Apotheke mit 12 Plätzen eröffnen.',
  'Der Fluss ist im Winter kalt.',
  'Die Leute mögen die alte Brücke.',
  'Der Preis stieg auf 240.000 Euro.',
];

const mill = (name: string): Pair => ({
  name,
  original: { name: 'mill.en.txt', text: `${original.join('\n\n')}\n` },
  translation: { name: 'mill.de.txt', text: `${translation.join('\n\n')}\n` },
});

/** Sure that a bakery is no pharmacy, not so sure about liking, and hardly in doubt about a bridge. */
const reader = wordReader({
  bakery: [0.6, 'Apotheke'],
  Apotheke: [0.9, 'bakery'],
  like: [0.55, null],
  Brücke: [0.4, 'bridge'],
});

const folder = folderForAll();

const serve = (options: Partial<ReviewOptions> = {}) =>
  serveReview({
    folder,
    knowledge: { lexicon, reader },
    requestFor: () => ({ meaning: true, reading: true, gate: { minScore: null, failOn: 'critical' } }),
    ...options,
  });

/** The originals of the rows, in their order. */
const rows = (page: Page): Promise<readonly string[]> => page.locator('.row .side.source').allTextContents();

/** What the rows say about their risk, in their order. */
const risks = async (page: Page): Promise<readonly number[]> =>
  (await page.locator('.gutter .risk').allTextContents()).map((text) => Number.parseInt(text, 10));

const fallen = (figures: readonly number[]): readonly number[] => figures.toSorted((one, other) => other - one);

test('s puts the highest risk first, j follows, and the page remembers', async () => {
  const { page, complaints, close } = await visit(browser, (await serve()).address);
  await upload(page, mill('Order'));
  expect(await rows(page)).toEqual(original);
  await page.keyboard.press('s');
  await expect.poll(() => risks(page)).toHaveLength(original.length);
  expect(await risks(page)).toEqual(fallen(await risks(page)));
  const ordered = await rows(page);
  expect(ordered.slice(0, 2).toSorted()).toEqual([original[1], original[4]]);
  await page.keyboard.press('j');
  const active = page.locator('.row.active');
  await expect.poll(() => active.locator('.side.source').textContent()).toBe(ordered[0]);
  const [first = 0] = await risks(page);
  await expect.poll(() => page.locator('.card .risk').textContent()).toBe(`${first} % risk of a serious error`);
  expect(await active.getAttribute('aria-label')).toContain(`, ${first} % risk of a serious error`);

  await page.reload();
  await expect.poll(() => rows(page)).toEqual(ordered);
  await page.getByRole('button', { name: 'highest risk first', pressed: true }).click();
  await expect.poll(() => rows(page)).toEqual(original);
  expect(complaints).toEqual([]);
  await close();
});

test('w shades doubted words in both texts, and says why; an edit brings new shades and another risk', async () => {
  const { page, complaints, close } = await visit(browser, (await serve()).address);
  await upload(page, mill('Shades'));
  await page.keyboard.press('w');
  const shades = () =>
    page
      .locator('.doubted')
      .evaluateAll((words) => words.map((word) => `${word.firstChild?.textContent}, ${word.className}, ${word.title}`));
  const others = [
    'like, doubted middle, 55 % doubtful, no counterpart',
    'Brücke, doubted light, 40 % doubtful, against “bridge”',
  ];
  await expect
    .poll(shades)
    .toEqual([
      'bakery, doubted middle, 60 % doubtful, against “Apotheke”',
      'Apotheke, doubted strong, 90 % doubtful, against “bakery”',
      ...others,
    ]);
  expect(await page.locator('.doubted .unseen').first().textContent()).toBe(' (60 % doubtful, against “Apotheke”)');

  await page.keyboard.press('s');
  await expect.poll(() => risks(page)).toHaveLength(original.length);
  const ordered = await rows(page);
  const place = ordered.findIndex((text) => text.includes('bakery'));
  const before = await risks(page);
  await page.getByRole('button', { name: 'Edit sentence 2', exact: true }).click();
  await page.locator('textarea').fill('Sie möchte eine Bäckerei mit 12 Plätzen eröffnen.');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await shades()).join())
    .toContain('bakery, doubted middle, 60 % doubtful, no counterpart');
  expect((await shades()).join()).not.toContain('Apotheke');
  await expect.poll(async () => (await risks(page))[place]).toBeLessThan(before[place] ?? 0);
  // Nothing jumps while people work; the next order counts what has changed.
  expect((await rows(page)).map((text) => text.slice(0, 12))).toEqual(ordered.map((text) => text.slice(0, 12)));

  await page.getByRole('button', { name: 'shade doubted words', pressed: true }).click();
  await expect.poll(shades).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('without a reader there is no such switch', async () => {
  const { page, close } = await visit(browser, (await serve({ knowledge: { lexicon } })).address);
  await upload(page, mill('Silence'));
  await page.getByRole('button', { name: 'highest risk first' }).waitFor();
  expect(await page.getByRole('button', { name: 'shade doubted words' }).count()).toBe(0);
  await page.keyboard.press('w');
  await page.getByText('The sentences of this document are not read').first().waitFor();
  await close();
});

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['by day', { colorScheme: 'light' }],
  ['by night, in German', { colorScheme: 'dark', locale: 'de-DE' }],
  ['on a phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
  ['on a phone by night, in German', { viewport: { width: 360, height: 740 }, colorScheme: 'dark', locale: 'de-DE' }],
];

test('axe finds nothing to complain about in the shades and figures, and nothing is cut off', async () => {
  const { address } = await serve();
  const { page, close } = await visit(browser, address);
  await upload(page, mill('Looks'));
  await close();
  for (const [look, options] of looks) {
    const visited = await visit(browser, address, { ...options, bypassCSP: true });
    await visited.page.getByRole('link', { name: 'Looks', exact: true }).click();
    await visited.page.locator('article.row').first().waitFor();
    for (const key of 'swj') await visited.page.keyboard.press(key);
    await visited.page.locator('.doubted').first().waitFor();
    await visited.page.evaluate(axe.source);
    const violations = await visited.page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
    );
    const overflow = await visited.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect([look, violations, overflow, visited.complaints]).toEqual([look, [], 0, []]);
    await visited.close();
  }
});

test('on a phone the list of findings begins with the first one, although it was hidden before', async () => {
  const { address } = await serve();
  const { page, close } = await visit(browser, address, { viewport: { width: 360, height: 740 } });
  const { name, original: from, translation: to } = mill('Phone');
  const wrong = Array.from({ length: 40 }, (_, i) => i + 10);
  const paragraphs = (line: (i: number) => string): string => wrong.map(line).join('\n\n');
  await upload(page, {
    name,
    original: { ...from, text: paragraphs((i) => `In the year ${1900 + i}, ${i} people lived by the river.`) },
    translation: { ...to, text: paragraphs((i) => `Im Jahr ${1900 + i} lebten ${i + 100} Menschen am Fluss.`) },
  });
  await page.locator('.opener').click();
  await page.locator('#findings .line').first().waitFor();
  await expect.poll(() => page.locator('#findings').evaluate((list) => list.scrollTop)).toBe(0);
  await expect.poll(() => page.locator('#findings .line .message').first().textContent()).toContain('110');
  await close();
});
