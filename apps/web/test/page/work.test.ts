import { readFile } from 'node:fs/promises';
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

test('an open finding can have a note, which stays when the finding is decided', async () => {
  const { page, close } = await visit(browser, served.address);
  await upload(page, ferries(3, 'Prerow'));
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note' }).fill('Ask the ferry company.');
  await page.keyboard.press('Enter');
  const note = page.locator('.card .note');
  await expect.poll(() => note.textContent()).toBe('Note: Ask the ferry company.');
  await expect.poll(() => standing(page)).toBe('3 findings to decide');
  await page.keyboard.press('c');
  await page.getByText('2 findings to decide').first().waitFor();
  await page.reload();
  await page.locator('.line.confirmed').click();
  await expect.poll(() => note.textContent()).toBe('Note: Ask the ferry company.');
  await close();
});

test('a pair of sentences is split and joined by key and by mouse, is checked again, and u restores it', async () => {
  const { page, close } = await visit(browser, served.address);
  await upload(page, ferries(1, 'Zempin'));
  await page.keyboard.press('j');
  const rows = page.locator('#texts li').first();
  await expect.poll(() => rows.getAttribute('aria-setsize')).toBe('27');
  await page.keyboard.press('a');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#texts li[aria-setsize="28"]').first().waitFor();
  await page.getByText('Not in the translation').waitFor();
  await expect.poll(() => page.locator('.line.settled').count()).toBe(1);
  await page.keyboard.press('u');
  await page.locator('#texts li[aria-setsize="27"]').first().waitFor();
  await expect.poll(() => standing(page)).toBe('1 finding to decide');
  await page.locator('.row.active .bead-tools summary').click();
  await page.getByRole('button', { name: 'Join with the next' }).click();
  await page.locator('#texts li[aria-setsize="26"]').first().waitFor();
  await expect.poll(() => page.locator('.row.active .side.target .sentence').count()).toBe(2);
  await close();
});

test('a sentence without findings can be edited, too', async () => {
  const { page, close } = await visit(browser, served.address);
  await upload(page, ferries(0, 'Ahrenshoop'));
  await page.getByRole('button', { name: 'Edit sentence 2', exact: true }).click();
  await page.locator('textarea').fill('Im Jahr 1990 fuhren 3 Fähren 12.400 Fahrgäste über die Bucht von Ahrenshoop.');
  await page.getByText('No findings in this sentence.').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.sentence.changed', { hasText: 'fuhren' }).waitFor();
  await page.keyboard.press('h');
  await page.locator('.history ins', { hasText: 'fuhren' }).waitFor();
  await close();
});

test('the documents of a folder are listed together with their totals, on a phone as well', async () => {
  const { page, close } = await visit(browser, served.address);
  for (const bay of ['Lubmin', 'Freest']) {
    const pair = ferries(bay === 'Lubmin' ? 2 : 1, bay);
    await upload(page, { ...pair, name: `coast/${bay}` });
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.locator('.line.confirmed').waitFor();
    await page.locator('.back').click();
  }
  const batch = page.locator('table', { hasText: 'coast' });
  const open = batch.locator('tfoot td').first();
  await expect.poll(() => open.textContent()).toBe('1');
  await expect.poll(() => batch.locator('tfoot td').nth(1).textContent()).toBe('2');
  await expect.poll(() => batch.locator('tfoot td').nth(3).textContent()).toMatch(/^\d\d\.\d$/);
  await page.setViewportSize({ width: 360, height: 740 });
  const caption = await batch.locator('caption').boundingBox();
  expect(caption?.width).toBeGreaterThan(300);
  expect(caption?.height).toBeLessThan(60);
  await close();
});

test('two pasted texts are checked, one key dismisses the same words everywhere, and the decisions are exported and imported', async () => {
  const { page, close } = await visit(browser, served.address);
  await page.getByRole('button', { name: 'Add a pair' }).click();
  const [original, translation] = [page.locator('dialog textarea').first(), page.locator('dialog textarea').last()];
  await original.fill('The tower of Usedom is 70 m high.\n\nPeople like the tower, which is 70 m high.');
  await translation.fill('Der Turm von Usedom ist 72 m hoch.\n\nDie Leute mögen den Turm, der 72 m hoch ist.');
  await page.getByRole('button', { name: 'Check this pair' }).click();
  await page.getByRole('link', { name: 'Pasted text', exact: true }).click();
  await page.getByText('2 findings to decide').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('D');
  await page.getByRole('button', { name: 'Converted on purpose' }).click();
  await page.getByText('everything is decided').first().waitFor();
  await expect.poll(() => page.locator('.line.dismissed').count()).toBe(2);

  await page.getByText('Export').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'decisions.jsonl' }).click(),
  ]);
  const decision = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(decision).toMatchObject({
    verdict: 'dismissed',
    reason: 'Converted on purpose',
    words: { source: '70', target: '72' },
  });
  await page.keyboard.press('u');
  await page.getByText('2 findings to decide').first().waitFor();
  await page.getByText('Export').click();
  // Imported again: decisions older than those that apply here are skipped.
  const buffer = Buffer.from(JSON.stringify({ ...decision, name: 'Berta', at: new Date().toISOString() }));
  await page.locator('.menu input').setInputFiles({ name: 'd.jsonl', mimeType: 'text/plain', buffer });
  await page.getByText('everything is decided').first().waitFor();
  await close();
});
