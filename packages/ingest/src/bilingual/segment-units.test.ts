import { proseOf } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

const xliff = (units: string): string =>
  `<xliff version="1.2"><file source-language="en" target-language="de-AT"><body>${units}</body></file></xliff>`;

const head = 'msgid ""\nmsgstr "Language: de_AT\\n"\n\n';
const read = (text: string, side: 'source' | 'target') =>
  segmentDocument(readDocument(Buffer.from(head + text), 'app.po'), { side });

test('each side of a catalogue, joined by the ids', async () => {
  const text = 'msgid "Open \\"a\\""\nmsgstr ""\n"Öffne "\n"\\"a\\""\n';
  const [source, target] = [await read(text, 'source'), await read(text, 'target')];
  expect([source.lang, target.lang]).toEqual(['en', 'de_AT']);
  expect(source.segments.map(({ key }) => key)).toEqual(['Open "a"']);
  expect(target.segments.map((segment) => [segment.key, proseOf(segment)])).toEqual([['Open "a"', 'Öffne "a"']]);
  const [{ start = 0, end = 0 } = {}] = target.segments;
  expect(target.text.slice(start, end)).toBe('Öffne "\n"\\"a\\"');
});

test.each([
  ['app.pot', 'app.pot: is a template, which has no translations; name the `.po` file of a language'],
  ['app.po', 'app.po: contains no translated units'],
])('%s without translations is refused', async (name, message) => {
  const document = await readDocument(Buffer.from('msgid "a"\nmsgstr ""\n'), name);
  await expect(segmentDocument(document)).rejects.toThrow(message);
});

test('what is not translated is counted and left out', async () => {
  const text = 'msgid "a"\nmsgstr "b"\n\n#, fuzzy\nmsgid "c"\nmsgstr "d"\n\nmsgid "e"\nmsgstr ""\n';
  const { segments, units } = await read(text, 'target');
  expect(segments.map(({ key }) => key)).toEqual(['a']);
  expect(units).toEqual({ translated: 1, fuzzy: 1, untranslated: 1, obsolete: 0, kept: 0 });
});

test('an entry under the same id is another string', async () => {
  const { segments } = await read('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', 'target');
  expect(segments.map(({ key }) => key)).toEqual(['a', 'a (2)']);
});

test('a broken entry is named, and the rest is read', async () => {
  const { segments, notices } = await read('msgid "a"\n\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d"\n', 'target');
  expect(segments.map(({ key }) => key)).toEqual(['c']);
  expect(notices).toEqual([
    'app.po, line 4: has an entry without `msgstr`; see `msgfmt --check`',
    'app.po, line 6: has an entry without `msgid`; see `msgfmt --check`',
  ]);
});

test('an XLIFF file: tags and the code in them are no text, and the places are those of the file', async () => {
  const text = xliff(
    '<trans-unit id="1"><source>Open <ph id="a">x</ph>all</source><target>&#214;ffne <ph id="a">x</ph><g id="2">alle</g></target></trans-unit>',
  );
  const document = await readDocument(Buffer.from(text), 'app.xlf');
  const [segment] = (await segmentDocument(document, { side: 'target' })).segments;
  expect(segment?.key).toBe('1');
  expect(segment === undefined ? '' : proseOf(segment)).toBe('Öffne alle');
  expect(document.text.slice(segment?.start, segment?.end)).toBe('&#214;ffne <ph id="a">x</ph><g id="2">alle');
});
