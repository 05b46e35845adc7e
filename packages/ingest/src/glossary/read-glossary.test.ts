import type { Glossary } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readGlossary } from './read-glossary.ts';

const read = (text: string): Glossary => readGlossary(new TextEncoder().encode(text), 'terms');

/** Entries as `account = Konto, not Account`. */
const shown = ({ entries }: Glossary): readonly string[] =>
  entries.map(({ source, target, note }) => {
    const not = [...source.forbidden, ...target.forbidden];
    const forbidden = not.length === 0 ? '' : `, not ${not.join('|')}`;
    return `${source.terms.join('|')} = ${target.terms.join('|')}${forbidden}${note === null ? '' : ` (${note})`}`;
  });

describe('tables', () => {
  test.each([
    ['commas', 'en,de\nmill,Mühle\nferry,Fähre\n', ['mill = Mühle', 'ferry = Fähre']],
    ['semicolons', 'English;German;Forbidden\nmill;Mühle;Müllerei\n', ['mill = Mühle, not Müllerei']],
    ['tabs', 'source\ttarget\tnote\nmill\tMühle\tby the river\n', ['mill = Mühle (by the river)']],
    ['long names', 'Ausgangssprache,Zielsprache,verboten\nmill,Mühle,\n', ['mill = Mühle']],
    ['regions', 'en-GB,de_AT\nmill,Mühle\n', ['mill = Mühle']],
    ['German first', 'de,en\nMühle,mill\n', ['Mühle = mill']],
    ['several terms in a cell', 'en,de\nmill | watermill,Mühle|Wassermühle\n', ['mill|watermill = Mühle|Wassermühle']],
    ['separators in quotation marks', 'en,de\n"mill, old","Mühle, „alte""r“"\n', ['mill, old = Mühle, „alte"r“']],
    ['a line end in quotation marks', 'en,de,note\nmill,Mühle,"by the\nriver"\n', ['mill = Mühle (by the\nriver)']],
    ['a byte order mark and Windows line ends', '\ufeffen,de\r\nmill,Mühle\r\n', ['mill = Mühle']],
    ['empty rows', 'en,de\n\n,\nmill,Mühle', ['mill = Mühle']],
    ['only a forbidden term', 'en,de,forbidden\n,,Müllerei\n', [' = , not Müllerei']],
  ])('with %s', (_, text, entries) => {
    expect(shown(read(text))).toEqual(entries);
  });

  test('have a direction if they name languages', () => {
    expect(read('de,en\nMühle,mill\n').languages).toEqual({ source: 'de', target: 'en' });
    expect(read('source,target\nmill,Mühle\n').languages).toBeNull();
  });

  test.each([
    ['en,de,colour\nmill,Mühle,red\n', 'terms, line 1: has the unknown column `colour`; name the columns'],
    ['en,note\nmill,old\n', 'terms, line 1: has no German column; name the columns'],
    ['de,note\nMühle,alt\n', 'terms, line 1: has no English column; name the columns'],
    ['note\nold\n', 'terms, line 1: has no German or English column; name the columns'],
    ['en,de\nmill,Mühle\nferry,\n', 'terms, line 3: has no term for the translation; add'],
    ['en,de\nmill,"Mühle\n', 'terms, line 2: has a quotation mark that is never closed; close it'],
    ['en,de\n', 'terms: contains no terms; name a glossary in CSV or TBX'],
    ['', 'terms: contains no terms; name a glossary in CSV or TBX'],
  ])('%j is refused', (text, problem) => {
    expect(() => read(text)).toThrow(problem);
  });
});

describe('TBX', () => {
  const martif = `<?xml version="1.0"?>
<martif type="TBX" xml:lang="en"><text><body>
  <termEntry id="1"><note>by the river</note>
    <langSet xml:lang="en"><tig><term>mill</term></tig></langSet>
    <langSet xml:lang="de-DE">
      <ntig><termGrp><term>Mühle</term></termGrp></ntig>
      <tig><term>Müllerei</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
    </langSet>
    <langSet xml:lang="fr"><tig><term>moulin</term></tig></langSet>
  </termEntry>
</body></text></martif>`;
  const core = `<tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
  <conceptEntry id="1">
    <langSec xml:lang="en"><termSec><term>mill &amp; weir</term></termSec></langSec>
    <langSec xml:lang="de"><termSec><term>Mühle und
      Wehr</term></termSec></langSec>
  </conceptEntry></body></text></tbx>`;
  const basic = `<tbx type="TBX-Basic" style="dct" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
  <conceptEntry id="1">
    <langSec xml:lang="de"><termSec><term>Mühle</term></termSec>
      <termSec><term>Müllerei</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
    </langSec>
    <langSec xml:lang="en"><termSec><term>mill</term></termSec></langSec>
  </conceptEntry>
  <conceptEntry id="2"><langSec xml:lang="fr"><termSec><term>moulin</term></termSec></langSec></conceptEntry>
  </body></text></tbx>`;

  test.each([
    ['of 2008', martif, ['mill = Mühle, not Müllerei (by the river)']],
    ['core', core, ['mill & weir = Mühle und Wehr']],
    ['basic, with elements of its module', basic, ['mill = Mühle, not Müllerei']],
  ])('%s', (_, text, entries) => {
    expect(shown(read(text))).toEqual(entries);
    expect(read(text).languages).toEqual({ source: 'en', target: 'de' });
  });

  test.each([
    ['broken', core.replace('</termSec></langSec>', '</langSec>'), 'terms, line 3: is broken XML: '],
    ['another format', '<tmx version="1.4"></tmx>', 'terms: is XML with the root `tmx`, not TBX; export it'],
    ['without terms', '<tbx><conceptEntry id="1">\n</conceptEntry></tbx>', 'terms, line 1: has an entry without terms'],
  ])('%s is refused', (_, text, problem) => {
    expect(() => read(text)).toThrow(problem);
  });
});

test('a file that is too large is refused', () => {
  const remedy = 'split it into parts';
  expect(() => readGlossary(new Uint8Array(20_000_001), 'terms')).toThrow(
    `terms: is larger than 20 MB, the limit for a glossary; ${remedy}`,
  );
});
