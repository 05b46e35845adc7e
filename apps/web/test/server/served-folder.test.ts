import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { checkedDocument, english, folderForAll, folderWith, german, serveReview } from './review.ts';

const folder = folderForAll();
const pairOf = (path: string) => ({ name: path, original: 'mill.en.md', translation: 'mill.de.md' });

/** Serves a folder with the mill in it. */
async function serveMill(path: string) {
  const review = await serveReview({ folder, served: { path, pairs: [pairOf(path)] } });
  const browser = await openBrowser(review.address);
  const id = (await browser.ask('documents')).find(({ name }) => name === path)?.id ?? '';
  return { review, browser, id, document: await checkedDocument(browser, id) };
}

const texts = async (browser: Browser, id: string): Promise<readonly string[]> =>
  (await browser.ask('beads', { id, query: { from: 0, to: 100 } })).flatMap(({ target }) =>
    target.map(({ text }) => text),
  );

const done = async (browser: Browser, id: string): Promise<readonly string[]> =>
  (await browser.ask('history', { id })).map((one) => {
    const words = [one.kind, one.segment, one.undone ? 'undone' : null];
    return words.filter((word) => word !== null).join(' ');
  });

const sold = 'Die alte Mühle am Fluss wurde im März 2021 verkauft.';
const bakery = 'Sie will noch vor Jahresende eine Bäckerei mit 12 Plätzen eröffnen.';

test('edits and decisions follow their sentences when the file on disk changes, and are dropped with them', async () => {
  const path = folderWith({ 'mill.en.md': english, 'mill.de.md': german });
  const first = await serveMill(path);
  const [year, price] = first.document.findings;
  const edit = async (segment: number, text: string) => {
    const { revision } = await first.browser.ask('document', { id: first.id });
    await first.browser.ask('edit', { id: first.id, body: { segment, text, revision } });
  };
  await edit(1, sold);
  await edit(3, bakery);
  const dismissed = { fingerprint: price?.fingerprint, verdict: 'dismissed', reason: 'Berichtigt.', note: null };
  await first.browser.ask('decide', { id: first.id, body: dismissed });
  await first.review.close();

  // Somebody adds a paragraph at the beginning, and rewrites the last sentence.
  const later = german
    .replace('Die alte', 'Das Tal liegt bei Sandmoor.\n\nDie alte')
    .replace('noch vor dem Ende des Jahres', 'im Herbst');
  writeFileSync(join(path, 'mill.en.md'), english.replace('The old', 'The valley is near Sandmoor.\n\nThe old'));
  writeFileSync(join(path, 'mill.de.md'), later);
  const { browser, id, document } = await serveMill(path);
  expect(id).toBe(first.id);
  expect(await texts(browser, id)).toEqual([
    'Die Mühle',
    'Das Tal liegt bei Sandmoor.',
    sold,
    'Die neue Besitzerin zahlte dafür 240.000 Euro und wird weitere 80.000 für das Dach ausgeben.',
    'Sie möchte im Herbst eine Bäckerei mit 12 Plätzen eröffnen.',
  ]);
  expect(document.findings.map(({ rule, state }) => [rule, state])).toEqual([
    [year?.rule, 'settled'],
    [price?.rule, 'dismissed'],
  ]);
  expect(document.notices.join()).toContain('edits lost, because their sentences are gone from the file: 1;');
  expect(await done(browser, id)).toEqual(['lost', 'decision', 'edit undone', 'edit 2']);
  expect((await browser.ask('history', { id }))[0]).toMatchObject({ by: 'Greta', after: bakery });
  const exported = await browser.download(id, 'original');
  expect(exported.toString()).toBe(later.replace('März 2012', 'März 2021'));

  // An undo finds the sentence at its new place.
  expect((await browser.ask('undo', { id })).undone).toBe('decision');
  expect((await browser.ask('undo', { id })).undone).toBe('edit');
  expect((await browser.ask('undo', { id })).undone).toBe(null);
  expect((await browser.download(id, 'original')).toString()).toBe(later);
});

test('a file that cannot be read for a while keeps its edits until it can', async () => {
  const path = folderWith({ 'mill.en.md': english, 'mill.de.md': german });
  const first = await serveMill(path);
  const { revision } = first.document;
  await first.browser.ask('edit', { id: first.id, body: { segment: 1, text: sold, revision } });
  await first.review.close();

  writeFileSync(join(path, 'mill.de.md'), Buffer.alloc(1000));
  const broken = await serveReview({ folder, served: { path, pairs: [pairOf(path)] } });
  const browser = await openBrowser(broken.address);
  await expect(checkedDocument(browser, first.id)).rejects.toThrow(/\w/);
  await broken.close();

  writeFileSync(join(path, 'mill.de.md'), `${german}\nDas Tor ist grün.\n`);
  const mended = await serveMill(path);
  expect((await texts(mended.browser, first.id))[1]).toBe(sold);
});

test('the same texts are checked again when the project asks for more than last time', async () => {
  const path = folderWith({
    'mill.en.md': 'The old mill by the river was not sold in March.\n',
    'mill.de.md': 'Die alte Mühle am Fluss wurde im März verkauft.\n',
  });
  const served = { path, pairs: [pairOf(path)] };
  const gate = { minScore: null, failOn: 'critical' } as const;
  for (const { meaning, rules } of [
    { meaning: false, rules: [] },
    { meaning: true, rules: ['negation-lost'] },
  ]) {
    const review = await serveReview({ folder, served, requestFor: () => ({ meaning, reading: false, gate }) });
    const browser = await openBrowser(review.address);
    const id = (await browser.ask('documents')).find(({ name }) => name === path)?.id ?? '';
    await checkedDocument(browser, id);
    const found = async () => (await browser.ask('document', { id })).findings.map(({ rule }) => rule);
    await expect.poll(found).toEqual(rules);
    await review.close();
  }
});
