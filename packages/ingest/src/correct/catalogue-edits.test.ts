import { proseOf, type SegmentedDocument } from '@gegenlesen/bitext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../encode.ts';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { editedDocument } from './edited-document.ts';
import { writeBack } from './write-back.ts';

/** Catalogues whose strings are written in every way that the format has. */
const files: Readonly<Record<string, string>> = {
  'de.json': '{\n  "a": "Erste \\"Seite\\" \\u00f6ffnen",\n  "b": ["Zweite Seite", "C"]\n}\n',
  'de.yml': `# Seiten
de:
  plain: Erste Seite öffnen # Kommentar
  single: 'Das ist''s: %{count} Seiten'
  double: "Ein \\"Wort\\"\\tund \\u00f6 mehr"
  folded: Eine Seite
    und noch eine
  lines: "Eine Seite \\
    und noch
    eine"
  flow: [Januar, 'Februar', "März"]
  last: Letzte %{name}
`,
  'de.properties':
    '# Seiten\na=Erste Seite \\u00f6ffnen\nb : Zweite \\\n    Seite\nc Dritte {0} "Seite"\nd=\\ Vierte\\nSeite \\\\\n',
  'utf8.properties': 'a=Erste Seite öffnen\nb=Zweite Seite\n',
  'Localizable.strings': '/* Seiten */\n"a" = "Erste \\"Seite\\" %@";\nb = Zweite;\n"c" = "Dritte\nSeite \\U00f6";\n',
  'strings.xml': `<?xml version="1.0" encoding="utf-8"?>
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
    <!-- Seiten -->
    <string name="a">Erste Seite \\u00f6ffnen</string>
    <string name="b">Zweite <b>Seite</b> &amp; &#8230;</string>
    <string name="c">
        Dritte Seite
        und mehr
    </string>
    <string name="d"><![CDATA[<b>Vierte</b> Seite]]></string>
    <string name="e">Wie "  fünf " geht\\'s</string>
    <string name="f">"Sechste  Seite" &lt;i></string>
    <string name="g">A <![CDATA[B & C]]> D</string>
    <string name="h"><xliff:g id="n" example="5 &amp; 6">%1$s</xliff:g> Seiten</string>
    <plurals name="i"><item quantity="one">%d Seite</item><item quantity="other">%d Seiten</item></plurals>
</resources>
`,
  'Resources.resx':
    '<?xml version="1.0"?>\r\n<root>\r\n  <data name="a"><value>Erste Seite &amp; mehr</value></data>\r\n  <data name="b"><value><![CDATA[<b>Zweite</b> Seite]]></value></data>\r\n  <data name="c"><value>Dritte\r\nSeite</value><comment>x</comment></data>\r\n</root>\r\n',
  'short.strings': '"Erste Seite";\n"b" = "Zweite";\nDritte;\n',
  'list.strings':
    '<?xml version="1.0"?>\n<plist version="1.0"><dict><key>a</key><string>Erste &amp; letzte Seite</string><key>b</key><string><![CDATA[<b>]]> Zweite</string></dict></plist>\n',
  'Localizable.stringsdict':
    '<?xml version="1.0"?>\n<plist version="1.0"><dict><key>a</key><dict><key>NSStringLocalizedFormatKey</key><string>%#@n@</string><key>n</key><dict><key>one</key><string>%d Seite</string><key>other</key><string>%d Seiten &#8230;</string></dict></dict></dict></plist>\n',
  'de.xlf': `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="en" target-language="de"><body>
<trans-unit id="1"><source>First page</source><target>Erste <g id="1">Seite</g> &amp; <ph id="2">&lt;i&gt;</ph>mehr<x id="3" ctype="lb"/>Ende</target></trans-unit>
<trans-unit id="2"><source>Second</source><target><![CDATA[<b>Zweite</b>]]> Seite</target></trans-unit>
<trans-unit id="3"><source>Third</source><seg-source><mrk mtype="seg" mid="1">Third</mrk> <mrk mtype="seg" mid="2">page</mrk></seg-source><target><mrk mtype="seg" mid="1">Dritte</mrk> <mrk mtype="seg" mid="2">Seite &#8230;</mrk></target></trans-unit>
</body></file></xliff>
`,
  'de.tmx':
    '<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="de"><seg>Erste <bpt i="1">&lt;b&gt;</bpt>Seite<ept i="1">&lt;/b&gt;</ept></seg></tuv><tuv xml:lang="en"><seg>First page</seg></tuv></tu></body></tmx>\n',
  'app_de.ts':
    '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS language="de"><context><name>A</name><message numerus="yes"><source>%n page(s)</source><translation><numerusform>%n Seite</numerusform><numerusform>%n Seiten &amp;mehr</numerusform></translation></message></context></TS>\n',
  'Localizable.xcstrings':
    '{"sourceLanguage": "en", "strings": {"First page": {"localizations": {"de": {"stringUnit": {"state": "translated", "value": "Erste \\"Seite\\" \\u00f6ffnen"}}}}}}\n',
  'de.ftl': `# Seiten
a = Erste Seite
b =
  Zweite
  Seite { $n }
c = Seiten: { $n ->
    [one] Seite
   *[other] Seiten
}
    .title = Dritte {"{"}Seite
d = Vierte
`,
};

const nasty = [
  ...['"', "'", '\\', '\\n', '\\u00e4', '%s', '%1$s', 'ü', 'ß', '→', '👍', '\n', '\t', ' ', '  ', ': ', ' #', '#', '!'],
  ...['<b>', '</b>', '<i>x</i>', '<', '>', ']]>', '&', '&amp;', '@', '?', '=', ':', '-', '- ', '* ', '*', '[', ']'],
  ...['{', '}', '{$n}', '{name}', ',', ', ', '.', '`', '|', '> ', 'yes', 'null', '12', '1.5', '~', '%', '\u00a0', ';'],
  ...['Seite', 'Seiten', 'a', 'ein Wort', 'a\u0308', '\u0308'],
];
/** What people type: some words and signs, before, after, or instead of some of the words. */
const typed = fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const edit = fc.record({ text: typed, at: fc.nat(), length: fc.nat({ max: 12 }), segment: fc.nat() });

const edited = (text: string, { text: instead, at, length }: { text: string; at: number; length: number }): string => {
  const start = at % (text.length + 1);
  return text.slice(0, start) + instead + text.slice(start + length);
};

const isText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const read = (path: string, bytes: Uint8Array): Promise<SegmentedDocument> =>
  segmentDocument(readDocument(bytes, path), { lang: 'de' });

async function afterEdit(path: string, bytes: Uint8Array, change: (text: string) => string, at: number) {
  const document = await read(path, bytes);
  const index = at % document.segments.length;
  const segment = document.segments[index];
  if (segment === undefined) throw new Error('there are segments');
  const wanted = change(proseOf(segment));
  const { document: after, replacements } = editedDocument(document, new Map([[index, wanted]]));
  return { document, index, segment, wanted, after, written: writeBack(bytes, document, replacements) };
}

/** In Fluent, blanks inside braces mean nothing. */
const alike = ([key, text]: readonly [string, string]): string =>
  `${key} ${text.replace(/\{ +/g, '{').replace(/ +\}/g, '}')}`;

const stringsOf = (document: SegmentedDocument): readonly (readonly [string, string])[] =>
  document.segments.map((segment) => [segment.key ?? '', proseOf(segment)]);

describe.each(Object.entries(files))('%s', (path, text) => {
  test('without an edit, the bytes are those that were read', async () => {
    const bytes = Buffer.from(text);
    const { written } = await afterEdit(path, bytes, (same) => same, 0);
    expect(Buffer.compare(Buffer.from(written), bytes)).toBe(0);
  });

  test.each(['utf-8', 'iso-8859-1'])(
    'in %s, the string that is edited reads as typed, and nothing else changes',
    async (encoding) => {
      const bytes = encode(text, encoding) ?? Buffer.from(text);
      await fc.assert(
        fc.asyncProperty(edit, async (one) => {
          const change = (before: string): string => edited(before, one);
          const { document, index, segment, wanted, after, written } = await afterEdit(
            path,
            bytes,
            change,
            one.segment,
          );
          const again = await read(path, written);
          // Some pairs of bytes could be either encoding.
          fc.pre(again.encoding === document.encoding || document.encoding === 'utf-8');
          expect(again.text).toBe(after.text);
          const hoped = stringsOf(document).flatMap(([key, before], i): [string, string][] => {
            const now = i === index ? wanted.normalize('NFC') : before;
            return isText(now) ? [[key, now]] : [];
          });
          expect(stringsOf(again).map(alike)).toEqual(hoped.map(alike));
          expect(after.text.startsWith(document.text.slice(0, segment.start - 1))).toBe(true);
          expect(after.text.endsWith(document.text.slice(segment.end + 1))).toBe(true);
        }),
        { numRuns: 150, seed: 20261201 },
      );
    },
  );
});

/** Blocks keep their blanks and line breaks, so only words can change. */
describe('blocks of YAML', () => {
  const blocks =
    'de:\n  literal: |\n    *Erste* Zeile\n      zweite: Zeile\n\n    dritte\n  folded: >-\n    Eine Zeile\n    # noch eine\n  last: Ende\n';
  test.each<[what: string, at: number, seen: string, typed: string, before: string, after: string]>([
    ['a word', 0, 'zweite', '# "2"', 'zweite', '# "2"'],
    ['a line break', 0, 'zweite: Zeile', 'zweite:\nZeile', 'zweite: Zeile', 'zweite:\n    Zeile'],
    ['no line break', 0, '\n\ndritte', ' dritte', '\n\n    dritte', ' dritte'],
    ['a word of a folded block', 1, 'eine', "'keine':", 'eine', "'keine':"],
  ])('%s', async (_, at, seen, typed, before, after) => {
    const change = (text: string): string => text.replace(seen, typed);
    const { written, wanted } = await afterEdit('de.yml', Buffer.from(blocks), change, at);
    expect(Buffer.from(written).toString()).toBe(blocks.replace(before, after));
    expect(stringsOf(await read('de.yml', written))[at]?.[1]).toBe(wanted);
  });

  test.each([
    [0, ' *Erste*'],
    [0, 'Erste\n'],
    [1, 'Eine\nZeile'],
  ])('what %i cannot hold is refused: %j', async (at, typed) => {
    await expect(afterEdit('de.yml', Buffer.from(blocks), () => typed, at)).rejects.toThrow(
      'de.yml: cannot hold this text in a block of YAML, because of a blank or line break',
    );
  });
});

test('an alias of YAML that is edited becomes a string of its own', async () => {
  const text = 'de:\n  a: &a Seite\n  b: *a\n';
  const { written } = await afterEdit('de.yml', Buffer.from(text), () => 'Seite: 2', 1);
  expect(Buffer.from(written).toString()).toBe('de:\n  a: &a Seite\n  b: "Seite: 2"\n');
});

test.each<[path: string, text: string, change: (text: string) => string, expected: string]>([
  [
    'de.json',
    '{"a": "\\u00f6ffnen \\"x\\""}',
    (text) => text.replace('x', 'ä "y"'),
    '{"a": "\\u00f6ffnen \\"ä \\"y\\"\\""}',
  ],
  ['de.properties', 'a=\\u00f6ffnen', (text) => `${text} → ß`, 'a=\\u00f6ffnen \\u2192 \\u00df'],
  ['de.properties', 'a=Die Seite', (text) => text.replace('Die', ''), 'a=\\ Seite'],
  ['de.yml', 'a: Die Seite', (text) => `${text}: 2`, 'a: "Die Seite: 2"'],
  ['de.yml', 'a: Die Seite, %{n}', (text) => text.replace('Die', 'Meine'), 'a: Meine Seite, %{n}'],
  ['de.yml', "a: 'Die Seite'", (text) => `${text} ist's`, "a: 'Die Seite ist''s'"],
  ['a.strings', 'a = Seite;', () => 'Eine "Seite"', 'a = "Eine \\"Seite\\"";'],
  [
    'a.xml',
    '<resources><string name="a">Geht</string></resources>',
    (text) => `${text}'s & <b>`,
    '<resources><string name="a">Geht\\\'s &amp; &lt;b&gt;</string></resources>',
  ],
  [
    'a.xml',
    '<resources><string name="a">A <b>B</b></string></resources>',
    () => '<b>A</b> C',
    '<resources><string name="a"><b>A</b> C</string></resources>',
  ],
  [
    'a.xml',
    '<resources><string name="a">A <b>B</b></string></resources>',
    () => 'A <b>B',
    '<resources><string name="a">A &lt;b&gt;B</string></resources>',
  ],
  ['a.ftl', 'a = Eine Seite { $n }', (text) => `${text}\n[x]`, 'a = Eine Seite {$n}\n    {"["}x]'],
  ['a.ftl', 'a = Eine { $n } {"-"} Seite', (text) => text.replace('Seite', 'Datei'), 'a = Eine { $n } {"-"} Datei'],
  ['a.ftl', 'a = Eine { $n } {"-"} Seite', (text) => text.replace('Seite', 'Datei'), 'a = Eine { $n } {"-"} Datei'],
])('%s, %s', async (path, text, change, expected) => {
  const { written } = await afterEdit(path, Buffer.from(text), change, 0);
  expect(Buffer.from(written).toString()).toBe(expected);
});
