import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { afterAll, onTestFinished } from 'vitest';
import type { ReviewDocument } from '../../src/api/document.ts';
import { type OpenReview, openReview, type ReviewOptions } from '../../src/index.ts';
import { type Browser, openBrowser } from './browser.ts';

export const lexicon = openLexicon(readFileSync(modelUrl));

/** A folder with these files, deleted after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/**
 * One folder for all tests of a file, one after the other, since creating a database takes seconds, but opening it
 * takes a moment.
 */
export function folderForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A served review page, closed after the test. An unforeseen error fails the test. */
export async function serveReview(options: Partial<ReviewOptions> = {}): Promise<OpenReview> {
  const faults: unknown[] = [];
  const review = await openReview({
    port: 0,
    host: null,
    folder: options.folder ?? folderWith(),
    databaseUrl: undefined,
    redisUrl: undefined,
    threads: 1,
    limit: 180,
    knowledge: { lexicon },
    taught: [],
    requestFor: () => ({ meaning: true, reading: false, gate: { minScore: null, failOn: 'critical' } }),
    served: null,
    owner: 'Greta',
    fault: (error) => faults.push(error),
    ...options,
  });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await review.close();
    isOpen = false;
  };
  onTestFinished(async () => {
    await close();
    if (faults.length > 0) throw faults[0];
  });
  return { ...review, close };
}

/** Two texts as a browser uploads them. */
export const upload = (original: string, translation: string | Uint8Array, ending = 'md') => ({
  name: 'mill',
  original: { name: `mill.en.${ending}`, base64: Buffer.from(original).toString('base64') },
  translation: { name: `mill.de.${ending}`, base64: Buffer.from(translation).toString('base64') },
});

/** Waits until a document is checked. */
export async function checkedDocument(browser: Browser, id: string): Promise<ReviewDocument> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const { status, body } = await browser.send('document', { id });
    if (status === 200) return body as ReviewDocument;
    const summary = (await browser.ask('documents')).find((one) => one.id === id);
    if (summary?.status === 'failed') throw new Error(summary.problem ?? 'failed');
    await wait(50);
  }
  throw new Error('the document is not checked');
}

/** A short article, and a translation in which a year and a price drifted. */
export const english = `# The mill

The old mill by the river was sold in **March 2021**.
The new owner paid 420,000 euros for it and will spend 80,000 more on the roof.

She wants to open a bakery with 12 seats before the end of the year.
`;
export const german = `# Die Mühle

Die alte Mühle am Fluss wurde im **März 2012** verkauft.
Die neue Besitzerin zahlte dafür 240.000 Euro und wird weitere 80.000 für das Dach ausgeben.

Sie möchte noch vor dem Ende des Jahres eine Bäckerei mit 12 Plätzen eröffnen.
`;

/** Opens a new page, and uploads the mill. */
export async function atTheMill(options: Partial<ReviewOptions> = {}) {
  const review = await serveReview(options);
  const browser = await openBrowser(review.address);
  const { id } = await browser.ask('upload', { body: upload(english, german) });
  return { review, browser, id, document: await checkedDocument(browser, id) };
}
