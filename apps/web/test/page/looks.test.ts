import { colours } from '@gegenlesen/qa-report/palette';
import { launchChromium } from '@gegenlesen/testing/chromium';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ferries } from './ferry.ts';
import { type Served, serveReview } from './served.ts';
import { activeMessage, upload, visit } from './visit.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveReview()]);
  const { page, close } = await visit(browser, served.address);
  await upload(page, ferries(4, 'Wustrow'));
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.keyboard.press('d');
  await page.getByRole('textbox').last().fill('counted twice');
  await page.keyboard.press('Enter');
  await page.getByText('2 findings to decide').first().waitFor();
  await close();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };

const openDocument = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Ferries of Wustrow' }).click();
  await page.locator('article.row').first().waitFor();
  await page.keyboard.press('j');
};

/** The views, and how to reach each. */
const views: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the documents', (page) => page.locator('table').waitFor()],
  ['adding a pair', (page) => page.locator('.heading-line button').click()],
  ['a document', openDocument],
  [
    'the filters',
    async (page) => {
      await openDocument(page);
      const opener = page.locator('.opener');
      if ((await page.locator('.filters').isVisible()) === false) await opener.click();
      await page.locator('.filters summary').click();
    },
  ],
  [
    'the editor',
    async (page) => {
      await openDocument(page);
      await page.keyboard.press('e');
      await page.locator('textarea').fill('Im Jahr 1990 fuhren 3 Fähren 99 Fahrgäste.');
      await page.locator('.live li').first().waitFor();
    },
  ],
  [
    'the history',
    async (page) => {
      await openDocument(page);
      await page.keyboard.press('h');
      await page.locator('.history li').first().waitFor();
    },
  ],
  ['the keys', (page) => page.keyboard.press('?')],
  ['the statistics', (page) => page.locator('nav a').last().click()],
];

describe.each<[string, BrowserContextOptions]>([
  ['by day', { ...desktop, colorScheme: 'light' }],
  ['by night, in German', { ...desktop, colorScheme: 'dark', locale: 'de-DE' }],
  ['on a phone, in German', { ...phone, colorScheme: 'light', locale: 'de-DE' }],
])('%s', (_, options) => {
  test.each(views)('axe finds nothing to complain about in %s, and nothing is cut off', async (_view, goThere) => {
    const { page, complaints, close } = await visit(browser, served.address, { ...options, bypassCSP: true });
    await page.locator('table').waitFor();
    await goThere(page);
    await page.evaluate(axe.source);
    const violations = await page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
    );
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect({ violations, overflow, complaints }).toEqual({ violations: [], overflow: 0, complaints: [] });
    await close();
  });
});

test.each([
  ['de-AT', 'Dokumente', 'Documents'],
  ['fr-FR', 'Documents', 'Dokumente'],
])('a browser in %s begins with %s, and a switch that is remembered changes it', async (locale, begins, other) => {
  const { page, close } = await visit(browser, served.address, { locale });
  await page.getByRole('heading', { name: begins }).waitFor();
  await page.locator('header select').selectOption({ index: begins === 'Dokumente' ? 1 : 0 });
  await page.getByRole('heading', { name: other }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: other }).waitFor();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(other === 'Documents' ? 'en' : 'de');
  await close();
});

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('the %s page has the colours of the reports', async (colorScheme, at) => {
  const { page, close } = await visit(browser, served.address, { colorScheme });
  const names = Object.keys(colours).map((name) => `var(--${name})`);
  const values = Object.values(colours).map((colour) => colour[at]);
  const asShown = (list: readonly string[]) =>
    page.evaluate<string[]>(`${JSON.stringify(list)}.map((colour) => {
      document.body.style.color = colour;
      return getComputedStyle(document.body).color;
    })`);
  expect(await asShown(names)).toEqual(await asShown(values));
  await close();
});

test('t turns day to night, and the page remembers', async () => {
  const { page, close } = await visit(browser, served.address, { colorScheme: 'light' });
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const grounds = [await ground()];
  await page.locator('table').waitFor();
  await page.keyboard.press('t');
  grounds.push(await ground());
  await page.reload();
  expect([...grounds, await ground()]).toEqual(['rgb(250, 249, 246)', 'rgb(24, 23, 21)', 'rgb(24, 23, 21)']);
  await close();
});

test.each([
  ['en-GB', /^Finding 2 of 4, critical: Expected .*12,750.*13\.750.* \(dismissed\)\. 12,750.* → 13\.750/],
  ['de-DE', /^Befund 2 von 4, kritisch: Erwartet: .*12,750.* gefunden: .*13\.750.* \(verworfen\)\. 12,750.* → 13\.750/],
])('what the person comes to in a browser in %s is read out, once, with both places', async (locale, expected) => {
  const { page, close } = await visit(browser, served.address, { locale });
  await openDocument(page);
  await page.keyboard.press('j');
  await expect.poll(() => page.locator('#read-out').textContent()).toMatch(expected);
  await close();
});

test('the message of a finding is in the language of the page, wherever it is shown, and can be searched in it', async () => {
  const { page, close } = await visit(browser, served.address, { locale: 'de-DE' });
  await openDocument(page);
  await page.locator('input[type=search]').fill('erwartet');
  const line = page.locator('.line .message').first();
  await line.filter({ hasText: 'Erwartet: 12,400, gefunden: 13.400' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.locator('.live li').filter({ hasText: 'Erwartet: 12,400, gefunden: 13.400' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('header select').selectOption({ index: 1 });
  await expect.poll(() => activeMessage(page)).toBe('Expected 12,400 in the translation, found 13.400');
  await close();
});
