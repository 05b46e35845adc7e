import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { queueServer } from './queue.ts';
import { checkedDocument, english, folderForAll, german, serveReview, upload } from './review.ts';

const folder = folderForAll();

/** The notice that the list shows for a waiting document, as soon as there is one. */
async function problemOf(browser: Browser, id: string): Promise<string | null> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = (await browser.ask('documents')).find((one) => one.id === id);
    if (found?.status !== 'waiting' || found.problem !== null) return found?.problem ?? null;
    await wait(50);
  }
  return null;
}

test('the workers of a queue find what threads find, and a notice appears while there are none', async () => {
  const threads = await serveReview({ folder });
  const before = await openBrowser(threads.address);
  const here = await before.ask('upload', { body: upload(english, german) });
  const expected = await checkedDocument(before, here.id);
  const beads = await before.ask('beads', { id: here.id, query: { from: 0, to: 100 } });
  await threads.close();

  const redis = await queueServer();
  const review = await serveReview({ folder, redisUrl: redis.url });
  const browser = await openBrowser(review.address);
  const { id } = await browser.ask('upload', { body: upload(english, german) });
  expect(await problemOf(browser, id)).toBe('no worker takes from the queue; start one with `gegenlesen worker`');
  // The next server continues with what was waiting.
  await review.close();
  const again = await openBrowser((await serveReview({ folder, redisUrl: redis.url })).address);
  redis.startWorker();
  const { findings, score, beadCount } = await checkedDocument(again, id);
  expect({ findings, score, beadCount }).toEqual({
    findings: expected.findings,
    score: expected.score,
    beadCount: expected.beadCount,
  });
  expect(await again.ask('beads', { id, query: { from: 0, to: 100 } })).toEqual(beads);
  expect((await again.ask('documents')).find((one) => one.id === id)?.problem).toBe(null);

  const text = 'Die alte Mühle am Fluss wurde im März 2021 verkauft.';
  const { findings: left } = await again.ask('edit', { id, body: { segment: 1, text, revision: 1 } });
  expect(left.map(({ state }) => state)).toEqual(['settled', 'open']);

  const same = await again.ask('upload', {
    body: upload(
      english,
      'The ferry sails at noon every day.\nNobody has to wait for it at the pier.\nThe last one leaves in the evening.\n',
    ),
  });
  await expect(checkedDocument(again, same.id)).rejects.toThrow(/same|English|German/);
  expect(await redis.leftovers()).toEqual([]);
});

test('a Redis that is away at the start is named, and one that goes away in the middle is waited for', async () => {
  await expect(serveReview({ folder, redisUrl: 'redis://127.0.0.1:1' })).rejects.toThrow(/no queue at .*127.0.0.1:1/);
  const redis = await queueServer();
  const browser = await openBrowser((await serveReview({ folder, redisUrl: redis.url })).address);
  await redis.stop();
  const { id } = await browser.ask('upload', { body: upload(english, german) });
  expect(await problemOf(browser, id)).toBe('the queue does not answer; the check goes on when Redis is back');
  await redis.start();
  redis.startWorker();
  expect((await checkedDocument(browser, id)).findings.length).toBe(2);
});
