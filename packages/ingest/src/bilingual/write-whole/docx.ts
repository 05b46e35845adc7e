import { zipOf } from '../../containers/zip.ts';
import { controlCharacters, markup } from './markup.ts';
import { headOf, rowOf } from './table-rows.ts';
import type { FileFacts, WholeWriter } from './whole-writer.ts';

/** A document with one table, original beside translation, to be read by people (ECMA-376, part 1, 17.4). */
export const docxWholeWriter: WholeWriter = {
  title: 'DOCX',
  keeps: ['notes', 'states', 'locks', 'length limits', 'confidence'],
  takes: () => true,
  replaces: controlCharacters,
  write: async function* (units, facts) {
    const head = headOf(facts);
    const widths = head.map((_, i) => (i === 1 || i === 2 ? 5200 : Math.floor(4400 / (head.length - 2))));
    const langs = [undefined, facts.source, facts.target];
    const rows = [row(head, widths, [], true)];
    for await (const unit of units) rows.push(row(rowOf(unit, facts.columns), widths, langs, false));
    yield zipOf(new Map([...frame, ['word/document.xml', documentOf(rows, widths, facts)]]));
  },
};

const row = (
  cells: readonly string[],
  widths: readonly number[],
  langs: readonly (string | undefined)[],
  isHead: boolean,
): string =>
  `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : '<w:trPr><w:cantSplit/></w:trPr>'}${cells
    .map((text, i) => cell(text, widths[i] ?? 0, langs[i], isHead))
    .join('')}</w:tr>`;

const cell = (text: string, width: number, lang: string | undefined, isHead: boolean): string => {
  const properties = `${isHead ? '<w:b/>' : ''}${lang === undefined ? '' : `<w:lang w:val="${markup(lang)}"/>`}`;
  const run = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines(text)}</w:r>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${text === '' ? '' : run}</w:p></w:tc>`;
};

const lines = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => `<w:t xml:space="preserve">${markup(line)}</w:t>`)
    .join('<w:br/>');

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** On a page that is wider than high, so that two columns have room. */
const documentOf = (rows: readonly string[], widths: readonly number[], { original }: FileFacts): string =>
  [
    `${declaration}<w:document xmlns:w="${main}"><w:body>`,
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${markup(original)}</w:t></w:r></w:p>`,
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>',
    ...sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`),
    '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows,
    '</w:tbl><w:p/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>',
  ].join('');

const frame: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ],
];
