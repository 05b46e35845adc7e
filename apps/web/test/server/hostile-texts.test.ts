import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { checkedDocument, english, german, serveReview, upload } from './review.ts';

/** Entities that each contain ten of the one before: a billion laughs, if somebody expands them. */
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const unit = (text: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="de" datatype="plaintext"><body><trans-unit id="1"><source>${text}</source><target>${text}</target></trans-unit></body></file></xliff>`;

/** Texts that are made to hang their reader, to fill its memory or to make it read other files. */
const texts = [
  ['html', `${'<div>'.repeat(100_000)}Die Mühle steht.${'</div>'.repeat(100_000)}`],
  ['html', `<p>Die Mühle steht. ${'<b><i>'.repeat(100_000)}`],
  ['md', `${'>'.repeat(100_000)} Die Mühle steht.`],
  ['md', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(2 * at)}- Mühle`).join('\n')],
  // 12 MB of ordinary sentences, which take longer than this server waits.
  ['txt', 'Die alte Mühle am Fluss wurde im März 2012 für 240.000 Euro verkauft. '.repeat(170_000)],
  ['xlf', `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${unit('&l9;')}`],
  ['xlf', `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${unit('&f;')}`],
] as const;

test('a text that is made to hang its reader is set aside, and the next one is checked', async () => {
  const { address, close } = await serveReview({ limit: 6 });
  const browser = await openBrowser(address);
  const ids = [];
  for (const [ending, text] of texts) {
    ids.push((await browser.ask('upload', { body: upload(ending === 'xlf' ? text : english, text, ending) })).id);
  }
  const { id } = await browser.ask('upload', { body: upload(english, german) });
  expect((await checkedDocument(browser, id)).findings.length).toBe(2);
  const list = await browser.ask('documents');
  const outcomes = ids.map((one) => list.find((line) => line.id === one)?.problem);
  expect(outcomes.filter((problem) => problem?.includes('takes longer than 6 seconds'))).not.toEqual([]);
  expect(outcomes.filter((problem) => problem?.includes('bug in gegenlesen'))).toEqual([]);
  expect(JSON.stringify(list)).not.toMatch(/root:|haha/);
  await close();
});
