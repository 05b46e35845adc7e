// `npm run screenshots -w @gegenlesen/web`: the pictures of the README, always the same on every machine.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '@gegenlesen/testing/chromium';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveReview } from './served.ts';
import { type Pair, upload, visit } from './visit.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Samples, by their names in the list. */
const documents: readonly (readonly [name: string, sample: string, format: string])[] = [
  ['May/Night train', 'night-train', 'txt'],
  ['May/River heat', 'river-heat', 'md'],
  ['Museum/Apple camera', 'apple-camera', 'html'],
];

async function pairOf([name, sample, format]: (typeof documents)[number]): Promise<Pair> {
  const file = async (lang: string) => {
    const text = await readFile(at(`samples/${sample}.${lang}.${format}`), 'utf8');
    return { name: `${sample}.${lang}.${format}`, text };
  };
  return { name, original: await file('en'), translation: await file('de') };
}

/** The pictures always show Anna, on a day in May. */
async function withAnna(page: Page): Promise<void> {
  const { name } = await page.evaluate<{ name: string }>("fetch('/api/session').then((answer) => answer.json())");
  await page.route(/\/api\/(session|documents)/, async (route) => {
    const answer = await route.fetch();
    if (!answer.headers()['content-type']?.includes('json')) return route.fulfill({ response: answer });
    const body = (await answer.text())
      .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"2026-05-12T09:40:00.000Z"')
      .replaceAll(JSON.stringify(name), '"Anna"');
    await route.fulfill({ response: answer, body });
  });
  await page.reload();
}

const open = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name, exact: true }).click();
  await page.locator('article.row').first().waitFor();
};

/** Decides on the first findings, so that there is something to show. */
async function begin(page: Page): Promise<void> {
  for (const document of documents) {
    await upload(page, await pairOf(document));
    await page.locator('.back').click();
  }
  await open(page, 'Night train');
  await page.keyboard.press('j');
  for (const key of 'cdcc') {
    await page.keyboard.press(key);
    if (key === 'd') {
      await page.getByRole('textbox', { name: 'Reason' }).fill('The board moved the date');
      await page.keyboard.press('Enter');
    }
  }
  await page.locator('.line:is(.confirmed, .dismissed)').nth(3).waitFor();
}

interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly goThere: (page: Page) => Promise<unknown>;
}

const wide = { width: 1280, height: 800 };

const pictures: readonly Picture[] = [
  {
    name: 'review-documents',
    options: { viewport: { width: 1280, height: 720 }, colorScheme: 'light' },
    goThere: (page) => page.locator('table').first().waitFor(),
  },
  {
    name: 'review-document',
    options: { viewport: wide, colorScheme: 'light' },
    goThere: async (page) => {
      await open(page, 'Night train');
      for (const key of 'jjjjj') await page.keyboard.press(key);
      await page.locator('.row.active').waitFor();
    },
  },
  {
    name: 'review-editor',
    options: { viewport: wide, colorScheme: 'dark', locale: 'de-DE' },
    goThere: async (page) => {
      await open(page, 'Night train');
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      const sentence = page.locator('textarea');
      const text = await sentence.inputValue();
      await sentence.fill(text.replace('421.000', '412.000').replace('inzwischen', 'mittlerweile'));
      await page.locator('.live .gone').waitFor();
    },
  },
  {
    name: 'review-phone',
    options: { viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2, locale: 'de-DE' },
    goThere: async (page) => {
      await open(page, 'Night train');
      for (let i = 0; i < 5; i += 1) await page.locator('.steps button').last().click();
      await page.locator('.row.active').waitFor();
    },
  },
];

async function take(browser: Browser, address: string, { name, options, goThere }: Picture): Promise<void> {
  const { page, close } = await visit(browser, address, {
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...options,
  });
  await withAnna(page);
  await goThere(page);
  await page.mouse.move(0, 0);
  await page.evaluate('new Promise((shown) => setTimeout(shown, 300))');
  const picture = await page.screenshot({ caret: 'hide' });
  const path = at(`docs/images/${name}.png`);
  await writeFile(path, picture);
  process.stdout.write(`${path}: ${Math.round(picture.length / 1000)} kB\n`);
  await close();
}

const browser = await launchChromium();
const served = await serveReview();
try {
  const { page, close } = await visit(browser, served.address);
  await begin(page);
  await close();
  for (const picture of pictures) await take(browser, served.address, picture);
} finally {
  await browser.close();
  await served.close();
}
