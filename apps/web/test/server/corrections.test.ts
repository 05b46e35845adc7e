import { Correction, isCorrection } from '@gegenlesen/bitext';
import { correctedFile, findCorrections, readDocument, segmentDocument } from '@gegenlesen/ingest';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { checkedDocument, serveReview, upload } from './review.ts';

const unit = (id: number, source: string, target: string): string =>
  `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`;
const xliff = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="de" datatype="plaintext"><body>
${unit(1, 'The mill by the river was sold in 2021.', 'Die Mühle am Fluss wurde 2012 verkauft.')}
${unit(2, 'The new owner paid 420,000 euros.', 'Die neue Besitzerin zahlte 240.000 Euro.')}
${unit(3, 'She wants to open a bakery.', 'Sie möchte eine Bäckerei eröffnen.')}
</body></file></xliff>
`;
const inFile = (name: string) => ({ name, base64: Buffer.from(xliff).toString('base64') });

test('the page exports corrections, and applying them gives the file that it exports; nothing is final that nobody read', async () => {
  const browser = await openBrowser((await serveReview()).address);
  const { id } = await browser.ask('upload', {
    body: { ...upload('', ''), original: inFile('a.xlf'), translation: inFile('a.xlf') },
  });
  const { findings, revision } = await checkedDocument(browser, id);
  expect((await browser.download(id, 'original')).toString()).toBe(xliff);
  const paid = findings.find(({ source }) => source?.text === '420,000');
  const body = { fingerprint: paid?.fingerprint, verdict: 'dismissed', reason: 'Es stimmt so.', note: null };
  await browser.ask('decide', { id, body });
  const text = 'Die Mühle am Fluss wurde 2021 verkauft.';
  await browser.ask('edit', { id, body: { segment: 0, text, revision } });

  const lines = (await browser.download(id, 'decisions')).toString().trimEnd().split('\n');
  const corrections = lines
    .map((line) => JSON.parse(line))
    .filter(isCorrection)
    .map((line) => Correction.parse(line));
  expect(corrections.map(({ key, target, corrected, state }) => [key, target === corrected, state])).toEqual([
    ['1', false, 'reviewed'],
    ['2', true, 'reviewed'],
  ]);
  const exported = await browser.download(id, 'original');
  const document = await segmentDocument(readDocument(Buffer.from(xliff), 'a.xlf'));
  const found = findCorrections(document, corrections, 'reviewed');
  const applied = await correctedFile(Buffer.from(xliff), document, found);
  expect(exported.toString()).toBe(Buffer.from(applied).toString());
  const [first, second, third] = exported.toString().split('\n').slice(2);
  expect([first, second, third].map((one) => /state="final"/.test(one ?? ''))).toEqual([true, true, false]);
  expect(third).toBe(xliff.split('\n')[4]);

  const commented = (await browser.download(id, 'comments')).toString();
  expect(commented).toBe(xliff.replace('2012', '2021'));
});
