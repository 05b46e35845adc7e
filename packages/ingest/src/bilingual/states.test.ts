import { InputError } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { poUnitsOf } from '../../test/po-units.ts';
import { readTmx } from './tmx/read-tmx.ts';
import type { ReadUnits } from './unit.ts';
import { readXliff } from './xliff/read-xliff.ts';

async function* all(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function statesOf(units: ReturnType<ReadUnits>): Promise<readonly (string | undefined)[]> {
  const states = [];
  for await (const unit of units) states.push(unit instanceof InputError ? unit.message : unit?.state);
  return states;
}

test.each([
  ['a message', 'msgid "Open"\nmsgstr "Öffnen"', ['translated']],
  ['one without a translation', 'msgid "Open"\nmsgstr ""', ['untranslated']],
  ['one with blanks for a translation', 'msgid "Open"\nmsgstr " "', ['untranslated']],
  ['a fuzzy one', '#, fuzzy\nmsgid "Open"\nmsgstr "Öffnen"', ['fuzzy']],
  ['a fuzzy one among other flags', '#, c-format, fuzzy\nmsgid "Open"\nmsgstr "Öffnen"', ['fuzzy']],
  ['a fuzzy one without a translation', '#, fuzzy\nmsgid "Open"\nmsgstr ""', ['untranslated']],
  ['a word in a comment', '# not fuzzy\nmsgid "Open"\nmsgstr "Öffnen"', ['translated']],
  ['an obsolete one', '#~ msgid "Open"\n#~ msgstr "Öffnen"', ['obsolete']],
  ['an obsolete fuzzy one', '#, fuzzy\n#~ msgid "Open"\n#~ msgstr "Öffnen"', ['obsolete']],
  [
    'half a plural',
    'msgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "%d Datei"\nmsgstr[1] ""',
    ['translated', 'untranslated'],
  ],
  [
    'a fuzzy head, which is about the head alone',
    '#, fuzzy\nmsgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Open"\nmsgstr "Öffnen"',
    ['translated'],
  ],
  [
    'messages around an obsolete one',
    'msgid "a"\nmsgstr "b"\n\n#, fuzzy\n#~ msgid "Open"\n#~ msgstr "Öffnen"\n\nmsgid "c"\nmsgstr "d"',
    ['translated', 'obsolete', 'translated'],
  ],
])('gettext: %s', async (_, text, states) => {
  expect(await statesOf(poUnitsOf(Buffer.from(`${text}\n`)))).toEqual(states);
});

const bridge = '<source>The bridge</source>';
const target = (attributes = '', text = 'Die Brücke'): string => `${bridge}<target${attributes}>${text}</target>`;

test.each([
  ['', target(), 'translated'],
  ['', bridge, 'untranslated'],
  ['', target('', ''), 'untranslated'],
  ['', target(' state="new"', 'The bridge'), 'untranslated'],
  ['', target(' state="needs-translation"'), 'untranslated'],
  ['', target(' state="needs-review-translation"'), 'fuzzy'],
  ['', target(' state="needs-l10n"'), 'fuzzy'],
  ['', target(' state="translated"'), 'translated'],
  ['', target(' state="x-checked"'), 'translated'],
  ['', target(' state-qualifier="fuzzy-match"'), 'fuzzy'],
  ['', target(' state-qualifier="mt-suggestion"'), 'fuzzy'],
  ['', target(' state-qualifier="rejected-inaccurate"'), 'fuzzy'],
  ['', target(' state-qualifier="exact-match"'), 'translated'],
  ['', target(' state="final" state-qualifier="fuzzy-match"'), 'translated'],
  [' approved="no"', target(), 'fuzzy'],
  [' approved="no"', target(' state="translated"'), 'translated'],
  [' approved="yes"', target(' state="needs-review-translation"'), 'translated'],
  [' approved="yes"', target('', 'The bridge'), 'kept'],
  ['', target(' state="signed-off"', 'The bridge'), 'kept'],
  ['', target('', 'The bridge'), 'translated'],
  [' translate="no"', bridge, 'kept'],
  [' translate="no"', target(), 'kept'],
])('XLIFF 1.2: <trans-unit%s>%s is %s', async (attributes, content, state) => {
  const text = `<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="7"${attributes}>${content}</trans-unit></body></file></xliff>`;
  expect(await statesOf(readXliff(all(text), 'x.xlf'))).toEqual([state]);
});

test.each([
  ['', target(), 'translated'],
  ['', bridge, 'untranslated'],
  [' state="initial"', target('', 'The bridge'), 'untranslated'],
  [' state="initial"', target(), 'fuzzy'],
  [' state="translated"', target(), 'translated'],
  [' state="reviewed"', target(), 'translated'],
  [' state="final"', target('', 'The bridge'), 'kept'],
])('XLIFF 2: <segment%s>%s is %s', async (attributes, content, state) => {
  const text = `<xliff version="2.1" srcLang="en" trgLang="de"><file id="f"><unit id="u"><segment${attributes}>${content}</segment></unit></file></xliff>`;
  expect(await statesOf(readXliff(all(text), 'x.xlf'))).toEqual([state]);
});

test('XLIFF: `translate` holds for all that is in an element, until it is said otherwise', async () => {
  const unit = (attributes: string): string => `<trans-unit id="7"${attributes}>${target()}</trans-unit>`;
  const text = `<xliff version="1.2"><file source-language="en"><body><group translate="no"><group>${unit('')}${unit(' translate="yes"')}</group></group>${unit('')}</body></file></xliff>`;
  expect(await statesOf(readXliff(all(text), 'x.xlf'))).toEqual(['kept', 'translated', 'translated']);
});

test('a translation memory may lack a side, or have nothing on it', async () => {
  const variant = (lang: string, text: string): string => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`;
  const units = [
    variant('en', 'The bridge') + variant('de', 'Die Brücke'),
    variant('en', 'The bridge'),
    variant('de', 'Die Brücke') + variant('fr', 'Le pont'),
    variant('en', 'The bridge') + variant('de', ' '),
  ];
  const text = `<tmx version="1.4"><header srclang="en"/><body>${units.map((unit) => `<tu>${unit}</tu>`).join('')}</body></tmx>`;
  expect(await statesOf(readTmx(all(text), 'm.tmx', { source: null, target: null }))).toEqual([
    'translated',
    'untranslated',
    'untranslated',
    'untranslated',
  ]);
});
