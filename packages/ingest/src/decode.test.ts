import { InputError } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { readDocument } from './read-document.ts';

const text = 'Die Brücke über den Fluß ist 12 m lang.\r\nGrüße!';
const quoted = 'Sie sagte: „Größe“ – das kostet 5 €.';

const utf8 = (of: string): Uint8Array => new TextEncoder().encode(of);
const latin = (of: string): Uint8Array => Buffer.from(of, 'latin1');
const utf16le = (of: string): Uint8Array => Buffer.from(of, 'utf16le');
const utf16be = (of: string): Uint8Array => Buffer.from(of, 'utf16le').swap16();
const after = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

const upper: Readonly<Record<string, number>> = { '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 };
const windows1252 = (of: string): Uint8Array => Uint8Array.from(of, (letter) => upper[letter] ?? letter.charCodeAt(0));

describe('encodings', () => {
  test.each<[string, Uint8Array, string, { encoding: string; byteOrderMark: boolean }]>([
    ['UTF-8', utf8(quoted), quoted, { encoding: 'utf-8', byteOrderMark: false }],
    ['UTF-8 with a mark', after([0xef, 0xbb, 0xbf], utf8(text)), text, { encoding: 'utf-8', byteOrderMark: true }],
    ['UTF-16 LE', after([0xff, 0xfe], utf16le(quoted)), quoted, { encoding: 'utf-16le', byteOrderMark: true }],
    ['UTF-16 BE', after([0xfe, 0xff], utf16be(text)), text, { encoding: 'utf-16be', byteOrderMark: true }],
    ['UTF-16 LE without a mark', utf16le(text), text, { encoding: 'utf-16le', byteOrderMark: false }],
    ['UTF-16 BE without a mark', utf16be(text), text, { encoding: 'utf-16be', byteOrderMark: false }],
    ['ISO-8859-1', latin(text), text, { encoding: 'iso-8859-1', byteOrderMark: false }],
    ['Windows-1252', windows1252(quoted), quoted, { encoding: 'windows-1252', byteOrderMark: false }],
    ['one letter', utf8('a'), 'a', { encoding: 'utf-8', byteOrderMark: false }],
  ])('%s', (_, bytes, expected, how) => {
    expect(decode(bytes, 'a.txt')).toEqual({ text: expected, ...how });
  });
});

describe('what is not text is refused, with the file and the remedy', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', utf8(''), /^a\.txt: is empty; /],
    ['only a mark', Uint8Array.of(0xef, 0xbb, 0xbf), /^a\.txt: contains no text; /],
    ['spaces', utf8(' \n\t\n'), /contains no text/],
    ['a PDF file', utf8('%PDF-1.7 …'), /is a PDF file.*; give it the ending `.pdf`/],
    ['a property list', utf8('bplist00 …'), /is a binary property list, which is not supported/],
    ['a Word document', after([0x50, 0x4b, 3, 4], utf8('word/document.xml')), /ZIP archive or an Office document/],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /PNG/],
    ['zeros', Uint8Array.of(65, 66, 0, 67, 0, 0, 0, 1), /character 2: is a binary file/],
    [
      'UTF-8 with a damaged byte',
      after([...utf8('Grüße für Jörg, Käthe und Äneas, über')], Uint8Array.of(0xc3, 0x20)),
      /byte 44: is UTF-8 with invalid bytes/,
    ],
    ['UTF-16 cut in the middle', after([0xff, 0xfe], Uint8Array.of(65, 0, 66)), /marked as utf-16le/],
    [
      'a byte that Windows-1252 does not assign',
      Uint8Array.of(65, 0x81, 66, 32, 67),
      /byte 1: is in an unknown encoding; save it as UTF-8/,
    ],
    [
      'Shift JIS',
      Uint8Array.from(Array.from({ length: 40 }, () => [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc]).flat()),
      /Shift_JIS/,
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readDocument(bytes, 'a.txt')).rejects.toThrow(InputError);
    await expect(readDocument(bytes, 'a.txt')).rejects.toThrow(message);
  });
});

test('a document carries the hash of its bytes, mark included', async () => {
  const { sha256 } = await readDocument(utf8('abc'), 'a.txt');
  expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('formats', () => {
  test.each([
    ['notes.md', 'Ein Text.', 'markdown'],
    ['PAGE.HTM', 'Ein Text.', 'html'],
    ['notes.txt', '# Kein Titel [a](b)', 'text'],
    ['saved.txt', '\n<!DOCTYPE html><html><p>Ein Text.', 'html'],
    ['-', '<html lang="de"><p>Ein Text.', 'html'],
    ['-', '# Titel\n\nEin [Verweis](x.md).', 'markdown'],
    ['-', 'Ein Text mit # und *.', 'text'],
    ['folder.md/notes', 'Ein Text.', 'text'],
  ])('%s with `%s` is %s', async (path, content, format) => {
    expect((await readDocument(utf8(content), path)).format).toBe(format);
  });

  test('an option decides', async () => {
    expect((await readDocument(utf8('Eins\nZwei'), 'a.md', { format: 'lines' })).format).toBe('lines');
  });
});
