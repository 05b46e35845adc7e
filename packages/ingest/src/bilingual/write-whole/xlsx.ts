import { InputError } from '@gegenlesen/bitext';
import { zipOf } from '../../containers/zip.ts';
import { cellText } from '../../tables/xlsx/cell-text.ts';
import { headOf, rowOf } from './table-rows.ts';
import type { WholeWriter } from './whole-writer.ts';

/** A workbook with one sheet, whose first row names the columns (ECMA-376, part 1, 18). */
export const xlsxWholeWriter: WholeWriter = {
  title: 'XLSX',
  keeps: ['notes', 'states', 'locks', 'length limits', 'confidence'],
  takes: () => true,
  write: async function* (units, facts) {
    const rows = [row(headOf(facts), 1, ' s="1"')];
    for await (const unit of units) {
      if (rows.length === mostRows)
        throw tooLarge(facts.original, `more than ${mostRows} rows, which no sheet can have`);
      const cells = rowOf(unit, facts.columns);
      if (cells.some((cell) => cell.length > longestCell)) {
        throw tooLarge(facts.original, `a text of more than ${longestCell} characters, which no cell can hold`);
      }
      rows.push(row(cells, rows.length + 1, ' s="2"'));
    }
    const widths = headOf(facts).map((_, i) => (i === 1 || i === 2 ? 60 : 16));
    yield zipOf(new Map([...frame, ['xl/worksheets/sheet1.xml', sheet(rows, widths)]]));
  },
};

/** The limits of Excel. */
const mostRows = 1_048_576;
const longestCell = 32_767;

const tooLarge = (path: string, what: string): InputError =>
  new InputError(path, `has ${what}`, { remedy: 'write CSV instead' });

const row = (cells: readonly string[], number: number, style: string): string =>
  `<row r="${number}">${cells.map((text, i) => cell(text, `${letterOf(i)}${number}`, style)).join('')}</row>`;

const cell = (text: string, place: string, style: string): string =>
  text === '' ? '' : `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

const letterOf = (column: number): string => String.fromCharCode(65 + column);

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Long texts wrap, and the names of the columns stay in view. */
const sheet = (rows: readonly string[], widths: readonly number[]): string =>
  [
    `${declaration}<worksheet xmlns="${main}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    '<sheetData>',
    ...rows,
    '</sheetData></worksheet>',
  ].join('');

const styles = [
  `${declaration}<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

const frame: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Translation" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
  ['xl/styles.xml', styles],
];
