import { InputError } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { poUnitsOf } from '../../test/po-units.ts';
import { readPo } from './po/read-po.ts';
import { readTmx } from './tmx/read-tmx.ts';
import type { Unit, WantedLanguages } from './unit.ts';
import { readXliff } from './xliff/read-xliff.ts';

/** In pieces of a few bytes, so that elements and characters are cut apart. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 7) yield bytes.subarray(start, start + 7);
}

const whole = async (units: AsyncGenerator<Unit | InputError | null>): Promise<(Unit | InputError | null)[]> => {
  const all: (Unit | InputError | null)[] = [];
  for await (const unit of units) all.push(unit);
  return all;
};
const shown = (unit: Unit | InputError | null): string =>
  unit === null || unit instanceof InputError
    ? (unit?.message ?? '-')
    : `${unit.id} | ${unit.source.lang} ${unit.source.text} | ${unit.target.lang} ${unit.target.text}`;

const any: WantedLanguages = { source: null, target: null };
const tmx = (body: string, srclang = 'en'): string =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="${srclang}"/><body>${body}</body></tmx>`;
const unit = (...variants: readonly (readonly [lang: string, seg: string])[]): string =>
  `<tu>${variants.map(([lang, seg]) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`).join('')}</tu>`;
const bridge = unit(['de-DE', 'Die Brücke'], ['en-GB', 'The bridge']);

describe('a translation memory', () => {
  test.each<[string, string, WantedLanguages, string[]]>([
    ['is read from its source language', tmx(bridge), any, ['1 | en-GB The bridge | de-DE Die Brücke']],
    ['may be from German', tmx(bridge, 'de'), any, ['1 | de-DE Die Brücke | en-GB The bridge']],
    [
      'is read in the requested direction',
      tmx(bridge),
      { source: 'de', target: 'en' },
      ['1 | de-DE Die Brücke | en-GB The bridge'],
    ],
    ['may declare no source language', tmx(bridge, '*all*'), any, ['1 | en-GB The bridge | de-DE Die Brücke']],
    [
      'may have a third language as its source, which cannot be checked',
      tmx(unit(['fr', 'Le pont'], ['de', 'Die Brücke'], ['en', 'The bridge']), 'fr'),
      any,
      ['1 | en The bridge | de Die Brücke'],
    ],
    ['may lack one side', tmx(unit(['en', 'The bridge'], ['fr', 'Le pont'])), any, ['1 | en The bridge | null ']],
    ['may lack both', tmx(unit(['es', 'El puente'], ['fr', 'Le pont'])), any, ['-']],
    [
      'has inline codes, which are not text',
      tmx(
        unit(
          ['en', 'The <bpt i="1">&lt;b&gt;</bpt><hi>old</hi><ept i="1">&lt;/b&gt;</ept> bridge'],
          ['de', 'Die <ph>{1}</ph>alte Brücke'],
        ),
      ),
      any,
      ['1 | en The old bridge | de Die alte Brücke'],
    ],
    [
      'names its units',
      tmx(
        '<tu tuid="b7"><tuv xml:lang="en"><seg>A &amp; B</seg></tuv><tuv xml:lang="de"><seg>A und B</seg></tuv></tu>',
      ),
      any,
      ['b7 | en A & B | de A und B'],
    ],
  ])('%s', async (_, text, wanted, expected) => {
    const units = await whole(readTmx(pieces(Buffer.from(text)), 'm.tmx', wanted));
    expect(units.map(shown)).toEqual(expected);
  });

  test.each<[string, Buffer]>([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${tmx(bridge)}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(tmx(bridge), 'utf16le')],
    ['the declared encoding', Buffer.from(tmx(bridge).replace('"1.0"', '"1.0" encoding="windows-1252"'), 'latin1')],
  ])('may be in %s', async (_, bytes) => {
    // The first piece decides, so it must contain the whole declaration.
    const units = await whole(
      readTmx(
        (async function* () {
          yield bytes;
        })(),
        'm.tmx',
        any,
      ),
    );
    expect(units.map(shown)).toEqual(['1 | en-GB The bridge | de-DE Die Brücke']);
  });
});

test('a large memory is read in pieces as it is read at once', async () => {
  const units = Array.from({ length: 500 }, (_, i) =>
    unit(['en', `The bridge 👍 ${i}`], ['de', `Die <hi>Brücke</hi> ${i}`]),
  );
  const bytes = Buffer.from(tmx(units.join('\r\n  ')));
  for (const size of [bytes.length, 1000, 4096]) {
    const cut = async function* () {
      for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
    };
    expect((await whole(readTmx(cut(), 'm.tmx', any))).map(shown)).toEqual(
      units.map((_, i) => `${i + 1} | en The bridge 👍 ${i} | de Die Brücke ${i}`),
    );
  }
});

describe('XLIFF', () => {
  const file = (body: string): string =>
    `<xliff version="1.2"><file source-language="en-US" target-language="de-DE"><body>${body}</body></file></xliff>`;
  test.each<[string, string, string[]]>([
    [
      '1.2',
      file('<trans-unit id="7"><source>The bridge</source><target>Die Brücke</target></trans-unit>'),
      ['7 | en-US The bridge | de-DE Die Brücke'],
    ],
    [
      'with codes',
      file(
        '<trans-unit id="7"><source>The <g id="1">old</g><x id="2"/> bridge<ph id="3">{0}</ph></source><target>Die alte Brücke</target></trans-unit>',
      ),
      ['7 | en-US The old bridge | de-DE Die alte Brücke'],
    ],
    [
      'with proposals',
      file(
        '<trans-unit id="7"><source>The bridge</source><target>Die Brücke</target><alt-trans><source>A bridge</source><target>Eine Brücke</target></alt-trans></trans-unit>',
      ),
      ['7 | en-US The bridge | de-DE Die Brücke'],
    ],
    [
      'without a target',
      file('<trans-unit id="7"><source>The bridge</source></trans-unit>'),
      ['7 | en-US The bridge | de-DE '],
    ],
    [
      'with units that must not be translated',
      file('<trans-unit id="7" translate="no"><source>GmbH</source></trans-unit>'),
      ['7 | en-US GmbH | de-DE '],
    ],
    [
      '2.1',
      '<xliff version="2.1" srcLang="en" trgLang="de"><file id="f"><unit id="u"><notes><note>source</note></notes><segment id="a"><source>The <pc id="1">bridge</pc></source><target>Die Brücke</target></segment><segment id="b"><source>It fell.</source><target>Sie fiel.</target></segment></unit></file></xliff>',
      ['u/a | en The bridge | de Die Brücke', 'u/b | en It fell. | de Sie fiel.'],
    ],
  ])('%s', async (_, text, expected) => {
    const units = await whole(readXliff(pieces(Buffer.from(text)), 'x.xlf'));
    expect(units.map(shown)).toEqual(expected);
  });
});

describe('a gettext catalogue', () => {
  const head = 'msgid ""\nmsgstr "Language: de\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n';
  test.each<[string, string, string[]]>([
    ['a message', 'msgid "Open file"\nmsgstr "Datei öffnen"\n', ['Open file | en Open file | de Datei öffnen']],
    [
      'over several lines',
      'msgid ""\n"Open "\n"file"\nmsgstr "Datei "\n"öffnen"\n',
      ['Open file | en Open file | de Datei öffnen'],
    ],
    ['with a context', 'msgctxt "menu"\nmsgid "Open"\nmsgstr "Öffnen"\n', ['menu: Open | en Open | de Öffnen']],
    ['not translated', 'msgid "Open"\nmsgstr ""\n', ['Open | en Open | de ']],
    [
      'with a plural',
      'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d Datei"\nmsgstr[1] "%d Dateien"\n',
      ['%d file | en %d file | de %d Datei', '%d file (plural) | en %d files | de %d Dateien'],
    ],
    [
      'with three plural forms',
      'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\nmsgstr[2] "e"\n',
      ['a | en a | de c', 'a (plural) | en b | de d', 'a (plural 2) | en b | de e'],
    ],
    ['with escapes', 'msgid "a\\t\\"b\\"\\x21"\nmsgstr "c\\\\n"\n', ['a\t"b"! | en a\t"b"! | de c\\n']],
    [
      'with comments of all kinds',
      '# a\n#. b\n#: c:1\n#, c-format\n#| msgid "old"\nmsgid "Open"\nmsgstr "Öffnen"\n#~| msgid "x"\n',
      ['Open | en Open | de Öffnen'],
    ],
    [
      'in the order of the file, without blank lines and with numbers and contexts',
      'msgid "b"\nmsgstr "B"\nmsgid "10"\nmsgstr "10"\nmsgctxt "x"\nmsgid "b"\nmsgstr "BB"\nmsgid "2"\nmsgstr "2"\n',
      ['b | en b | de B', '10 | en 10 | de 10', 'x: b | en b | de BB', '2 | en 2 | de 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(poUnitsOf(Buffer.from(head + text)).map(shown)).toEqual(expected);
  });

  test('without a header', () => {
    expect(poUnitsOf(Buffer.from('msgid "Open"\nmsgstr "Öffnen"\n')).map(shown)).toEqual([
      'Open | en Open | null Öffnen',
    ]);
  });
});

test.each<[string, string, () => Promise<unknown>]>([
  [
    'XML that breaks off',
    'm.tmx, line 1: is not well-formed XML',
    () => whole(readTmx(pieces(Buffer.from('<tmx><body>')), 'm.tmx', any)),
  ],
  [
    'XML with a wrong end',
    'm.tmx, line 2: is not well-formed XML',
    () => whole(readTmx(pieces(Buffer.from('<tmx>\n<body></tmx>')), 'm.tmx', any)),
  ],
  [
    'another XML',
    'm.tmx, line 1: begins with <html> instead of <tmx>',
    () => whole(readTmx(pieces(Buffer.from('<html/>')), 'm.tmx', any)),
  ],
  [
    'wrong bytes',
    'm.tmx: contains bytes that are not utf-8',
    () => whole(readTmx(pieces(Buffer.from(tmx(bridge), 'latin1')), 'm.tmx', any)),
  ],
  [
    'an unknown encoding',
    'x.xlf: declares the unknown encoding ebcdic',
    () =>
      whole(
        readXliff(
          (async function* () {
            yield Buffer.from('<?xml version="1.0" encoding="ebcdic"?><xliff/>');
          })(),
          'x.xlf',
        ),
      ),
  ],
  [
    'a broken catalogue',
    'c.po, line 2: is not a gettext catalogue',
    async () => [...readPo(Buffer.from('msgid "a"\nmsgstring "b"\n'), 'c.po')],
  ],
])('%s is reported with its place', async (_, message, read) => {
  const error = await read().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect(String((error as InputError).message)).toContain(message);
});
