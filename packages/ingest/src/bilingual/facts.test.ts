import { proseOf, type Segment } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

const read = async (name: string, text: string): Promise<readonly Segment[]> =>
  (await segmentDocument(readDocument(Buffer.from(text), name), { side: 'target' })).segments;

/** Texts with their inline elements: `(1` opens, `1)` closes, `1` stands alone. */
const shown = (segment: Segment | undefined): string =>
  segment === undefined
    ? '-'
    : [
        proseOf(segment),
        ...(segment.inlines ?? []).map(({ id, role }) =>
          role === 'opens' ? `(${id}` : role === 'closes' ? `${id})` : id,
        ),
      ].join(' | ');

const xliff = (target: string, marks = '', file = ''): string =>
  `<xliff version="1.2"><file source-language="en" target-language="de"${file}><body><trans-unit id="7"${marks}><source>A</source><target>${target}</target><note>B</note></trans-unit></body></file></xliff>`;
const xliff2 = (target: string, marks = '', profile = ''): string =>
  `<xliff version="2.1" srcLang="en" trgLang="de"><file id="f">${profile}<unit id="u"${marks}><notes><note>B</note></notes><segment><source>A</source><target>${target}</target></segment></unit></file></xliff>`;
const tmx = (seg: string): string =>
  `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>A</seg></tuv><tuv xml:lang="de"><seg>${seg}</seg></tuv></tu></body></tmx>`;

describe('inline elements', () => {
  test.each([
    ['XLIFF 1.2: g', xliff('Ein <g id="1">altes</g> Haus'), 'Ein altes Haus | (1 | 1)'],
    ['XLIFF 1.2: an empty g', xliff('Ein <g id="1"/> Haus'), 'Ein  Haus | 1'],
    ['XLIFF 1.2: x', xliff('<x id="1"/> Häuser'), ' Häuser | 1'],
    ['XLIFF 1.2: bx and ex', xliff('<bx id="1" rid="9"/>alt<ex id="2" rid="9"/>'), 'alt | (9 | 9)'],
    ['XLIFF 1.2: bpt and ept', xliff('<bpt id="1">&lt;b&gt;</bpt>alt<ept id="1">&lt;/b&gt;</ept>'), 'alt | (1 | 1)'],
    ['XLIFF 1.2: it', xliff('<it id="1" pos="open">[</it>alt<it id="2" pos="close">]</it>'), 'alt | (1 | 2)'],
    ['XLIFF 1.2: ph with a subflow', xliff('alt<ph id="1">a<sub>b</sub>c</ph>'), 'alt | 1'],
    ['XLIFF 1.2: a mark', xliff('<mrk mtype="term">alt</mrk>'), 'alt'],
    ['XLIFF 1.2: a line break', xliff('alt<x id="1" ctype="lb"/>neu'), 'alt\nneu'],
    ['XLIFF 1.2: a line break of HTML', xliff('alt<ph id="1">&lt;br /&gt;</ph>neu'), 'alt\nneu'],
    ['XLIFF 2: pc', xliff2('Ein <pc id="1">altes</pc> Haus'), 'Ein altes Haus | (1 | 1)'],
    ['XLIFF 2: sc and ec', xliff2('<sc id="1"/>alt<ec startRef="1"/>'), 'alt | (1 | 1)'],
    ['XLIFF 2: ph', xliff2('alt<ph id="1" disp="{0}"/>'), 'alt | 1'],
    ['XLIFF 2: cp', xliff2('alt<cp hex="0041"/>'), 'altA'],
    ['XLIFF 2: a line break', xliff2('alt<ph id="1" type="fmt" subType="xlf:lb"/>neu'), 'alt\nneu'],
  ])('%s', async (_, text, expected) => {
    expect(shown((await read('a.xlf', text))[0])).toBe(expected);
  });

  test.each([
    ['bpt and ept', '<bpt i="1" x="7">[</bpt>alt<ept i="1">]</ept>', 'alt | (7 | 7)'],
    ['several pairs', '<bpt i="2">[</bpt><bpt i="1">[</bpt>alt<ept i="1"/><ept i="2"/>', 'alt | (2 | (1 | 1) | 2)'],
    ['ph and ut', '<ph x="1">{0}</ph>alt<ut x="2">{1}</ut>', 'alt | 1 | 2'],
    ['it', 'alt<it pos="end" x="3">]</it>', 'alt | 3)'],
    ['hi', '<hi x="4">alt</hi>', 'alt | (4 | 4)'],
  ])('TMX: %s', async (_, seg, expected) => {
    expect(shown((await read('a.tmx', tmx(seg)))[0])).toBe(expected);
  });

  test('Trados: text that tracked changes deleted is no text', async () => {
    const text = xliff('Ein <mrk mtype="x-sdl-deleted">altes </mrk><mrk mtype="x-sdl-added">neues </mrk>Haus');
    expect(shown((await read('a.sdlxliff', text))[0])).toBe('Ein neues Haus');
  });
});

test.each([
  ['XLIFF 1.2', xliff('B', ' maxwidth="30" minwidth="2" size-unit="char"'), { least: 2, most: 30 }],
  ['XLIFF 1.2, in pixels', xliff('B', ' maxwidth="30"'), undefined],
  ['XLIFF 1.2, of Weblate', xliff('B', ' weblate-flags="max-length:30"'), { most: 30 }],
  [
    'XLIFF 2',
    xliff2('B', ' slr:sizeRestriction="0,30"', '<slr:profiles generalProfile="xliff:codepoints"/>'),
    { most: 30 },
  ],
  [
    'XLIFF 2, one bound',
    xliff2('B', ' slr:sizeRestriction="30"', '<slr:profiles generalProfile="xliff:codepoints"/>'),
    { most: 30 },
  ],
  ['XLIFF 2, of another profile', xliff2('B', ' slr:sizeRestriction="0,30"'), undefined],
])('limits: %s', async (_, text, limits) => {
  const [segment] = await read('a.xlf', text);
  expect(segment?.limits).toEqual(limits);
  expect(segment?.note).toBe('B');
});

test.each([
  ['comments', '# for all\n#. The button\n#: a.c:1\nmsgid "a"\nmsgstr "b"\n', 'for all\nThe button', undefined],
  ['a context', 'msgctxt "Menu"\nmsgid "a"\nmsgstr "b"\n', 'Menu', undefined],
  ['a flag', '#, max-length:30\nmsgid "a"\nmsgstr "b"\n', undefined, { most: 30 }],
  ['a comment with a limit', '#. MAXLENGTH: 30\nmsgid "a"\nmsgstr "b"\n', 'MAXLENGTH: 30', { most: 30 }],
])('gettext: %s', async (_, text, note, limits) => {
  const [segment] = await read('de.po', text);
  expect({ note: segment?.note, limits: segment?.limits }).toEqual({ note, limits });
});

const keysOf = (segments: readonly Segment[]) => segments.map((segment) => `${segment.key} = ${proseOf(segment)}`);

test('XLIFF 2: segments are units, what is between them is not', async () => {
  const text =
    '<xliff version="2.1" srcLang="en" trgLang="de"><file id="f"><unit id="u"><segment id="1"><source>A.</source><target>B.</target></segment><ignorable><source> x </source><target> y </target></ignorable><segment id="2"><source>C.</source><target>D.</target></segment></unit></file></xliff>';
  expect(keysOf(await read('a.xlf', text))).toEqual(['u/1 = B.', 'u/2 = D.']);
});

test('XLIFF 1.2: sentences that are marked are units; those without a translation are not translated', async () => {
  const text =
    '<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="7"><source>A. B. C.</source><seg-source><mrk mtype="seg" mid="1">A.</mrk> <g id="1"><mrk mtype="seg" mid="2"><mrk mtype="x-sdl-comment">B.</mrk></mrk></g> <mrk mtype="seg" mid="3">C.</mrk></seg-source><target><mrk mtype="seg" mid="2">E.</mrk> <g id="1"><mrk mtype="seg" mid="1">D.</mrk></g></target></trans-unit></body></file></xliff>';
  const { segments, units } = await segmentDocument(readDocument(Buffer.from(text), 'a.xlf'), { side: 'target' });
  expect(keysOf(segments)).toEqual(['7/2 = E.', '7/1 = D.']);
  expect(units).toEqual({ translated: 2, fuzzy: 0, untranslated: 1, obsolete: 0, kept: 0 });
});

test('a character that does not exist costs its unit, not the file', async () => {
  const unit = (id: string, target: string): string =>
    `<unit id="${id}"><segment><source>A</source><target>${target}</target></segment></unit>\n`;
  const text = `<xliff version="2.1" srcLang="en" trgLang="de"><file id="f">\n${unit('a', 'B')}${unit('b', 'C<cp hex="110000"/>')}${unit('c', 'D')}</file></xliff>`;
  const { segments, notices } = await segmentDocument(readDocument(Buffer.from(text), 'a.xlf'), { side: 'target' });
  expect(keysOf(segments)).toEqual(['a = B', 'c = D']);
  expect(notices).toEqual([
    'a.xlf, line 3: has `<cp hex="110000"/>` in the unit `b`, which is no character; correct its number',
  ]);
});

describe('Qt', () => {
  const ts = (message: string): string =>
    `<!DOCTYPE TS><TS language="de_DE"><context><name>Menu</name>${message}</context></TS>`;
  test.each<[what: string, message: string, expected: readonly string[]]>([
    [
      'a message',
      '<message><source>&amp;Open</source><translation>Ö&amp;ffnen</translation></message>',
      ['Menu: &Open = Ö&ffnen'],
    ],
    ['an id', '<message id="open"><source>Open</source><translation>Öffnen</translation></message>', ['open = Öffnen']],
    [
      'a comment that tells two apart',
      '<message><source>Open</source><comment>adjective</comment><translation>Offen</translation></message>',
      ['Menu: Open (adjective) = Offen'],
    ],
    [
      'plural forms',
      '<message numerus="yes"><source>%n file(s)</source><translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation></message>',
      ['Menu: %n file(s) = %n Datei', 'Menu: %n file(s) (plural) = %n Dateien'],
    ],
    [
      'a byte',
      '<message><source>A</source><translation>B<byte value="x43"/></translation></message>',
      ['Menu: A = BC'],
    ],
    [
      'translations for different widths',
      '<message><source>A</source><translation variants="yes"><lengthvariant>Lang</lengthvariant><lengthvariant>L</lengthvariant></translation></message>',
      ['Menu: A = Lang'],
    ],
  ])('%s', async (_, message, expected) => {
    expect(keysOf(await read('app_de.ts', ts(message)))).toEqual(expected);
  });

  test('TypeScript has the same ending', async () => {
    await expect(read('app_de.ts', 'export const open = "Öffnen";\n')).rejects.toThrow(
      'app_de.ts: is no translation source of Qt Linguist, but perhaps TypeScript; name a file that begins with `<!DOCTYPE TS>`',
    );
  });
});

describe('Xcode string catalogs', () => {
  const unit = (value: string, state = 'translated') => ({ stringUnit: { state, value } });
  const plural = (one: string, other: string) => ({ variations: { plural: { one: unit(one), other: unit(other) } } });
  const catalog = (strings: object): string => JSON.stringify({ sourceLanguage: 'en', strings, version: '1.0' });
  const pairsOf = async (strings: object) => {
    const document = await readDocument(Buffer.from(catalog(strings)), 'Localizable.xcstrings');
    const [source, target] = await Promise.all([
      segmentDocument(document, { side: 'source' }),
      segmentDocument(document, { side: 'target' }),
    ]);
    const originals = new Map(source.segments.map((segment) => [segment.key, proseOf(segment)]));
    return target.segments.map((segment) => `${segment.key}: ${originals.get(segment.key)} = ${proseOf(segment)}`);
  };
  test.each<[what: string, strings: object, expected: readonly string[]]>([
    ['the key is the text', { Open: { localizations: { de: unit('Öffnen') } } }, ['Open: Open = Öffnen']],
    [
      'a key of its own',
      { 'menu.open': { localizations: { en: unit('Open'), de: unit('Öffnen'), fr: unit('Ouvrir') } } },
      ['menu.open: Open = Öffnen'],
    ],
    [
      'plural forms',
      { n: { localizations: { de: plural('%lld Datei', '%lld Dateien'), en: plural('%lld file', '%lld files') } } },
      ['n.one: %lld file = %lld Datei', 'n.other: %lld files = %lld Dateien'],
    ],
    [
      'plural forms of one language alone',
      { n: { localizations: { de: plural('%lld Datei', '%lld Dateien'), en: unit('%lld file(s)') } } },
      ['n.one: %lld file(s) = %lld Datei', 'n.other: %lld file(s) = %lld Dateien'],
    ],
    [
      'devices',
      { n: { localizations: { de: { variations: { device: { mac: unit('Klicken'), other: unit('Tippen') } } } } } },
      ['n.mac: n = Klicken', 'n.other: n = Tippen'],
    ],
    [
      'variables',
      {
        n: {
          localizations: {
            de: { ...unit('In %#@files@'), substitutions: { files: plural('%arg Datei', '%arg Dateien') } },
          },
        },
      },
      ['n: n = In %#@files@', 'n.files.one: n = %arg Datei', 'n.files.other: n = %arg Dateien'],
    ],
    [
      'what is not translated',
      {
        a: { localizations: { de: unit('A', 'needs_review') } },
        b: { localizations: { de: unit('B', 'new') } },
        c: { extractionState: 'stale', localizations: { de: unit('C') } },
        d: { shouldTranslate: false },
        e: {},
        f: { localizations: { de: unit('F') } },
      },
      ['f: f = F'],
    ],
  ])('%s', async (_, strings, expected) => {
    expect(await pairsOf(strings)).toEqual(expected);
  });
});
