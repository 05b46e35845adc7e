import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { stateChanges } from './state-changes.ts';
import type { ReviewState } from './unit.ts';

/** The file with the states set. */
async function changed(name: string, text: string, changes: Readonly<Record<string, ReviewState>>): Promise<string> {
  const document = await readDocument(Buffer.from(text), name);
  const replacements = await stateChanges(document, new Map(Object.entries(changes)));
  return replacements.reduceRight(
    (sofar, { start, end, text: written }) => sofar.slice(0, start) + written + sofar.slice(end),
    document.text,
  );
}

type Row = [what: string, state: ReviewState, before: string, after: string];

describe('gettext', () => {
  const entry = 'msgid "Open"\nmsgstr "Öffnen"\n';
  test.each<Row>([
    ['a flag', 'needs-review', entry, `#, fuzzy\n${entry}`],
    ['a flag after comments', 'needs-review', `# a\n#. b\n#: c:1\n${entry}`, `# a\n#. b\n#: c:1\n#, fuzzy\n${entry}`],
    ['a flag before others', 'needs-review', `#, c-format\n${entry}`, `#, fuzzy, c-format\n${entry}`],
    [
      'a flag before the previous message',
      'needs-review',
      `#| msgid "A"\n${entry}`,
      `#, fuzzy\n#| msgid "A"\n${entry}`,
    ],
    ['a flag that is there', 'needs-review', `#, fuzzy\n${entry}`, `#, fuzzy\n${entry}`],
    ['no flag', 'reviewed', entry, entry],
    ['the only flag', 'reviewed', `#: c:1\n#, fuzzy\n${entry}`, `#: c:1\n${entry}`],
    ['one of several', 'reviewed', `#, fuzzy, c-format\n${entry}`, `#, c-format\n${entry}`],
    ['the last of several', 'reviewed', `#, c-format, fuzzy\n${entry}`, `#, c-format\n${entry}`],
    [
      'line ends of Windows',
      'needs-review',
      'msgid "Open"\r\nmsgstr "a"\r\n',
      '#, fuzzy\r\nmsgid "Open"\r\nmsgstr "a"\r\n',
    ],
  ])('%s: %s', async (_, state, before, after) => {
    expect(await changed('de.po', before, { Open: state })).toBe(after);
  });

  const plural = 'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d Datei"\nmsgstr[1] "%d Dateien"\n';
  test.each<[string, Readonly<Record<string, ReviewState>>, string, string]>([
    [
      'one form that needs review is enough',
      { '%d file': 'needs-review', '%d file (plural)': 'reviewed' },
      plural,
      `#, fuzzy\n${plural}`,
    ],
    ['one form that is reviewed is not', { '%d file': 'reviewed' }, `#, fuzzy\n${plural}`, `#, fuzzy\n${plural}`],
    ['all forms are', { '%d file': 'reviewed', '%d file (plural)': 'reviewed' }, `#, fuzzy\n${plural}`, plural],
  ])('plural forms: %s', async (_, changes, before, after) => {
    expect(await changed('de.po', before, changes)).toBe(after);
  });
});

const bridge = '<source>The bridge</source>';

describe('XLIFF 1.2', () => {
  const unit = (approved: string, state: string): string =>
    `<xliff version='1.2'><file source-language="en" target-language="de"><body><trans-unit id='7'${approved}>${bridge}<target xml:space='preserve'${state}>Die Brücke</target></trans-unit></body></file></xliff>`;
  test.each<Row>([
    ['a state', 'needs-review', unit('', ''), unit('', ' state="needs-review-translation"')],
    ['another state', 'needs-review', unit('', " state='translated'"), unit('', " state='needs-review-translation'")],
    [
      'an approval',
      'needs-review',
      unit(' approved="yes"', ''),
      unit(' approved="no"', ' state="needs-review-translation"'),
    ],
    ['a state and an approval', 'reviewed', unit('', ''), unit(' approved="yes"', ' state="final"')],
    ['what is there', 'reviewed', unit(" approved='no'", ' state="new2"'), unit(" approved='yes'", ' state="final"')],
  ])('%s: %s', async (_, state, before, after) => {
    expect(await changed('a.xlf', before, { 7: state })).toBe(after);
  });
});

describe('XLIFF 2', () => {
  const unit = (marks: string): string =>
    `<xliff version="2.1" srcLang="en" trgLang="de"><file id="f"><unit id="u"><segment id="s"${marks}>${bridge}<target>Die Brücke</target></segment></unit></file></xliff>`;
  test.each<Row>([
    ['a state', 'needs-review', unit(' state="final"'), unit(' state="translated"')],
    ['a new state', 'reviewed', unit(''), unit(' state="reviewed"')],
    ['a refined state', 'reviewed', unit(' state="translated" subState="x:y"'), unit(' state="reviewed"')],
  ])('%s: %s', async (_, state, before, after) => {
    expect(await changed('a.xlf', before, { 'u/s': state })).toBe(after);
  });
});

describe('Trados', () => {
  const unit = (conf: string): string =>
    `<xliff version="1.2" xmlns:sdl="x"><file source-language="en" target-language="de"><body><trans-unit id="t"><source>A. B.</source><seg-source><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></seg-source><target><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2">B.</mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Translated" /><sdl:seg id="2" ${conf}/></sdl:seg-defs></trans-unit></body></file></xliff>`;
  test.each<Row>([
    [
      'the state of one segment',
      'needs-review',
      unit('conf="Translated" origin="tm"'),
      unit('conf="Draft" origin="tm"'),
    ],
    ['the same', 'reviewed', unit('conf="Draft"'), unit('conf="ApprovedTranslation"')],
    ['one without a state', 'reviewed', unit('locked="true"'), unit('locked="true" conf="ApprovedTranslation"')],
  ])('%s: %s', async (_, state, before, after) => {
    expect(await changed('a.sdlxliff', before, { 't/2': state })).toBe(after);
  });
});

describe('memoQ', () => {
  const unit = (status: string): string =>
    `<xliff version="1.2" xmlns:mq="MQXliff"><file source-language="en" target-language="de"><body><trans-unit id="1" mq:status="${status}" mq:locked="no">${bridge}<target>Die Brücke</target></trans-unit></body></file></xliff>`;
  test.each<Row>([
    ['a status', 'needs-review', unit('ManuallyConfirmed'), unit('PartiallyEdited')],
    ['a status', 'reviewed', unit('PreTranslated'), unit('Proofread')],
  ])('%s: %s', async (_, state, before, after) => {
    expect(await changed('a.mqxliff', before, { 1: state })).toBe(after);
  });
});

describe('Qt', () => {
  const message = (type: string): string =>
    `<!DOCTYPE TS><TS language="de"><context><name>Menu</name><message><source>Open</source><translation${type}>Öffnen</translation></message></context></TS>`;
  test.each<Row>([
    ['a type', 'needs-review', message(''), message(' type="unfinished"')],
    ['a type', 'reviewed', message(' type="unfinished"'), message('')],
    ['no type', 'reviewed', message(''), message('')],
  ])('%s: %s', async (_, state, before, after) => {
    expect(await changed('a_de.ts', before, { 'Menu: Open': state })).toBe(after);
  });
});

test('a translation memory has no states', async () => {
  const text =
    '<tmx version="1.4"><header srclang="en"/><body><tu tuid="1"><tuv xml:lang="en"><seg>A</seg></tuv><tuv xml:lang="de"><seg>B</seg></tuv></tu></body></tmx>';
  expect(await changed('a.tmx', text, { 1: 'reviewed' })).toBe(text);
});

test.each([
  ['unknown', 'msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr ""\n', 'x'],
  ['not translated', 'msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr ""\n', 'c'],
])('a unit that is %s gets no state', async (_, text, key) => {
  await expect(changed('de.po', text, { [key]: 'reviewed' })).rejects.toThrow(
    `de.po: has no translation under the key \`${key}\``,
  );
});
