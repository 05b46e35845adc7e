import { type BilingualFormat, fileFormats, InputError, type SegmentedDocument } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { expectPlaces } from '../../test/expect-places.ts';
import { encode } from '../encode.ts';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { stateChanges } from './state-changes.ts';

/** Tables have a suite of their own, since they may be containers. */
type Listed = Exclude<BilingualFormat, 'csv' | 'tsv' | 'xlsx' | 'docx-table'>;

const xml = '<?xml version="1.0" encoding="utf-8"?>\n';
const xliff = (units: string, namespaces = ''): string =>
  `${xml}<xliff version="1.2"${namespaces}>\n  <file source-language="en" target-language="de">\n    <body>\n${units}    </body>\n  </file>\n</xliff>\n`;

/** A file of each format with the same units: "Open", which is translated, and "5 & 6 files", which has a line break in it. */
const samples: Readonly<Record<Listed, string>> = {
  po: 'msgid ""\nmsgstr ""\n"Language: de\\n"\n\n#. Verb\nmsgid "Open"\nmsgstr "Öffnen"\n\nmsgid "5 & 6\\nfiles"\nmsgstr ""\n"5 & 6\\n"\n"Dateien"\n',
  xliff: xliff(
    '      <trans-unit id="1">\n        <source>Open</source>\n        <target>Öffnen</target>\n        <note>Verb</note>\n      </trans-unit>\n      <trans-unit id="2">\n        <source>5 &amp; <g id="1">6</g>\nfiles</source>\n        <target>5 &amp; <g id="1">6</g>\nDateien</target>\n      </trans-unit>\n',
  ),
  sdlxliff: xliff(
    '      <trans-unit id="a"><source>Open</source><seg-source><mrk mtype="seg" mid="1">Open</mrk></seg-source><target><mrk mtype="seg" mid="1">Öffnen</mrk></target><note>Verb</note><sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit>\n      <trans-unit id="b"><source>5 &amp; <g id="1">6</g>\nfiles</source><seg-source><g id="0"><mrk mtype="seg" mid="2">5 &amp; <g id="1">6</g>\nfiles</mrk></g></seg-source><target><g id="0"><mrk mtype="seg" mid="2">5 &amp; <g id="1">6</g>\nDateien</mrk></g></target><sdl:seg-defs><sdl:seg id="2" conf="Translated"/></sdl:seg-defs></trans-unit>\n',
    ' xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"',
  ),
  mqxliff: xliff(
    '      <trans-unit id="1" mq:status="ManuallyConfirmed"><source>Open</source><target>Öffnen</target><note>Verb</note><mq:minorversions><mq:historical-unit><source>Old</source><target>Alt</target></mq:historical-unit></mq:minorversions></trans-unit>\n      <trans-unit id="2" mq:status="ManuallyConfirmed"><source>5 &amp; <bpt id="1">&lt;b&gt;</bpt>6<ept id="1">&lt;/b&gt;</ept>\nfiles</source><target>5 &amp; <bpt id="1">&lt;b&gt;</bpt>6<ept id="1">&lt;/b&gt;</ept>\nDateien</target></trans-unit>\n',
    ' xmlns:mq="MQXliff"',
  ),
  tmx: `${xml}<tmx version="1.4">\n  <header srclang="en"/>\n  <body>\n    <tu tuid="1"><note>Verb</note><tuv xml:lang="en"><seg>Open</seg></tuv><tuv xml:lang="de"><seg>Öffnen</seg></tuv></tu>\n    <tu tuid="2"><tuv xml:lang="de"><seg>5 &amp; <bpt i="1">&lt;b&gt;</bpt>6<ept i="1">&lt;/b&gt;</ept>\nDateien</seg></tuv><tuv xml:lang="en"><seg>5 &amp; <bpt i="1">&lt;b&gt;</bpt>6<ept i="1">&lt;/b&gt;</ept>\nfiles</seg></tuv></tu>\n  </body>\n</tmx>\n`,
  tbx: `${xml}<tbx style="dct" type="TBX-Basic" xml:lang="en">\n  <text>\n    <body>\n      <conceptEntry id="1">\n        <note>Verb</note>\n        <langSec xml:lang="de"><termSec><term>Aufmachen</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>Öffnen</term></termSec></langSec>\n        <langSec xml:lang="en"><termSec><term>Open</term></termSec></langSec>\n      </conceptEntry>\n      <conceptEntry id="2">\n        <langSec xml:lang="en"><termSec><term>5 &amp; <hi>6</hi>\nfiles</term></termSec></langSec>\n        <langSec xml:lang="de"><termSec><term>5 &amp; <hi>6</hi>\nDateien</term></termSec></langSec>\n      </conceptEntry>\n    </body>\n  </text>\n</tbx>\n`,
  qt: `${xml}<!DOCTYPE TS>\n<TS version="2.1" language="de">\n<context>\n    <name>Menu</name>\n    <message>\n        <location filename="menu.cpp" line="7"/>\n        <source>Open</source>\n        <extracomment>Verb</extracomment>\n        <translation>Öffnen</translation>\n    </message>\n    <message>\n        <source>5 &amp; 6\nfiles</source>\n        <translation>5 &amp; 6\nDateien</translation>\n    </message>\n</context>\n</TS>\n`,
  xcstrings:
    '{\n  "sourceLanguage" : "en",\n  "strings" : {\n    "Open" : {\n      "comment" : "Verb",\n      "localizations" : {\n        "de" : {\n          "stringUnit" : { "state" : "translated", "value" : "Öffnen" }\n        }\n      }\n    },\n    "5 & 6\\nfiles" : {\n      "localizations" : {\n        "de" : {\n          "stringUnit" : { "state" : "translated", "value" : "5 & 6\\nDateien" }\n        }\n      }\n    }\n  },\n  "version" : "1.0"\n}\n',
};

const expected = {
  source: ['Open', '5 & 6\nfiles'],
  target: ['Öffnen', '5 & 6\nDateien'],
};

const external = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${before(name)};`.repeat(10)}">`)}]>`;
/** Hostile text in a unit, with what is declared before the root. */
const hostileXml = (file: (declared: string, unit: string) => string): Readonly<Record<string, string>> => ({
  'external entity': file(external, 'A &x;'),
  'billion laughs': file(laughs, 'A &j;'),
  nested: file('', `${'<g id="1">'.repeat(20_000)}x${'</g>'.repeat(20_000)}`),
  'open tags': file('', '<g '.repeat(100_000)),
  cdata: file('', `<![CDATA[${'<'.repeat(300_000)}]]>`),
  'many entities': file('', '&lt;'.repeat(100_000)),
  'many elements': file('', '<x id="1"/>'.repeat(20_000)),
  'a bad code point': file('', '&#x110000;'),
  'half a surrogate': file('', 'A &#xd800;'),
});
const hostileXliff = hostileXml(
  (declared, unit) =>
    `${declared}<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="1"><source>A</source><target>${unit}</target></trans-unit></body></file></xliff>`,
);

/** Files that would take all memory or time, or another file, if read as they ask. */
const hostile: Readonly<Record<Listed, Readonly<Record<string, string>>>> = {
  po: {
    'one long string': `msgid "a"\nmsgstr "${'\\n'.repeat(300_000)}b"\n`,
    'many lines': `msgid "a"\nmsgstr ""\n${'"b"\n'.repeat(100_000)}`,
    'many plural forms': `msgid "a"\nmsgid_plural "b"\n${Array.from({ length: 5000 }, (_, form) => `msgstr[${form}] "c"\n`).join('')}`,
    'open string': `msgid "${'\\"'.repeat(300_000)}`,
  },
  xliff: hostileXliff,
  sdlxliff: hostileXliff,
  mqxliff: hostileXliff,
  tmx: hostileXml(
    (declared, unit) =>
      `${declared}<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>A</seg></tuv><tuv xml:lang="de"><seg>${unit}</seg></tuv></tu></body></tmx>`,
  ),
  tbx: hostileXml(
    (declared, unit) =>
      `${declared}<martif><text><body><termEntry><langSet xml:lang="en"><tig><term>A</term></tig></langSet><langSet xml:lang="de"><tig><term>${unit}</term></tig></langSet></termEntry></body></text></martif>`,
  ),
  qt: {
    ...hostileXml(
      (declared, unit) =>
        `${declared}<TS language="de"><context><message><source>A</source><translation>${unit}</translation></message></context></TS>`,
    ),
    TypeScript: 'export const de = { open: "Öffnen" };\n'.repeat(10_000),
    'open comments': '<!--'.repeat(100_000),
  },
  xcstrings: {
    nested: '['.repeat(300_000),
    'nested variations': `{"sourceLanguage":"en","strings":{"A":{"localizations":{"de":${'{"variations":{"plural":{"one":'.repeat(1000)}{}${'}}}'.repeat(1000)}}}}}`,
    escapes: `{"sourceLanguage":"en","strings":{"A":{"localizations":{"de":{"stringUnit":{"value":"${'\\n'.repeat(300_000)}x"}}}}}}`,
  },
};

const formats = Object.keys(samples) as readonly Listed[];
const nameOf = (format: Listed): string => `de.${fileFormats[format].endings[0]}`;
const readBytes = async (format: Listed, bytes: Uint8Array, side: 'source' | 'target' = 'target') =>
  segmentDocument(readDocument(bytes, nameOf(format)), { side });
const read = (format: Listed, text: string, side: 'source' | 'target' = 'target') =>
  readBytes(format, Buffer.from(text), side);
const textsOf = ({ segments }: SegmentedDocument): readonly string[] =>
  segments.map(({ text, prose }) => prose?.text ?? text);

async function readOrRefused(format: Listed, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    return textsOf(await readBytes(format, bytes));
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return [];
  }
}

describe.each(formats)('%s', (format) => {
  const sample = samples[format];

  test.each(['source', 'target'] as const)('has its %s texts, with any line ends', async (side) => {
    for (const text of [sample, sample.replaceAll('\n', '\r\n')]) {
      const found = await read(format, text, side);
      // In the order of the file, a memory may have the translation first.
      expect([...textsOf(found)]).toEqual(expected[side]);
      expect(found.lang).toBe(side === 'source' ? 'en' : 'de');
      expect(found.segments[0]?.note).toBe('Verb');
    }
  });

  test.each(['source', 'target'] as const)('offsets of the %s lead to the file', async (side) => {
    const document = await read(format, sample, side);
    expectPlaces(document);
    const { text, segments } = document;
    for (const segment of segments) {
      for (const { start, end } of segment.inlines ?? []) expect(text.slice(start, end)).toMatch(/^<.*>$/s);
    }
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'iso-8859-1'])('in %s', async (encoding) => {
    const declared = sample.replace('encoding="utf-8"', `encoding="${encoding}"`);
    expect(textsOf(await readBytes(format, encode(declared, encoding) ?? new Uint8Array()))).toEqual(expected.target);
  });

  test('bytes that are not the encoding are refused', async () => {
    const bytes = Buffer.concat([Buffer.from(`${sample}äöüß → ∞ äöüß`), Buffer.from([0xc3]), Buffer.from(' x')]);
    await expect(readBytes(format, bytes)).rejects.toThrow(/is UTF-8 with invalid bytes/);
  });

  test('an empty file is refused', async () => {
    await expect(read(format, '')).rejects.toThrow(/is empty/);
    await expect(read(format, 'x\n'.repeat(2))).rejects.toThrow(InputError);
  });

  test('a file that ends too early is refused, or has fewer units', async () => {
    const bytes = Buffer.from(sample);
    for (let end = 0; end < bytes.length; end += Math.ceil(bytes.length / 100)) {
      expect((await readOrRefused(format, bytes.subarray(0, end))).length).toBeLessThanOrEqual(2);
    }
  });

  test.each(Object.entries(hostile[format]))('hostile: %s', { timeout: 5000 }, async (_, text) => {
    for (const found of await readOrRefused(format, Buffer.from(text))) {
      expect(found).not.toContain('root:');
      expect(found.length).toBeLessThanOrEqual(text.length);
    }
  });

  test('a text of a megabyte', { timeout: 5000 }, async () => {
    const long = 'Öffnen und schließen '.repeat(50_000).trim();
    expect(textsOf(await read(format, sample.replace('Öffnen', long)))).toEqual([long, '5 & 6\nDateien']);
  });

  test('states are set and read again, and the texts stay', async () => {
    const document = await readDocument(Buffer.from(sample), nameOf(format));
    const [first] = (await segmentDocument(document, { side: 'target' })).segments;
    const key = first?.key ?? '';
    for (const state of ['needs-review', 'reviewed'] as const) {
      const replacements = await stateChanges(document, new Map([[key, state]]));
      const text = replacements.reduceRight(
        (sofar, { start, end, text: written }) => sofar.slice(0, start) + written + sofar.slice(end),
        document.text,
      );
      const { units } = await read(format, text, 'target');
      expect((units?.translated ?? 0) + (units?.fuzzy ?? 0)).toBe(2);
      if (format !== 'tmx' && format !== 'tbx') expect(units?.fuzzy).toBe(state === 'needs-review' ? 1 : 0);
    }
  });
});

function before(name: string): string {
  return String.fromCharCode(name.charCodeAt(0) - 1);
}
