import { docxOf } from '@gegenlesen/testing/containers';
import { bench, describe } from 'vitest';
import { readDocument, segmentDocument, splitSentences } from './index.ts';

const paragraph =
  'Am 3. Mai fuhr der erste Zug ein, z. B. aus Bonn. Rund 4.000 Menschen (darunter Dr. Weber) sahen zu: „Endlich!“ Der Bau kostete 40 Mio. Euro. ';

const ofSize = (bytes: number, separator: string): string =>
  `${paragraph}${separator}`.repeat(Math.ceil(bytes / paragraph.length));
const once = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

describe.each([
  ['100 kB', 100_000],
  ['1 MB', 1_000_000],
  ['10 MB', 10_000_000],
])('%s', (_, bytes) => {
  const plain = ofSize(bytes, '\n');
  const line = ofSize(bytes, '');
  const plainBytes = new TextEncoder().encode(plain);

  bench('splitting one line', () => void splitSentences(line, 'de'), once);
  bench('reading', () => void readDocument(plainBytes, 'a.txt'), once);
  bench(
    'reading and segmenting plain text',
    async () => void (await segmentDocument(readDocument(plainBytes, 'a.txt'))),
    once,
  );
});

describe.each([
  ['100 kB', 100_000],
  ['1 MB', 1_000_000],
])('markup, %s', (_, bytes) => {
  const markdown = new TextEncoder().encode(ofSize(bytes, '\n\n'));
  const html = new TextEncoder().encode(ofSize(bytes, '\n<p>'));

  bench(
    'reading and segmenting Markdown',
    async () => void (await segmentDocument(readDocument(markdown, 'a.md'))),
    once,
  );
  bench('reading and segmenting HTML', async () => void (await segmentDocument(readDocument(html, 'a.html'))), once);
  const docx = docxOf(ofSize(bytes, '').replaceAll(paragraph, `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`));
  bench('reading and segmenting DOCX', async () => void (await segmentDocument(readDocument(docx, 'a.docx'))), once);
});
