// `npm run bench:page`: how long a person waits for the page, in Chromium on this machine.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@gegenlesen/testing/chromium';
import type { Browser, Page } from 'playwright-core';
import { longPair } from './long.ts';
import { serveReview } from './served.ts';
import { upload, visit } from './visit.ts';
import { type Seen, seenBy, setScrolling, watch } from './watcher.ts';

/** Milliseconds, and their limit; null if there is none. */
interface Measured {
  readonly name: string;
  readonly values: readonly number[];
  readonly aim: number | null;
}

const medium = 5000;
const large = 10_000;

const print = (line: string): unknown => process.stdout.write(`${line}\n`);

/** Opens a document in a separate browser, at its first finding if a key leads there. */
async function withDocument(
  browser: Browser,
  address: string,
  sentences: number,
  work: (page: Page) => Promise<unknown>,
): Promise<Seen> {
  const { page, close } = await visit(browser, address);
  const link = page.getByRole('link', { name: `${sentences} sentences`, exact: true });
  const path = await link.getAttribute('href', { timeout: 120_000 });
  await watch(page);
  await page.goto('about:blank');
  await page.goto(new URL(`/${path}`, address).href);
  await page.locator('.line').first().waitFor();
  await page.waitForTimeout(200);
  await work(page);
  const seen = await seenBy(page);
  await close();
  return seen;
}

/** Presses keys one after the other, with enough time in between for each to take effect. */
async function press(page: Page, keys: readonly string[], rest = 150): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(rest);
  }
}

async function editFirst(page: Page): Promise<void> {
  await press(page, ['j', 'e', 'End', ...'Seit 1990 und 1991'], 500);
}

/** Scrolls up and down through the whole document with the wheel, and drags it to distant places. */
async function scroll(page: Page): Promise<void> {
  await page.locator('#texts').hover();
  await setScrolling(page, true);
  for (let i = 0; i < 200; i += 1) await page.mouse.wheel(0, i < 130 ? 700 : -900);
  for (let i = 0; i < 12; i += 1) {
    await page.locator('#texts').evaluate(
      (element, part) => {
        element.scrollTop = element.scrollHeight * part;
      },
      (i * 0.37) % 1,
    );
    await page.waitForTimeout(150);
  }
  await setScrolling(page, false);
}

async function times<T>(count: number, act: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let i = 0; i < count; i += 1) results.push(await act());
  return results;
}

async function measure(browser: Browser, folder: string): Promise<readonly Measured[]> {
  const nothing = async () => undefined;
  const before = await serveReview(folder);
  const { page, close } = await visit(browser, before.address);
  for (const sentences of [medium, large]) {
    await upload(page, longPair(sentences), 300_000);
    await page.locator('.back').click();
  }
  await close();
  await before.close();

  const { address, close: end } = await serveReview(folder);
  const opened = await times(6, () => withDocument(browser, address, medium, nothing));
  const stepped = await withDocument(browser, address, medium, (reader) => press(reader, [...'j'.repeat(60)]));
  const far = await withDocument(browser, address, medium, (reader) => press(reader, [...'jkjkjkjkjkjk']));
  const decided = await withDocument(browser, address, medium, (reader) => press(reader, ['j', ...'c'.repeat(20)]));
  const edited = await withDocument(browser, address, medium, editFirst);
  const scrolled = await withDocument(browser, address, large, scroll);
  await end();
  return [
    { name: `first view of ${medium} beads`, values: opened.map(({ first }) => first), aim: 1000 },
    { name: 'j, to the next finding', values: stepped.steps, aim: 50 },
    { name: 'k, from the first finding to the last', values: far.steps, aim: 50 },
    { name: 'c, decided and on to the next finding', values: decided.steps.slice(1), aim: 50 },
    { name: 'letter typed, until it is sent', values: edited.rests, aim: null },
    { name: 'letter sent, until what is found is shown', values: edited.checks, aim: 100 },
    { name: `frames of ${large} beads being scrolled`, values: scrolled.frames, aim: 50 },
  ];
}

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number): string =>
  (sorted(values)[Math.floor((values.length - 1) * share)] ?? Number.NaN).toFixed(0);

function rowOf({ name, values, aim }: Measured): string {
  const missed = aim === null ? '' : `${values.filter((value) => value > aim).length} of ${values.length}`;
  const figures = [at(values, 0.5), at(values, 0.95), at(values, 1), aim === null ? '' : `< ${aim}`, missed];
  return name.padEnd(44) + figures.map((figure) => figure.padStart(12)).join('');
}

const browser = await launchChromium();
const folder = await mkdtemp(join(tmpdir(), 'gegenlesen-bench-'));
const measured = await measure(browser, folder);
const heads = ['median', '95 of 100', 'worst', 'aim', 'over'];
print('milliseconds'.padEnd(44) + heads.map((head) => head.padStart(12)).join(''));
for (const row of measured) print(rowOf(row));
await browser.close();
await rm(folder, { recursive: true });
