import { docxOf } from '@gegenlesen/testing/containers';
import { convertedByLibreOffice, findLibreOffice } from '@gegenlesen/testing/libreoffice';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { checkedDocument, folderForAll, serveReview, upload } from './review.ts';

const folder = folderForAll();

const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
const english = docxOf(
  `${paragraph('The old mill stands by the river.')}${paragraph('It was sold in ', '2012', ' for 500 euros.')}`,
);
const german = docxOf(
  `${paragraph('Die alte Mühle steht am Fluss.')}${paragraph('Sie wurde 20', '21', ' für 500 Euro verkauft.')}`,
);

test('a Word document is checked, corrected and downloaded, and nobody sees its XML', async () => {
  const browser = await openBrowser((await serveReview({ folder })).address);
  const body = {
    ...upload('', ''),
    original: { name: 'mill.en.docx', base64: english.toString('base64') },
    translation: { name: 'mill.de.docx', base64: german.toString('base64') },
  };
  const { id } = await browser.ask('upload', { body });
  const { findings, revision } = await checkedDocument(browser, id);
  expect(findings.map(({ rule, source, target }) => [rule, source?.text, target?.text])).toEqual([
    ['date-changed', '2012', '2021'],
  ]);
  const beads = await browser.ask('beads', { id, query: { from: 0, to: 20 } });
  expect(beads.flatMap(({ target }) => target).map(({ text }) => text)).toEqual([
    'Die alte Mühle steht am Fluss.',
    'Sie wurde 2021 für 500 Euro verkauft.',
  ]);
  await browser.ask('edit', { id, body: { segment: 1, text: 'Sie wurde 2012 für 500 Euro verkauft.', revision } });
  const written = await exported(browser, id, 'original');
  expect(Buffer.compare(written, german)).not.toBe(0);
  for (const format of ['tmx', 'xliff', 'csv', 'html']) {
    expect(`${format}: ${await exported(browser, id, format)}`).not.toMatch(/<\/?w:|&lt;\/?w:|rPr/);
  }
  const office = findLibreOffice();
  if (office !== null) {
    const text = convertedByLibreOffice(office, 'mill.docx', written, 'txt').toString();
    expect(text).toContain('Sie wurde 2012 für 500 Euro verkauft.');
  }
}, 120_000);

async function exported(browser: Awaited<ReturnType<typeof openBrowser>>, id: string, format: string): Promise<Buffer> {
  const address = `${browser.origin}/api/documents/${id}/export?format=${format}`;
  const answer = await fetch(address, { headers: { cookie: browser.cookie } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}
