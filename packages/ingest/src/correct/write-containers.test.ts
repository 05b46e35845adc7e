import { type Format, proseOf } from '@gegenlesen/bitext';
import { docxOf, epubOf, odtOf } from '@gegenlesen/testing/containers';
import { convertedByLibreOffice, findLibreOffice } from '@gegenlesen/testing/libreoffice';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { editedDocument } from './edited-document.ts';
import { writeBack } from './write-back.ts';

/** Gives the sentence that contains a text another one. */
type Change = readonly [seen: string, wanted: string];

const ingest = (path: string, bytes: Uint8Array) => segmentDocument(readDocument(bytes, path));

async function after(path: string, bytes: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const document = await ingest(path, bytes);
  const edits = changes.map(([seen, wanted]): readonly [number, string] => {
    const at = document.segments.findIndex((segment) => proseOf(segment).includes(seen));
    if (at < 0) throw new Error(`no sentence says ${seen}`);
    return [at, wanted];
  });
  const edited = editedDocument(document, new Map(edits));
  const written = writeBack(bytes, document, edited.replacements);
  // What the page shows after an edit is what the file says when it is read again.
  const again = await ingest(path, written);
  expect(again.segments.map(proseOf)).toEqual(edited.document.segments.map(proseOf));
  for (const { prose, start, end } of edited.document.segments) {
    for (const piece of prose?.pieces ?? []) expect([piece.start >= start, piece.end <= end]).toEqual([true, true]);
  }
  return written;
}

/** The XML of a document in a container after some changes. It is well-formed, or it would not be read again. */
async function xmlAfter(path: string, bytes: Uint8Array, changes: readonly Change[]): Promise<string> {
  return (await ingest(path, await after(path, bytes, changes))).text;
}

const t = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = '<w:b/>';
const intro = '<w:p><w:r><w:t>Die Mühle steht seit vielen Jahren am Fluss und mahlt das Korn.</w:t></w:r></w:p>';
const docx = (...runs: readonly string[]) => docxOf(`${intro}<w:p>${runs.join('')}</w:p>`);

describe('DOCX', () => {
  test.each<[what: string, bytes: Buffer, change: Change, before: string, instead: string]>([
    [
      'a word in bold stays bold',
      docx(t('Sie wurde '), t('2012', bold), t(' verkauft.')),
      ['2012', 'Sie wurde 2021 verkauft.'],
      '>2012<',
      '>2021<',
    ],
    [
      'a word that is divided: the new one is in the first run',
      docx(t('Sie kostete fünf'), t('zehn', bold), t(' Euro.')),
      ['fünfzehn', 'Sie kostete fünfzig Euro.'],
      `fünf</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">zehn<`,
      `fünfzig</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"><`,
    ],
    [
      'what would be markup',
      docx(t('Sie ist alt.')),
      ['alt', 'Sie ist <alt> & neu.'],
      'alt.',
      '&lt;alt&gt; &amp; neu.',
    ],
    ['a control character', docx(t('Sie ist alt.')), ['alt', 'Sie ist n\u000beu.'], 'alt.', 'neu.'],
    [
      'a word beside a tabulator',
      docx('<w:r><w:t>Preis:</w:t><w:tab/><w:t>12 Euro</w:t></w:r>'),
      ['12 Euro', 'Preis: 13 Euro'],
      '12 Euro',
      '13 Euro',
    ],
    [
      'a tabulator that goes',
      docx('<w:r><w:t>Haus</w:t><w:tab/><w:t>boot</w:t></w:r>'),
      ['Haus boot', 'Hausboot'],
      'Haus</w:t><w:tab/><w:t>boot',
      'Hausboot</w:t><w:t>',
    ],
    [
      'a hyphen that becomes a word',
      docx('<w:r><w:t>Montag</w:t><w:noBreakHyphen/><w:t>Freitag</w:t></w:r>'),
      ['Montag', 'Montag bis Freitag'],
      'Montag</w:t><w:noBreakHyphen/><w:t>Freitag',
      'Montag bis </w:t><w:t>Freitag',
    ],
    [
      'a space at the end of a text that did not preserve it',
      docx('<w:r><w:t>Das alte</w:t></w:r><w:r><w:t>Haus</w:t></w:r>'),
      ['Das alteHaus', 'Das Haus'],
      '<w:t>Das alte</w:t></w:r><w:r><w:t>Haus<',
      '<w:t>Das Haus</w:t></w:r><w:r><w:t><',
    ],
    [
      'an inserted change stays one',
      docx(
        t('Es sind '),
        `<w:ins w:id="1">${t('13')}</w:ins>`,
        `<w:del w:id="2"><w:r><w:delText>12</w:delText></w:r></w:del>`,
        t('.'),
      ),
      ['13', 'Es sind 14.'],
      '>13<',
      '>14<',
    ],
  ])('%s', async (_, bytes, change, before, instead) => {
    const { text } = await ingest('a.docx', bytes);
    const found = await xmlAfter('a.docx', bytes, [change]);
    const hoped = text.replace(before, instead);
    const plain = (xml: string) => xml.replaceAll(' xml:space="preserve"', '');
    expect(plain(found)).toBe(plain(hoped));
  });

  test('white space at the end of a text is preserved', async () => {
    const bytes = docx('<w:r><w:t>Montag</w:t><w:noBreakHyphen/><w:t>Freitag</w:t></w:r>');
    expect(await xmlAfter('a.docx', bytes, [['Montag', 'Montag bis Freitag']])).toContain(
      '<w:t xml:space="preserve">Montag bis </w:t><w:t>Freitag</w:t>',
    );
  });
});

describe('ODT', () => {
  const odt = (xml: string) => odtOf(`<text:p>Die Mühle steht seit vielen Jahren am Fluss.</text:p>${xml}`);
  test.each<[what: string, xml: string, changes: readonly Change[], expected: string]>([
    [
      'a word in a span',
      '<text:p>Sie wurde <text:span>2012</text:span> verkauft.</text:p>',
      [['2012', 'Sie wurde 2021 verkauft.']],
      '<text:p>Sie wurde <text:span>2021</text:span> verkauft.</text:p>',
    ],
    [
      'a sentence and the note in the middle of it',
      '<text:p>Sie wurde<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Für 5 Euro.</text:p></text:note-body></text:note> im Mai 2012 verkauft.</text:p>',
      [
        ['2012', 'Sie ist im Mai 2021 verkauft worden.'],
        ['5 Euro', 'Für fast 15 Euro.'],
      ],
      '<text:p>Sie ist<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Für fast 15 Euro.</text:p></text:note-body></text:note> im Mai 2021 verkauft worden.</text:p>',
    ],
    [
      'spaces',
      '<text:p>Eins<text:s text:c="2"/>zwei<text:line-break/>drei</text:p>',
      [['Eins', 'Eins zwei, drei']],
      '<text:p>Eins<text:s text:c="2"/>zwei,<text:line-break/>drei</text:p>',
    ],
  ])('%s', async (_, xml, changes, expected) => {
    expect(await xmlAfter('a.odt', odt(xml), changes)).toContain(expected);
  });
});

test('EPUB: a chapter', async () => {
  const bytes = epubOf([
    '<p>Die Mühle steht seit vielen Jahren am Fluss.</p>',
    '<p>Sie wurde <b>2012</b> verkauft.<br/>Ja.</p>',
  ]);
  expect(await xmlAfter('a.epub', bytes, [['2012', 'Sie wurde 2021 & 2022 verkauft.']])).toContain(
    '<p>Sie wurde <b>2021</b> &amp; 2022 verkauft.<br/>Ja.</p>',
  );
});

const notes = { footnotes: `<w:footnote w:id="2"><w:p>${t('Die Fußnote ist lang.')}</w:p></w:footnote>` };
const files: readonly [path: string, format: Format, bytes: Buffer][] = [
  ['a.docx', 'docx', docxOf(`${intro}<w:p>${t('Sie wurde ')}${t('2012', bold)}${t(' verkauft.')}</w:p>`, notes)],
  ['a.odt', 'odt', odtOf('<text:p>Die Mühle steht am Fluss.</text:p><text:p>Sie wurde 2012 verkauft.</text:p>')],
  ['a.epub', 'epub', epubOf(['<p>Die Mühle steht seit Jahren am Fluss.</p>', '<p>Sie wurde 2012 verkauft.</p>'])],
];

describe.each(files)('%s', (path, format, bytes) => {
  test('is what its content says', async () => {
    expect((await ingest(`${path.slice(0, 2)}zip`.replace('.zip', ''), bytes)).format).toBe(format);
  });

  test('without a correction, the bytes are the same', async () => {
    expect(Buffer.compare(Buffer.from(await after(path, bytes, [])), bytes)).toBe(0);
  });

  test('with one, all other parts are the same', async () => {
    const written = await after(path, bytes, [['2012', 'Sie wurde 2021 verkauft.']]);
    const [before, now] = [partsIn(bytes), partsIn(written)];
    expect(now.map(([name]) => name)).toEqual(before.map(([name]) => name));
    const changed = before.filter(([, content], at) => Buffer.compare(content, now[at]?.[1] ?? Buffer.alloc(0)) !== 0);
    expect(changed).toHaveLength(1);
    expect(written.length).toBeLessThan(bytes.length + 20);
  });
});

/** The packed files of an archive without comments and data descriptors, in order, with their headers. */
function partsIn(archive: Uint8Array): [name: string, packed: Buffer][] {
  const bytes = Buffer.from(archive);
  const parts: [string, Buffer][] = [];
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const name = bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26));
    const end = at + 30 + name.length + bytes.readUInt16LE(at + 28) + bytes.readUInt32LE(at + 18);
    parts.push([name, bytes.subarray(at, end)]);
    at = end;
  }
  return parts;
}

const office = findLibreOffice();
describe.skipIf(office === null)('LibreOffice, if it is installed (on the PATH, or in LIBREOFFICE),', () => {
  test.each(files.filter(([, format]) => format !== 'epub'))(
    'opens %s after a correction',
    async (path, _, bytes) => {
      const written = await after(path, bytes, [['2012', 'Sie wurde 2021 verpachtet.']]);
      const text = convertedByLibreOffice(office ?? '', path, written, 'txt').toString();
      expect(text).toContain('Sie wurde 2021 verpachtet.');
      expect(text).not.toContain('2012');
      expect(convertedByLibreOffice(office ?? '', path, written, 'pdf').toString('latin1', 0, 5)).toBe('%PDF-');
    },
    120_000,
  );
});
