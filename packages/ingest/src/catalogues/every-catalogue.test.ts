import {
  type CatalogueFormat,
  type Format,
  fileFormats,
  InputError,
  isCatalogue,
  type SegmentedDocument,
} from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { expectPlaces } from '../../test/expect-places.ts';
import { encode } from '../encode.ts';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

type Catalogue = CatalogueFormat;

/** A file of each format with the same strings. */
const samples: Readonly<Record<Catalogue, string>> = {
  json: '{\n  "open": "Öffnen",\n  "menu": { "quit": "\\"Beenden\\"" },\n  "limit": "5 & 6 <b>Dateien</b>"\n}\n',
  yaml: 'de:\n  open: Öffnen # Verb\n  menu:\n    quit: "\\"Beenden\\""\n  limit: |\n    5 & 6 <b>Dateien</b>\n',
  properties: '# Menu\nopen=\\u00d6ffnen\nmenu.quit : "Beenden"\nlimit 5 & 6 \\\n    <b>Dateien</b>\n',
  apple: '/* Menu */\n"open" = "Öffnen";\nmenu.quit = "\\"Beenden\\"";\n"limit" = "5 & 6 <b>Dateien</b>";\n',
  android:
    '<?xml version="1.0" encoding="utf-8"?>\n<resources>\n    <!-- Menu -->\n    <string name="open">Öffnen</string>\n    <string name="menu.quit">\\"Beenden\\"</string>\n    <string name="limit">5 &amp; 6\n        <b>Dateien</b></string>\n</resources>\n',
  resx: '<?xml version="1.0" encoding="utf-8"?>\n<root>\n  <data name="open"><value>Öffnen</value></data>\n  <data name="menu.quit" xml:space="preserve"><value>&quot;Beenden&quot;</value></data>\n  <data name="limit"><value><![CDATA[5 & 6 <b>Dateien</b>]]></value></data>\n</root>\n',
  stringsdict:
    '<?xml version="1.0" encoding="utf-8"?>\n<plist version="1.0">\n<dict>\n  <key>open</key>\n  <string>Öffnen</string>\n  <key>menu.quit</key>\n  <dict>\n    <key>NSStringLocalizedFormatKey</key>\n    <string>&quot;Beenden&quot;</string>\n  </dict>\n  <key>limit</key>\n  <string>5 &amp; 6 &lt;b&gt;Dateien&lt;/b&gt;</string>\n</dict>\n</plist>\n',
  fluent: '# Menu\nopen = Öffnen\nmenu =\n    .quit = "Beenden"\nlimit = 5 & 6 <b>Dateien</b>\n',
};
const strings = { open: 'Öffnen', 'menu.quit': '"Beenden"', limit: '5 & 6 <b>Dateien</b>' };

/** Files that would take all memory or time, or another file, if read as they ask. */
const hostile: Readonly<Record<Catalogue, Readonly<Record<string, string>>>> = {
  json: { nested: '['.repeat(500_000), escapes: `{"a": "${'\\n'.repeat(500_000)}x"}` },
  yaml: {
    'alias bomb': `a: &a [x, x]\n${'bcdefghij'.replace(/./g, (name) => `${name}: &${name} [*${before(name)}, *${before(name)}]\n`)}`,
    cycle: 'a: &a\n  b: *a\n  c: &c [*c]\n',
    'nested brackets': `a: ${'['.repeat(100_000)}`,
    'closed brackets': `a: ${'['.repeat(100_000)}x${']'.repeat(100_000)}`,
    'nested braces': '{a: '.repeat(50_000),
    'nested lists': `${'- '.repeat(100_000)}x`,
    'nested keys': '? '.repeat(100_000),
    indentation: `a: |\n${' '.repeat(500_000)}x\n  y\n`,
    anchors: 'a: &a x\n'.repeat(20_000),
    'a tag': 'a: !!js/function "function () {}"\nb: x\n',
  },
  properties: { continued: `a=${'\\\n'.repeat(300_000)}x`, backslashes: `a=${'\\'.repeat(500_000)}` },
  apple: {
    'open comments': '/*'.repeat(100_000),
    'open strings': `"a" = "${'\\"'.repeat(300_000)}`,
    signs: '='.repeat(300_000),
  },
  android: {
    'external entity':
      '<!DOCTYPE resources [<!ENTITY x SYSTEM "file:///etc/passwd">]><resources><string name="a">A &x;</string></resources>',
    'billion laughs': `<!DOCTYPE resources [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${before(name)};`.repeat(10)}">`)}]><resources><string name="a">A &j;</string></resources>`,
    nested: `<resources><string name="a">${'<b>'.repeat(100_000)}x${'</b>'.repeat(100_000)}</string></resources>`,
    'open tags': `<resources>${'<a '.repeat(100_000)}`,
    cdata: `<resources><string name="a"><![CDATA[${'<'.repeat(300_000)}]]></string></resources>`,
    'a bad code point': '<resources><string name="a">&#x110000;</string></resources>',
  },
  resx: {
    'external entity':
      '<!DOCTYPE root [<!ENTITY x SYSTEM "file:///etc/passwd">]><root><data name="a"><value>A &x;</value></data></root>',
    nested: `<root><data name="a"><value>${'<b>'.repeat(100_000)}`,
  },
  stringsdict: {
    'external entity':
      '<!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/passwd">]><plist><dict><key>a</key><string>A &x;</string></dict></plist>',
    nested: `<plist>${'<dict><key>a</key>'.repeat(50_000)}<string>x</string>${'</dict>'.repeat(50_000)}</plist>`,
    keys: `<plist><dict>${'<key>a</key>'.repeat(50_000)}</dict></plist>`,
  },
  fluent: {
    'nested braces': `a = ${'{'.repeat(500_000)}`,
    'closed braces': `a = ${'{'.repeat(200_000)}${'}'.repeat(200_000)}`,
    'empty lines': `a = x\n${' \n'.repeat(300_000)}  y\n`,
    literals: `a = ${'{ "'.repeat(200_000)}`,
  },
};

const nameOf = (format: Catalogue): string => `de.${fileFormats[format].endings[0]}`;
const readBytes = async (format: Catalogue, bytes: Uint8Array): Promise<SegmentedDocument> =>
  segmentDocument(readDocument(bytes, nameOf(format)), { lang: 'de' });
const read = (format: Catalogue, text: string): Promise<SegmentedDocument> => readBytes(format, Buffer.from(text));
const stringsOf = ({ segments }: SegmentedDocument): Readonly<Record<string, string>> =>
  Object.fromEntries(segments.map(({ key = '', text, prose }) => [key, prose?.text ?? text]));

/** The strings, or none if the file is refused as it should be. */
async function readOrRefused(format: Catalogue, bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  try {
    return stringsOf(await readBytes(format, bytes));
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return {};
  }
}

const formats = Object.keys(samples) as readonly Catalogue[];

test('every catalogue has a sample', () => {
  expect([...formats].sort()).toEqual(
    Object.keys(fileFormats)
      .filter((format) => isCatalogue(format as Format))
      .sort(),
  );
});

describe.each(formats)('%s', (format) => {
  const sample = samples[format];

  test('has its strings in the order of the file', async () => {
    expect(Object.entries(stringsOf(await read(format, sample)))).toEqual(Object.entries(strings));
    expect(Object.entries(stringsOf(await read(format, sample.replaceAll('\n', '\r\n'))))).toEqual(
      Object.entries(strings),
    );
  });

  test('offsets lead to the file', async () => {
    expectPlaces(await read(format, sample));
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'iso-8859-1'])('in %s', async (encoding) => {
    expect(stringsOf(await readBytes(format, encode(sample, encoding) ?? new Uint8Array()))).toEqual(strings);
  });

  test('bytes that are not the encoding are refused', async () => {
    const bytes = Buffer.concat([Buffer.from(`${sample}äöüß → ∞ äöüß`), Buffer.from([0xc3]), Buffer.from(' x')]);
    await expect(readBytes(format, bytes)).rejects.toThrow(/is UTF-8 with invalid bytes/);
  });

  test('an empty file is refused', async () => {
    await expect(read(format, '')).rejects.toThrow(/is empty/);
    await expect(read(format, '# x\n'.repeat(2))).rejects.toThrow(InputError);
  });

  test('a file that ends too early is refused, or has fewer strings', async () => {
    const bytes = Buffer.from(sample);
    for (let end = 0; end < bytes.length; end += 10) {
      const found = await readOrRefused(format, bytes.subarray(0, end));
      expect(Object.keys(found).length).toBeLessThanOrEqual(Object.keys(strings).length);
    }
  });

  test.each(Object.entries(hostile[format]))('hostile: %s', { timeout: 5000 }, async (_, text) => {
    for (const found of Object.values(await readOrRefused(format, Buffer.from(text)))) {
      expect(found).not.toContain('root:');
      expect(found.length).toBeLessThanOrEqual(text.length);
    }
  });

  test('a line of a megabyte', { timeout: 5000 }, async () => {
    const long = 'Öffnen & schließen '.repeat(60_000).trim();
    const found = await read(format, sample.replace(/Öffnen|\\u00d6ffnen/, long.replaceAll('&', 'und')));
    expect(stringsOf(found)).toEqual({ ...strings, open: long.replaceAll('&', 'und') });
  });
});

function before(name: string): string {
  return String.fromCharCode(name.charCodeAt(0) - 1);
}
