import { type Format, proseOf } from '@gegenlesen/bitext';
import { docxOf, xlsxOf } from '@gegenlesen/testing/containers';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { editedDocument } from './edited-document.ts';
import { writeBack } from './write-back.ts';

/** Changes some translations of a table, by their ids, and reads it again. */
async function after(format: Format, bytes: Uint8Array, changes: Readonly<Record<string, string>>) {
  const file = { path: `a.${format}`, bytes };
  const document = await segmentDocument(readDocument(bytes, file.path, { format }));
  const edits = Object.entries(changes).map(([key, text]) => {
    const at = document.segments.findIndex((segment) => segment.key === key);
    return [at, text] as const;
  });
  const edited = editedDocument(document, new Map(edits));
  const written = writeBack(bytes, document, edited.replacements);
  const again = await segmentDocument(readDocument(written, file.path, { format }));
  expect(again.segments.map(proseOf)).toEqual(edited.document.segments.map(proseOf));
  return { before: document.text, after: again.text, written };
}

/** What is between the parts that two texts have in common at their beginnings and ends. */
function changed(one: string, other: string): readonly [before: string, instead: string] {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

const csv = 'key;en;de\r\na;House;Haus\r\nb;"Old; new";"Alt; ""neu"""\r\nc;Five;Fünf\r\n';

describe('in CSV', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['a word stays without quotation marks', { a: 'Gebäude' }, 'Haus', 'Gebäude'],
    ['a comma needs no quotation marks here', { a: 'Haus, alt' }, '', ', alt'],
    ['a separator does', { a: 'Haus; alt' }, 'Haus', '"Haus; alt"'],
    ['so does a quotation mark', { a: 'ein "Haus"' }, 'Haus', '"ein ""Haus"""'],
    ['and a line break', { a: 'Haus\nHof' }, 'Haus', '"Haus\nHof"'],
    ['in a quoted cell, marks are doubled', { b: 'Alt; "neu" "5"' }, '', ' ""5""'],
    ['a quoted cell stays quoted', { b: 'Alt' }, '; ""neu""', ''],
  ])('%s', async (_, changes, before, instead) => {
    const { written } = await after('csv', Buffer.from(csv), changes);
    expect(changed(csv, Buffer.from(written).toString())).toEqual([before, instead]);
  });

  test('with no change, the bytes are the same', async () => {
    const bytes = Buffer.from(`\ufeff${csv}`, 'utf16le');
    expect(Buffer.from((await after('csv', bytes, {})).written).equals(bytes)).toBe(true);
    const { written } = await after('csv', bytes, { c: 'Sechs' });
    expect(Buffer.from(written).toString('utf16le')).toBe(`\ufeff${csv.replace('Fünf', 'Sechs')}`);
  });
});

test('in TSV, a tab is refused', async () => {
  const bytes = Buffer.from('key\ten\tde\na\tHouse\tHaus\n');
  const { written } = await after('tsv', bytes, { a: 'das "Haus"' });
  expect(Buffer.from(written).toString()).toBe('key\ten\tde\na\tHouse\tdas "Haus"\n');
  await expect(after('tsv', bytes, { a: 'Haus\tHof' })).rejects.toThrow(
    'a.tsv: cannot hold a tab or a line break within a text; use a blank, or CSV',
  );
});

const shared =
  '<si><t>key</t></si><si><t>en</t></si><si><t>de</t></si><si><t>OK</t></si><si><t>House</t></si><si><r><rPr><b/></rPr><t>Ein</t></r><r><t xml:space="preserve"> Haus</t></r></si>';
const workbook = xlsxOf(
  [
    {
      name: 'A',
      data: [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" s="4" t="s"><v>3</v></c></row>',
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" t="s"><v>5</v></c></row>',
        '<row r="4"><c r="A4"><v>4</v></c><c r="B4" t="s"><v>4</v></c><c r="C4" t="inlineStr"><is><t>Haus</t></is></c></row>',
        '<row r="5"><c r="A5"><v>5</v></c><c r="B5" t="s"><v>4</v></c><c r="C5" t="str"><f>C4</f><v>Haus</v></c></row>',
        '<row r="6"><c r="A6"><v>6</v></c><c r="B6"><v>1984</v></c><c r="C6" s="2"><v>1948</v></c></row>',
      ].join(''),
    },
  ],
  shared,
);

describe('in XLSX', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'a string of one cell changes where it is shared, and keeps its bold word',
      { '3': 'Ein Gebäude' },
      'Haus',
      'Gebäude',
    ],
    [
      'a string of several cells stays, and the cell gets its own',
      { '2': 'Gut & schön' },
      's"><v>3</v',
      'inlineStr"><is><t xml:space="preserve">Gut &amp; schön</t></is',
    ],
    ['a string in its cell', { '4': '<Haus>' }, 'Haus', '&lt;Haus&gt;'],
    [
      'a number becomes a text',
      { '6': '1984' },
      '><v>1948</v',
      ' t="inlineStr"><is><t xml:space="preserve">1984</t></is',
    ],
    ['what would be read as another character', { '4': 'Haus_x000D_' }, '', '_x005F_x000D_'],
  ])('%s', async (_, changes, before, instead) => {
    const result = await after('xlsx', workbook, changes);
    expect(changed(result.before, result.after)).toEqual([before, instead]);
  });

  test('a formula is left alone', async () => {
    await expect(after('xlsx', workbook, { '5': 'Gebäude' })).rejects.toThrow(
      'a.xlsx: has a formula in this cell, which is left alone; change the cell in a spreadsheet',
    );
  });

  test('with no change, the bytes are the same', async () => {
    expect((await after('xlsx', workbook, {})).written).toBe(workbook);
  });
});

const cell = (...runs: readonly string[]): string =>
  `<w:tc><w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p></w:tc>`;

test('in a table of a DOCX, the right cell changes, and only its words', async () => {
  const bytes = docxOf(
    `<w:p><w:r><w:t>Das Haus</w:t></w:r></w:p><w:tbl><w:tr>${cell('English')}${cell('German')}</w:tr><w:tr>${cell('The house')}${cell('Das ', 'Haus')}</w:tr><w:tr>${cell('The house')}${cell('Das ', 'Haus')}</w:tr></w:tbl>`,
  );
  const result = await after('docx-table', bytes, { '3': 'Das Haus & Hof' });
  expect(changed(result.before, result.after)).toEqual(['', ' &amp; Hof']);
  expect(result.after.endsWith('Haus &amp; Hof</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>')).toBe(
    true,
  );
});
