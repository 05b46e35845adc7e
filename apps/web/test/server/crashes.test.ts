import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { checkedDocument, english, folderForAll, german, serveReview, upload } from './review.ts';
import { serveProcess } from './serve-process.ts';

const folder = folderForAll();

test('a second process learns who holds the data, and gets it when that one is killed', async () => {
  const first = await serveProcess(folder);
  await expect(serveProcess(folder)).rejects.toThrow(new RegExp(`ended with 2: .*is in use by process ${first.pid} `));
  await openBrowser(first.address);
  await first.kill();
  await openBrowser((await serveProcess(folder)).address);
});

test('a lock that a failing machine left half written is taken over', async () => {
  writeFileSync(join(folder, 'gegenlesen', 'review', 'owner.json'), '{"pid": 1');
  await openBrowser((await serveProcess(folder)).address);
});

test('a process that is killed right after its answer loses nothing that it answered', async () => {
  const first = await serveProcess(folder);
  const browser = await openBrowser(first.address);
  const { id } = await browser.ask('upload', { body: upload(english, german) });
  const { findings } = await checkedDocument(browser, id);
  const verdicts = ['confirmed', 'dismissed', 'dismissed', 'confirmed'] as const;
  let running = first;
  for (const [at, verdict] of verdicts.entries()) {
    const asked = await openBrowser(running.address);
    const { fingerprint } = findings[at % 2] ?? {};
    const text = `Die Mühle ${at}`;
    const { revision } = await asked.ask('document', { id });
    await asked.ask('edit', { id, body: { segment: 0, text, revision } });
    await asked.ask('decide', { id, body: { fingerprint, verdict, reason: 'Geprüft.', note: `Blick ${at}` } });
    await running.kill();

    running = await serveProcess(folder);
    const later = await openBrowser(running.address);
    const [title] = await later.ask('beads', { id, query: { from: 0, to: 1 } });
    expect(title?.target[0]?.text).toBe(text);
    const found = (await later.ask('document', { id })).findings.find((one) => one.fingerprint === fingerprint);
    expect([found?.state, found?.note]).toEqual([verdict, `Blick ${at}`]);
    expect((await later.ask('history', { id })).length).toBe(2 * (at + 1));
  }
});

test('a text that was uploaded right before is checked by the next process', async () => {
  const first = await serveProcess(folder);
  const { id } = await (await openBrowser(first.address)).ask('upload', { body: upload(english, german) });
  await first.kill();
  const later = await openBrowser((await serveProcess(folder)).address);
  expect((await checkedDocument(later, id)).findings.length).toBe(2);
});

test('a server that is closed in the middle of its checks is closed at once, and leaves them to the next one', async () => {
  const place = { folder: join(folder, 'closed') };
  const first = await serveReview(place);
  const browser = await openBrowser(first.address);
  const long = [english, german].map((text) => text.repeat(200)) as [string, string];
  const ids = [];
  for (let at = 0; at < 3; at += 1) ids.push((await browser.ask('upload', { body: upload(...long) })).id);
  await first.close();
  const later = await openBrowser((await serveReview(place)).address);
  expect((await later.ask('documents')).map(({ status }) => status)).not.toContain('failed');
  for (const id of ids) expect((await checkedDocument(later, id)).findings.length).toBeGreaterThan(0);
});
