import { latestReadings, type ReadingCache } from '@gegenlesen/reader';
import { loadReader } from '@gegenlesen/reader/load';
import { expect, test } from 'vitest';
import type { ReviewOptions } from '../../src/index.ts';
import { type Browser, openBrowser } from './browser.ts';
import { listenIn } from './listen-in.ts';
import { checkedDocument, english, folderForAll, german, lexicon, serveReview, upload } from './review.ts';
import { wordReader } from './word-reader.ts';

const folder = folderForAll();

const requestFor: ReviewOptions['requestFor'] = () => ({
  meaning: true,
  reading: true,
  gate: { minScore: null, failOn: 'critical' },
});

/** Doubts the bakery that became a pharmacy, and words in bold. */
const doubts = {
  bakery: [0.6, 'Apotheke'],
  Apotheke: [0.9, 'bakery'],
  March: [0.4, null],
  März: [0.35, 'March'],
} as const;

const withPharmacy = german.replace('Bäckerei', 'Apotheke');

/** Opens a page with such a reader, and uploads the mill with the pharmacy. */
async function withReader(options: Partial<ReviewOptions> = {}) {
  const read: string[] = [];
  const reader = wordReader(doubts, (text) => read.push(text));
  const review = await serveReview({ folder, requestFor, knowledge: { lexicon, reader }, ...options });
  const browser = await openBrowser(review.address);
  const { id } = await browser.ask('upload', { body: upload(english, withPharmacy) });
  return { browser, id, read, document: await checkedDocument(browser, id) };
}

/** The doubted words of all beads, as they are in the texts that the page shows, with their counterparts. */
async function doubtedIn(browser: Browser, id: string): Promise<readonly string[]> {
  const beads = await browser.ask('beads', { id, query: { from: 0, to: 9 } });
  const readings = await browser.ask('reading', { id, query: { from: 0, to: 9 } });
  return readings.flatMap(({ index, words }) =>
    words.map(({ side, segment, start, end, wrong, counterpart }) => {
      const piece = beads[index]?.[side].find((one) => one.segment === segment);
      return `${index} ${side} ${piece?.text.slice(start, end)} ${wrong} ${counterpart}`;
    }),
  );
}

test('each doubted word is at its place in the texts that the page shows, with what stands for it', async () => {
  const { browser, id, document } = await withReader();
  expect(document.isRead).toBe(true);
  expect(await doubtedIn(browser, id)).toEqual([
    '1 source March 0.4 null',
    '1 target März 0.35 March',
    '3 source bakery 0.6 Apotheke',
    '3 target Apotheke 0.9 bakery',
  ]);
});

test('sentences that are joined are read one by one, and their words stay at their places', async () => {
  const { browser, id, document, read } = await withReader();
  await browser.ask('changeBeads', { id, body: { kind: 'join', bead: 2, revision: document.revision } });
  expect(await doubtedIn(browser, id)).toEqual([
    '1 source March 0.4 null',
    '1 target März 0.35 March',
    '2 source bakery 0.6 Apotheke',
    '2 target Apotheke 0.9 bakery',
  ]);
  const [paid] = read.filter((text) => text.startsWith('Die neue'));
  expect(read.filter((text) => text.includes('Die neue'))).toEqual(read.filter((text) => text === paid));
});

test('what is doubted, and the drift of the sentence, follow an edit, and an undo', async () => {
  const { browser, id, document } = await withReader();
  const drifts = async () => (await browser.ask('document', { id })).drifts;
  const first = await drifts();
  const text = 'Sie möchte noch vor dem Ende des Jahres eine Bäckerei mit 12 Plätzen eröffnen.';
  const edited = await browser.ask('edit', { id, body: { segment: 3, text, revision: document.revision } });
  if ('theirs' in edited) throw new Error('nobody else was there');
  expect(await doubtedIn(browser, id)).toContain('3 source bakery 0.6 null');
  expect(await doubtedIn(browser, id)).not.toContain('3 target Apotheke 0.9 bakery');
  expect(edited.drifts[3]).toBeLessThan(first[3] ?? 0);
  await browser.ask('undo', { id });
  expect((await drifts())[3]).toBe(first[3]);
});

test('each bead has its drift, and so has the document: one with a doubted word has a higher one', async () => {
  const { browser, id, document } = await withReader();
  const beads = await browser.ask('beads', { id, query: { from: 0, to: 9 } });
  expect(beads.map(({ drift }) => drift)).toEqual(document.drifts);
  expect(document.drifts[3]).toBeGreaterThan(document.drifts[0] ?? 1);
});

test('a change of beads can be undone, although they have another drift by then', async () => {
  const { browser, id, document } = await withReader();
  await browser.ask('changeBeads', { id, body: { kind: 'join', bead: 2, revision: document.revision } });
  expect((await browser.ask('undo', { id })).undone).toBe('beads');
  const { beadCount, drifts } = await browser.ask('document', { id });
  expect([beadCount, drifts]).toEqual([document.beadCount, document.drifts]);
});

test('while a document is being checked, everybody hears how many of its sentences are read', async () => {
  const review = await serveReview({ folder, requestFor, knowledge: { lexicon, reader: wordReader(doubts) } });
  const browser = await openBrowser(review.address);
  const heard = await listenIn(browser);
  const { id } = await browser.ask('upload', { body: upload(english, withPharmacy) });
  await checkedDocument(browser, id);
  await expect.poll(() => heard.map(({ kind }) => kind)).toContain('checked');
  expect(heard.filter(({ document }) => document === id).map(({ kind, read }) => [kind, read])).toEqual([
    ['list', undefined],
    ['reading', { done: 1, of: 4 }],
    ['reading', { done: 4, of: 4 }],
    ['checked', undefined],
  ]);
});

test.each<[string, Partial<ReviewOptions>]>([
  ['there is no reader', { knowledge: { lexicon } }],
  ['a project does without it', { requestFor: (...paths) => ({ ...requestFor(...paths), reading: false }) }],
])('where %s, nothing can be asked about words, and each bead has a drift all the same', async (_, options) => {
  const { browser, id, document } = await withReader(options);
  expect(document.isRead).toBe(false);
  expect((await browser.send('reading', { id, query: { from: 0, to: 9 } })).status).toBe(404);
  expect(document.drifts.every((drift) => drift !== null && drift > 0)).toBe(true);
});

test('the built-in reader is asked once about the same texts', async () => {
  const kept = latestReadings(100);
  const asked: string[] = [];
  const cache: ReadingCache = {
    ...kept,
    set: (key, reading) => {
      asked.push(key);
      kept.set(key, reading);
    },
  };
  const { browser, id, document } = await withReader({
    knowledge: { lexicon, reader: await loadReader({ cache }) },
  });
  const readings = await browser.ask('reading', { id, query: { from: 0, to: 9 } });
  expect(readings.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  // The check has read them all.
  expect(asked).toHaveLength(document.beadCount);
  const text = 'Sie möchte eine Bäckerei eröffnen.';
  await browser.ask('edit', { id, body: { segment: 3, text, revision: document.revision } });
  await browser.ask('reading', { id, query: { from: 3, to: 4 } });
  expect(asked).toHaveLength(document.beadCount + 1);
});
