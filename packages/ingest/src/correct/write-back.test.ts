import { proseOf } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { encode } from '../encode.ts';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { type Edits, editedDocument } from './edited-document.ts';
import { writeBack } from './write-back.ts';

/** Replaces a text in the first sentence that contains it. */
type Change = readonly [seen: string, wanted: string];

/** A file after some sentences were changed. */
async function after(path: string, bytes: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const document = await segmentDocument(readDocument(bytes, path));
  const edits = changes.map(([seen, wanted]): readonly [number, string] => {
    const at = document.segments.findIndex((segment) => proseOf(segment).includes(seen));
    const segment = document.segments[at];
    if (segment === undefined) throw new Error(`no sentence says ${seen}`);
    return [at, proseOf(segment).replace(seen, wanted)];
  });
  return writeBack(bytes, document, editedDocument(document, new Map(edits) satisfies Edits).replacements);
}

const plain = 'Die Mühle wurde 2012 verkauft.\nSie steht am Fluss.\n\nDer Preis war hoch.';
const markdown =
  '---\ntitle: "Die Mühle"\n---\n\n# Die *alte* Mühle\n\n- Sie wurde **2012** verkauft.\n- Der [Preis](a.md "hoch") war\n  zu hoch.\n\n| Jahr | Ort |\n|:-----|----:|\n| 2012 | Bad A |\n\n```\n2012 bleibt\n```\n';
const html =
  '<!doctype html>\r\n<html lang="de"><head><title>M&uuml;hle</title></head>\r\n<body class=\'a\'>\r\n<p>Die M&uuml;hle wurde <b>2012</b>&nbsp;verkauft.<br>\r\nSie kostete &lt;&nbsp;5&#160;Euro.</p>\r\n<!-- 2012 -->\r\n<P>Sie steht\r\n  am Flu&szlig;.\r\n</body>\r\n';

const encodings = [
  ['utf-8', []],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['windows-1252', []],
] as const;

test.each<[string, string, string, readonly Change[], string]>([
  ['a text', 'a.txt', plain, [['2012', '2021']], plain.replace('2012', '2021')],
  [
    'two sentences of a text',
    'a.txt',
    plain,
    [
      ['hoch', 'sehr hoch'],
      ['Sie steht', 'Diese stand'],
    ],
    plain.replace('hoch', 'sehr hoch').replace('Sie steht', 'Diese stand'),
  ],
  [
    'a text with line ends of Windows',
    'a.txt',
    plain.replaceAll('\n', '\r\n'),
    [['2012', '2021']],
    plain.replaceAll('\n', '\r\n').replace('2012', '2021'),
  ],
  [
    'a text with line ends of old',
    'a.txt',
    plain.replaceAll('\n', '\r'),
    [['2012', '2021']],
    plain.replaceAll('\n', '\r').replace('2012', '2021'),
  ],
  ['the last word of a text', 'a.txt', plain, [['hoch.', 'niedrig.']], plain.replace('hoch.', 'niedrig.')],
  ['a word in bold', 'a.md', markdown, [['2012', '2021']], markdown.replace('2012', '2021')],
  ['a heading', 'a.md', markdown, [['alte', 'neue']], markdown.replace('*alte*', '*neue*')],
  ['a link', 'a.md', markdown, [['Preis', 'Kaufpreis']], markdown.replace('[Preis]', '[Kaufpreis]')],
  ['a wrapped item', 'a.md', markdown, [['zu hoch', 'zu niedrig']], markdown.replace('zu hoch', 'zu niedrig')],
  ['a cell', 'a.md', markdown, [['Bad A', 'Bad B']], markdown.replace('Bad A', 'Bad B')],
  ['what would be markup', 'a.md', markdown, [['zu hoch', '*zu* hoch']], markdown.replace('zu hoch', '\\*zu\\* hoch')],
  [
    'Markdown with line ends of Windows',
    'a.md',
    markdown.replaceAll('\n', '\r\n'),
    [['2012', '2021']],
    markdown.replaceAll('\n', '\r\n').replace('2012', '2021'),
  ],
  ['a word between tags', 'a.html', html, [['2012', '2021']], html.replace('<b>2012', '<b>2021')],
  ['a word beside entities', 'a.html', html, [['kostete', 'kostet']], html.replace('kostete', 'kostet')],
  ['what would be a tag', 'a.html', html, [['5', '<6>']], html.replace('5', '&lt;6&gt;')],
  ['a word with an entity', 'a.html', html, [['Fluß', 'Bach']], html.replace('Flu&szlig;', 'Bach')],
  ['a word over a line end', 'a.html', html, [['am Fluß', 'am Bach']], html.replace('Flu&szlig;', 'Bach')],
])('%s: every other byte stays', async (_, path, text, changes, expected) => {
  for (const [encoding, mark] of encodings) {
    const bytesOf = (some: string) => Buffer.concat([Buffer.from(mark), encode(some, encoding) ?? Buffer.alloc(0)]);
    const written = await after(path, bytesOf(text), changes);
    const read = new TextDecoder(encoding, { ignoreBOM: true }).decode(written);
    const hoped = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytesOf(expected));
    expect(`${encoding} ${read}`).toBe(`${encoding} ${hoped}`);
    expect(Buffer.compare(Buffer.from(written), bytesOf(expected))).toBe(0);
    expect(Buffer.compare(Buffer.from(await after(path, bytesOf(text), [])), bytesOf(text))).toBe(0);
  }
});

test('bytes that are not valid text stay as they are', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Sie wurde 2012 verkauft.\n\nEin '),
    Buffer.from([0xe4, 0x80]),
    Buffer.from(' Euro.\n'),
  ]);
  const written = await after('a.txt', bytes, [['2012', '2021']]);
  expect(Buffer.from(written).toString('latin1')).toBe(bytes.toString('latin1').replace('2012', '2021'));
});

test('a character that the encoding lacks becomes an entity in HTML, and is refused elsewhere', async () => {
  const bytes = Buffer.from('<html lang="de"><p>Die M\xfchle ist alt.</p></html>', 'latin1');
  const written = await after('a.html', bytes, [['alt', 'alt → neu']]);
  expect(Buffer.from(written).toString('latin1')).toBe(
    '<html lang="de"><p>Die M\xfchle ist alt &#8594; neu.</p></html>',
  );
  const text = Buffer.from('Die M\xfchle ist alt und sehr schön.'.normalize('NFC'), 'latin1');
  await expect(after('a.txt', text, [['alt', 'alt → neu']])).rejects.toThrow(/has no `→`/);
});
