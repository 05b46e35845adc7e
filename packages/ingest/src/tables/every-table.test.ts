import { type BilingualFormat, InputError, proseOf, toDocumentSpan } from '@gegenlesen/bitext';
import { docxOf, xlsxOf, zipOf } from '@gegenlesen/testing/containers';
import { describe, expect, test } from 'vitest';
import { unitsIn } from '../bilingual/units-of-document.ts';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

type TableFormat = 'csv' | 'tsv' | 'xlsx' | 'docx-table';

/** `Öffnen` is the text of one cell only; `Alt & neu` has a word in bold, and how it is pronounced. */
const shared = [
  ...['Key', 'English', 'Deutsch', 'Open', 'Öffnen', 'Old &amp; new'].map((text) => `<si><t>${text}</t></si>`),
  '<si><r><rPr><b/></rPr><t>Alt</t></r><r><t xml:space="preserve"> &amp; neu</t></r><rPh><t>x</t></rPh></si>',
].join('');
const cells = (row: number, ...values: readonly (number | string)[]): string =>
  `<row r="${row}">${values
    .map((value, i) => {
      const place = `${'ABCD'.charAt(i)}${row}`;
      return typeof value === 'number'
        ? `<c r="${place}" t="s"><v>${value}</v></c>`
        : value.replace('<c', `<c r="${place}"`);
    })
    .join('')}</row>`;
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

const cell = (...paragraphs: readonly string[]): string =>
  `<w:tc>${paragraphs.map((text) => `<w:p>${text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`).join('')}</w:tc>`;
const row = (...texts: readonly string[]): string => `<w:tr>${texts.map((text) => cell(text)).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** A file of each format with the same units. */
const samples: Readonly<Record<TableFormat, Uint8Array>> = {
  csv: Buffer.from(
    'Key,English,Deutsch\r\nopen,Open,Öffnen\r\nnew,Old & new,"Alt & neu"\r\nfile,"A ""file""","Eine ""Datei"""\r\n',
  ),
  tsv: Buffer.from('key\ten\tde\nopen\tOpen\tÖffnen\nnew\tOld & new\tAlt & neu\nfile\tA "file"\tEine "Datei"\n'),
  xlsx: xlsxOf(
    [
      {
        name: 'App',
        data:
          cells(1, 0, 1, 2) +
          cells(2, inline('open'), 3, 4) +
          cells(3, inline('new'), 5, 6) +
          cells(4, inline('file'), inline('A &quot;file&quot;'), inline('Eine &#34;Datei&#34;')),
      },
    ],
    shared,
  ),
  'docx-table': docxOf(
    `<w:p><w:r><w:t>Please check</w:t></w:r></w:p>${table(
      row('Key', 'English', 'Deutsch'),
      row('open', 'Open', 'Öffnen'),
      row('new', 'Old &amp; new', 'Alt &amp; neu'),
      row('file', 'A "file"', 'Eine "Datei"'),
    )}`,
  ),
};
const strings = { open: 'Öffnen', new: 'Alt & neu', file: 'Eine "Datei"' };

const readBytes = (format: TableFormat, bytes: Uint8Array) =>
  segmentDocument(readDocument(bytes, `a.${format}`, { format }), { side: 'target', lang: 'de' });

const read = async (format: TableFormat, bytes: Uint8Array): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await readBytes(format, bytes)).segments.map((segment) => [segment.key, proseOf(segment)]));

/** The strings, or none if the file is refused as it should be. */
async function readOrRefused(format: TableFormat, bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  try {
    return await read(format, bytes);
  } catch (error) {
    if (error instanceof InputError) return {};
    throw error;
  }
}

const damaged = (name: string, content: string): Uint8Array =>
  zipOf([
    ['[Content_Types].xml', 'spreadsheetml.sheet.main wordprocessingml'],
    [name, content],
  ]);
const workbook = (sheet: string): Uint8Array => xlsxOf([{ name: 'A', data: sheet }]);

/** Files that would take all memory or time, or another file, if read as they ask. */
const hostile: Readonly<Record<TableFormat, Readonly<Record<string, Uint8Array>>>> = {
  csv: {
    'marks that never end': Buffer.from(`en,de\n${'"'.repeat(300_001)}`),
    'open marks': Buffer.from(`en,de\n${'"a,'.repeat(100_000)}`),
    'many columns': Buffer.from(`en,de${','.repeat(300_000)}\na,b\n`),
    'one long cell': Buffer.from(`en,de\na,"${'x""\n'.repeat(300_000)}"\n`),
  },
  tsv: {
    'many columns': Buffer.from(`a\tb${'\t'.repeat(300_000)}x\n`),
    'blank lines': Buffer.from('\n'.repeat(500_000)),
  },
  xlsx: {
    'an external entity': damaged(
      'xl/workbook.xml',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
    ),
    'a cell far away': workbook('<row r="1"><c r="ZZZZ1" t="inlineStr"><is><t>x</t></is></c></row>'),
    'strings that are not there': workbook(
      '<row><c t="s"><v>99999999999</v></c><c t="s"><v>-1</v></c><c t="s"><v>x</v></c></row>',
    ),
    'nested elements': workbook(`<row><c t="inlineStr"><is>${'<t>'.repeat(50_000)}x`),
    'cells without rows': workbook('<c r="A1" t="inlineStr"><is><t>x</t></is></c>'),
  },
  'docx-table': {
    'nested tables': docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(3000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(3000)}`),
    'wide cells': docxOf(
      table(
        `<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>Ein Haus</w:t></w:r></w:p></w:tc>'.repeat(500)}</w:tr>`,
      ),
    ),
    'no table': docxOf('<w:p><w:r><w:t>Die Mühle steht am Fluss.</w:t></w:r></w:p>'),
  },
};

describe.each(Object.keys(samples) as TableFormat[])('%s', (format) => {
  const sample = samples[format];

  test('gives its strings by their keys', async () => {
    expect(await read(format, sample)).toEqual(strings);
  });

  test('knows where each character is', async () => {
    const { segments, text } = await readBytes(format, sample);
    for (const segment of segments) {
      expect(segment.text).toBe(text.slice(segment.start, segment.end));
      const prose = proseOf(segment);
      for (let at = 0; at < prose.length; at += 1) {
        const span = toDocumentSpan(segment, { start: at, end: at + 1 });
        const found = text.slice(span.start, span.end);
        if (/\w/.test(prose.charAt(at))) expect(found).toBe(prose.charAt(at));
        else expect(span.end).toBeGreaterThan(span.start);
      }
    }
  });

  test('is read or refused wherever it is cut off', async () => {
    for (let percent = 0; percent < 100; percent += 1) {
      const cut = sample.subarray(0, Math.floor((sample.length * percent) / 100));
      expect(Object.keys(await readOrRefused(format, cut)).length).toBeLessThanOrEqual(3);
    }
  });

  test.each(Object.keys(hostile[format]))('%s do no harm', async (what) => {
    const begin = performance.now();
    await readOrRefused(format, hostile[format][what] ?? new Uint8Array());
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

const unitsOf = async (bytes: Uint8Array, format: BilingualFormat): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const unit of unitsIn(readDocument(bytes, `a.${format}`, { format }), format)) {
    if (unit instanceof InputError) lines.push(`error: ${unit.message}`);
    else if (unit !== null) lines.push([unit.id, unit.source.text, unit.target.text, unit.note ?? ''].join(' | '));
  }
  return lines;
};

const prefixed = (...texts: readonly string[]): string =>
  `<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`).join('')}</x:row>`;
const pair = (number: number, en: string, de: string): string => cells(number, inline(en), inline(de));

describe('a workbook', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    [
      'of two sheets, and a hidden one',
      xlsxOf([
        { name: 'Menu', data: pair(1, 'en', 'de') + pair(2, 'House', 'Haus') },
        { name: 'Lists', data: pair(1, 'en', 'de') + pair(2, 'a', 'b'), isHidden: true },
        { name: 'Help', data: pair(1, 'de', 'en') + pair(5, 'Maus', 'Mouse') },
      ]),
      ['Menu 2 | House | Haus | ', 'Help 5 | Maus | Mouse | '],
    ],
    [
      'with a sheet that is none',
      xlsxOf([
        { name: 'Info', data: cells(1, inline('a'), inline('b'), inline('c'), inline('d')) },
        { name: 'Texts', data: pair(1, 'en', 'de') + pair(2, 'House', 'Haus') },
      ]),
      [
        'Texts 2 | House | Haus | ',
        'error: a.xlsx, sheet `Info`: cannot tell which columns hold original and translation; the first row is A `a`, B `b`, C `c`, D `d`; name them, such as `--columns source=B,target=C,id=A`',
      ],
    ],
    [
      'with hidden rows, formulas, numbers and errors',
      workbook(
        cells(1, inline('id'), inline('en'), inline('de'), inline('note')) +
          cells(
            2,
            '<c><v>7</v></c>',
            inline('House'),
            '<c t="str"><f>A1</f><v>Haus</v></c>',
            '<c t="e"><v>#N/A</v></c>',
          ).replace('<row', '<row hidden="1"'),
      ),
      ['7 | House | Haus | '],
    ],
    [
      'with characters that XML cannot hold',
      workbook(pair(1, 'en', 'de') + pair(2, 'a_x000D_b', '_x005F_x000D_')),
      ['2 | a\rb | _x000D_ | '],
    ],
    [
      'with prefixes, and cells without places',
      workbook(prefixed('en', 'de') + prefixed('House', 'Haus')),
      ['2 | House | Haus | '],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await unitsOf(bytes, 'xlsx')).toEqual(expected);
  });
});

describe('a table in a document', () => {
  const facts = table(row('Project', 'Mill'), row('Due', 'on 3 March'));
  test.each<[string, string, readonly string[]]>([
    [
      'of two columns',
      table(row('House', 'Haus'), row('Mouse', 'Maus')),
      ['1 | House | Haus | ', '2 | Mouse | Maus | '],
    ],
    [
      'with numbers, a head, and comments',
      table(row('#', 'Source', 'Target', 'Comment'), row('1', 'House', 'Haus', ''), row('2', 'Mouse', 'Maus', 'small')),
      ['1 | House | Haus | ', '2 | Mouse | Maus | small'],
    ],
    [
      'as Trados exports it',
      table(
        row('Segment ID', 'Segment status', 'Source segment', 'Target segment'),
        row('7', 'Translated (0%)', 'House', 'Haus'),
      ),
      ['7 | House | Haus | '],
    ],
    [
      'behind one with facts, found by its languages',
      facts +
        table(row('1', 'The house is old.', 'Das Haus ist alt.'), row('2', 'It is for sale.', 'Es wird verkauft.')),
      ['1 | The house is old. | Das Haus ist alt. | ', '2 | It is for sale. | Es wird verkauft. | '],
    ],
    [
      'with several paragraphs, and a head that spans',
      table(
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Texts of the mill</w:t></w:r></w:p></w:tc></w:tr>`,
        row('English', 'German'),
        `<w:tr>${cell('One.', 'Two.')}${cell('Eins.', 'Zwei.')}</w:tr>`,
      ),
      ['3 | One.\nTwo. | Eins.\nZwei. | '],
    ],
    [
      'with a tracked change',
      table(
        row('English', 'German'),
        `<w:tr>${cell('House')}<w:tc><w:p><w:del><w:r><w:delText>Maus</w:delText></w:r></w:del><w:ins><w:r><w:t>Haus</w:t></w:r></w:ins></w:p></w:tc></w:tr>`,
      ),
      ['2 | House | Haus | '],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await unitsOf(docxOf(body), 'docx-table')).toEqual(expected);
  });

  test('without two languages is refused', async () => {
    await expect(unitsOf(docxOf(`<w:p/>${facts}${facts}`), 'docx-table')).rejects.toThrow(
      'a.docx-table: cannot tell which columns hold original and translation; the first row is A `Project`, B `Mill`; name them',
    );
    await expect(unitsOf(docxOf('<w:p/>'), 'docx-table')).rejects.toThrow(
      'has no table with two languages; name its original or its translation as well',
    );
  });
});
