import { InputError, proseOf, type SegmentedDocument } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../bilingual/unit.ts';
import { encode } from '../encode.ts';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { csvUnits, tsvUnits } from './read-delimited.ts';

/** Each unit as `id | original | translation`, with what else the row says; an error as its message. */
async function shown(units: ReturnType<typeof csvUnits>): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const unit of units) {
    if (unit instanceof InputError) lines.push(`error: ${unit.message}`);
    else if (unit !== null) lines.push(lineOf(unit));
  }
  return lines;
}

const lineOf = ({ id, source, target, state, note, limits }: Unit): string =>
  [
    id,
    source.text,
    target.text,
    ...(state === 'translated' ? [] : [state]),
    ...(note === undefined ? [] : [`note: ${note}`]),
    ...(limits?.most === undefined ? [] : [`at most ${limits.most}`]),
  ].join(' | ');

const pairs = 'The house is old.;Das Haus ist alt.\nNobody lives there.;Niemand wohnt dort.\n';

describe('a CSV file', () => {
  test.each<[string, string, readonly string[]]>([
    ['with names of languages', 'en,de\nHouse,Haus\n', ['2 | House | Haus']],
    ['from German', 'Deutsch,Englisch\nHaus,House\n', ['2 | Haus | House']],
    ['with regions', 'en-GB,de-AT\nHouse,Haus\n', ['2 | House | Haus']],
    ['with a key', 'key;Source;Target\na.b;House;Haus\n', ['a.b | House | Haus']],
    [
      'with German names',
      'Schlüssel;Quelle;Ziel;Kontext\na;House;Haus;Wohnung\n',
      ['a | House | Haus | note: Wohnung'],
    ],
    [
      'with a note, a limit and a state',
      'id,en,de,max length,comment,state\n1,House,Haus,10,the building,needs review\n2,Mouse,,,,\n',
      ['1 | House | Haus | fuzzy | note: the building | at most 10', '2 | Mouse |  | untranslated'],
    ],
    [
      'without names, by its languages',
      pairs.replace(/^/gm, 'x y z;').trim(),
      ['x y z | The house is old. | Das Haus ist alt.', 'x y z | Nobody lives there. | Niemand wohnt dort.'],
    ],
    ['with two columns', 'House,Haus\nMouse,Maus\n', ['1 | House | Haus', '2 | Mouse | Maus']],
    ['with a title above', 'Words of the shop,,\nkey,en,de\na,House,Haus\n', ['a | House | Haus']],
    [
      'with quoted cells',
      'en,de\n"A ""big"", old house","Ein „großes“, altes Haus"\n',
      ['2 | A "big", old house | Ein „großes“, altes Haus'],
    ],
    [
      'with line breaks in cells',
      'en,de\r\n"One\r\ntwo","Eins\r\nzwei"\r\nThree,Drei\r\n',
      ['2 | One\r\ntwo | Eins\r\nzwei', '5 | Three | Drei'],
    ],
    ['with tabs', 'en\tde\nHouse, old\tHaus, alt\n', ['2 | House, old | Haus, alt']],
    ['with the separator in its first line', 'sep=|\nen|de\nHouse|Haus\n', ['3 | House | Haus']],
    ['with blanks that count', 'en,de\n" House ", Haus \n', ['2 |  House  |  Haus ']],
    ['with a quotation mark within a cell', 'en,de\n5" pipe,5-Zoll-Rohr\n', ['2 | 5" pipe | 5-Zoll-Rohr']],
    [
      'with a broken row',
      'en,de\n"House" x,Haus\nMouse,Maus\n',
      [
        'error: a.csv, line 2: has text behind a closing quotation mark; double the quotation marks that belong to the text',
        '3 | Mouse | Maus',
      ],
    ],
    [
      'with rows of other lengths',
      'id,en,de\n1,House\n2,Mouse,Maus,x\n',
      ['1 | House |  | untranslated', '2 | Mouse | Maus'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await shown(csvUnits(text, 'a.csv'))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['source=B,target=D', 'A;The house;x;Das Haus\n', ['1 | The house | Das Haus']],
    ['source=2,target=4,id=1', 'A;The house;x;Das Haus\n', ['A | The house | Das Haus']],
    ['source=American,target=Swiss,note=who', 'American;Swiss;who\nHouse;Haus;Ida\n', ['2 | House | Haus | note: Ida']],
  ])('with --columns %s', async (columns, text, expected) => {
    expect(await shown(csvUnits(text, 'a.csv', { columns }))).toEqual(expected);
  });

  test.each<[string, string, string | undefined, string]>([
    [
      'has no two languages',
      'A,B,C,D\n1,x,y,z\n',
      undefined,
      'a.csv: cannot tell which columns hold original and translation; the first row is A `A`, B `B`, C `C`, D `D`; name them, such as `--columns source=B,target=C,id=A`',
    ],
    [
      'lacks a column that is asked for',
      'en,de\nx,y\n',
      'source=en,target=fr',
      'a.csv: has no column `fr`; the first row is A `en`, B `de`; name them, such as `--columns source=B,target=C,id=A`',
    ],
    [
      'has a mark that is never closed',
      'en,de\nHouse,"Haus\nMouse,Maus\n',
      undefined,
      'a.csv, line 2: has a quotation mark that is never closed; close it, or double it if it belongs to the text',
    ],
  ])('that %s is refused', async (_, text, columns, message) => {
    await expect(shown(csvUnits(text, 'a.csv', columns === undefined ? {} : { columns }))).rejects.toThrow(message);
  });
});

describe('a TSV file', () => {
  test.each<[string, string, readonly string[]]>([
    ['of two columns', 'House\tHaus\n', ['1 | House | Haus']],
    ['of three', 'a\tHouse\tHaus\r\n\tMouse\tMaus', ['a | House | Haus', '2 | Mouse | Maus']],
    ['of both', 'a\tHouse\tHaus\nMouse\tMaus\n', ['a | House | Haus', '2 | Mouse | Maus']],
    ['with names', 'id\tsource\ttarget\na\tHouse\tHaus\n', ['a | House | Haus']],
    ['of more columns', 'key\tx\ten\tde\na\t1\tHouse\tHaus\n', ['a | House | Haus']],
    ['has no quoting', '"House"\t"Haus" alt\n', ['1 | "House" | "Haus" alt']],
    [
      'with a wrong line',
      'House\tHaus\nMouse\n',
      [
        '1 | House | Haus',
        'error: a.tsv, line 2: has no tab in it; write original and translation, or id, original and translation, with a tab between them',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await shown(tsvUnits(text, 'a.tsv'))).toEqual(expected);
  });
});

test.each([
  ['utf-8', '\ufeff'],
  ['utf-16le', '\ufeff'],
  ['windows-1252', ''],
])('a table in %s, as spreadsheets write it', async (encoding, mark) => {
  const text = `${mark}id;English;Deutsch\r\n1;The mill has five doors;Die Mühle hat „fünf“ Türen\r\n`;
  const bytes = encode(text, encoding) ?? new Uint8Array();
  const read = await segmentDocument(readDocument(bytes, 'a.csv'), { side: 'target' });
  expect(texts(read)).toEqual(['Die Mühle hat „fünf“ Türen']);
  expect([read.lang, read.encoding]).toEqual(['de', encoding]);
});

const texts = ({ segments }: SegmentedDocument): readonly string[] => segments.map(proseOf);
