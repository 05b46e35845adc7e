import { deflateRawSync } from 'node:zlib';
import { InputError } from '@gegenlesen/bitext';
import { docxOf, epubOf, odtOf, type ZipEntry, zipOf } from '@gegenlesen/testing/containers';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { rewriteContainer } from './rewrite.ts';

const body = '<w:p><w:r><w:t>Die Mühle steht am Fluss.</w:t></w:r></w:p>';
const docx = docxOf(body);
const odt = odtOf('<text:p>Die Mühle steht am Fluss.</text:p>');
const epub = epubOf(['<p>Die Mühle steht am Fluss.</p>']);

const read = async (path: string, bytes: Uint8Array) =>
  segmentDocument(readDocument(bytes, path), { lang: 'de' }).then(({ segments }) => segments.length);

/** A copy of an archive with some bytes written over what follows a signature. */
function patched(bytes: Buffer, signature: string, offset: number, values: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(values, copy.lastIndexOf(Buffer.from(signature, 'latin1')) + offset);
  return copy;
}

/** An archive with one deflated file of a gigabyte, which is declared as what it is. */
function bomb(): Buffer {
  const size = 1_000_000_000;
  const archive = zipOf([
    ['[Content_Types].xml', 'wordprocessingml'],
    ['word/document.xml', 'x'],
  ]);
  const packed = deflateRawSync(Buffer.alloc(10_000_000));
  return patched(Buffer.concat([archive]), 'PK\x01\x02', 20, [...little(packed.length), ...little(size)]);
}

const little = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);

const without = (name: string, content: string): ZipEntry[] => [
  ['mimetype', 'application/vnd.oasis.opendocument.text'],
  [name, content],
];

describe('a container that cannot be read is refused, with a reason and what to do', () => {
  const problems: readonly [path: string, bytes: Uint8Array, message: RegExp][] = [
    ['a.docx', Buffer.from('Die Mühle.'), /^a\.docx: is not what its ending says; name a DOCX, ODT, EPUB or XLSX file/],
    ['a.docx', Buffer.alloc(0), /^a\.docx: is empty; /],
    [
      'a.docx',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /^a\.docx: is an old Word document, or protected by a password; save it/,
    ],
    [
      'a.docx',
      docx.subarray(0, 500),
      /is a broken ZIP archive: its directory is missing, so its end is probably cut off; get/,
    ],
    ['a.docx', patched(docx, 'PK\x05\x06', 16, little(7)), /is a broken ZIP archive: its directory is damaged/],
    ['a.docx', patched(docx, 'PK\x01\x02', 8, [1, 0]), /is protected by a password; save it without one/],
    ['a.docx', patched(docx, 'PK\x05\x06', 16, little(0xffffffff)), /ZIP64/],
    ['a.docx', bomb(), /unpacks to 1000 MB in `word\/document.xml`, which no document needs/],
    ['a.docx', zipOf([['../word/document.xml', '<x/>']]), /unsafe path `\.\.\/word\/document.xml`/],
    ['a.docx', zipOf([['/etc/passwd', '<x/>']]), /unsafe path/],
    ['a.docx', zipOf([['C:\\x', '<x/>']]), /unsafe path/],
    [
      'a.docx',
      zipOf([
        ['a', '1'],
        ['a', '2'],
      ]),
      /two files called `a`/,
    ],
    ['a.docx', zipOf(Array.from({ length: 20_001 }, (_, at): ZipEntry => [`${at}`, ''])), /contains 20001 files/],
    ['a.zip', zipOf([['a.txt', 'Die Mühle.']]), /\.zip: is a ZIP archive without a document that can be read; export/],
    ['a.xlsx', zipOf([['[Content_Types].xml', 'spreadsheetml']]), /is a spreadsheet; export/],
    ['a.docx', docxOf('<w:p><w:r>'), /contains XML that is not well-formed: .*; save it again/],
    ['a.docx', docxOf(''), /contains no prose, read as docx/],
    ['a.docx', docxOf('<w:p><w:r><w:t>&wort;</w:t></w:r></w:p>'), /not well-formed: undefined entity/],
    [
      'a.odt',
      zipOf(without('content.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x>Wort</x>')),
      /declares entities in its XML/,
    ],
    ['a.odt', zipOf(without('META-INF/manifest.xml', '<m:encryption-data/>')), /is protected by a password/],
    ['a.odt', zipOf(without('x', '')), /lacks the part `content.xml`/],
    ['a.odt', zipOf(without('content.xml', '<x>\u001c</x>')), /a control character/],
    [
      'a.epub',
      zipOf([
        ['mimetype', 'application/epub+zip'],
        ['x', ''],
      ]),
      /has no list of its chapters/,
    ],
    [
      'a.epub',
      zipOf([
        ['META-INF/container.xml', '<c><rootfile full-path="b.opf"/></c>'],
        ['b.opf', '<p><item id="a" href="a.html" media-type="text/html"/><itemref idref="a"/></p>'],
        ['a.html', 'x'],
        ['META-INF/encryption.xml', '<e><CipherReference URI="a.html"/></e>'],
      ]),
      /is protected against copying/,
    ],
  ];
  test.each(problems)('%s %#', async (path, bytes, message) => {
    const refused = read(path, bytes);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(InputError);
  });

  test('a file that is larger than it says is not unpacked further', async () => {
    const packed = zipOf([
      ['mimetype', 'application/vnd.oasis.opendocument.text'],
      ['content.xml', 'x'.repeat(5_000_000)],
    ]);
    await expect(read('a.odt', patched(packed, 'PK\x01\x02', 24, little(100)))).rejects.toThrow(/cannot be unpacked/);
  });
});

test.each([
  ['a.docx', docx],
  ['a.odt', odt],
  ['a.epub', epub],
])('%s cut off anywhere, or with a damaged byte, is read or refused, never a crash', async (path, bytes) => {
  for (let length = 4; length < bytes.length; length += Math.ceil(bytes.length / 100)) {
    await expect(read(path, bytes.subarray(0, length))).rejects.toThrow(InputError);
    const damaged = Buffer.from(bytes);
    damaged[length] = (damaged[length] ?? 0) ^ 0x55;
    await read(path, damaged).catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
  }
});

test('a part that is missing does no harm, if it is not the text', async () => {
  const bytes = docxOf(body, { header1: '<w:p/>' });
  const name = Buffer.from('word/header1.xml');
  // In its header and in the directory, but not in the list of types, which is not packed.
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    if (bytes.toString('latin1', at - 1, at) !== '/') bytes.write('x', at);
  }
  expect(await read('a.docx', bytes)).toBe(1);
});

test('elements that are nested a hundred thousand times are read in linear time', async () => {
  const deep = 100_000;
  expect(await read('a.docx', docxOf(`${'<w:sdt>'.repeat(deep)}${body}${'</w:sdt>'.repeat(deep)}`))).toBe(1);
  const nested = '<text:p>Wort <text:note>'.repeat(5000) + '</text:note></text:p>'.repeat(5000);
  expect(await read('a.odt', odtOf(nested))).toBe(5000);
}, 20_000);

test('a part in UTF-16 with a byte order mark stays so', async () => {
  const xml = (text: string) =>
    Buffer.from(
      `\ufeff<office:document-content xmlns:office="o" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><text:p>${text}</text:p></office:document-content>`,
      'utf16le',
    );
  const bytes = (text: string): Buffer =>
    zipOf([
      ['mimetype', 'application/vnd.oasis.opendocument.text'],
      ['content.xml', xml(text)],
    ]);
  const { text } = await readDocument(bytes('Die Mühle.'), 'a.odt');
  const start = text.indexOf('Mühle');
  const written = rewriteContainer(bytes('Die Mühle.'), 'a.odt', [{ start, end: start + 5, text: 'Säge' }]);
  expect(Buffer.compare(Buffer.from(written), bytes('Die Säge.'))).toBe(0);
});
