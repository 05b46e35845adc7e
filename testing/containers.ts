import { crc32, deflateRawSync } from 'node:zlib';

/** A file for a ZIP archive. */
export type ZipEntry = readonly [name: string, content: string | Uint8Array];

/** A ZIP archive. The first file is stored and the others are deflated, as ODT and EPUB want it. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [at, [name, content]] of entries.entries()) {
    const bytes = Buffer.from(content as string);
    const method = at === 0 ? 0 : 8;
    const data = method === 0 ? bytes : deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(0x5b6e_7000, 6);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    pieces.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    records.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name));
    offset += 4 + fields.length + Buffer.byteLength(name) + data.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, directory, Buffer.from('PK\x05\x06'), end]);
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** Parts of a DOCX beside its text: `footnotes`, `endnotes`, `header1`, `footer1`, `styles`, `comments`. */
export type DocxParts = Readonly<Record<string, string>>;

const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** A DOCX as Word writes it, from the XML in `w:body` and in the root elements of other parts. */
export function docxOf(body: string, parts: DocxParts = {}): Buffer {
  const names = Object.keys(parts);
  const kindOf = (name: string): string => name.replace(/\d+$/, '');
  const type = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
  return zipOf([
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type('document.main')}"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${type(kindOf(name))}"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', `${xml}<w:document ${word}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      `${xml}<Relationships xmlns="${packages}/relationships">${names.map((name, at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kindOf(name)}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    ],
    ...names.map((name): ZipEntry => {
      const root = `w:${roots[kindOf(name)] ?? kindOf(name)}`;
      return [`word/${name}.xml`, `${xml}<${root} ${word}>${parts[name]}</${root}>`];
    }),
  ]);
}

const open =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"';
const openText = 'application/vnd.oasis.opendocument.text';

/** An ODT from the XML in `office:text`, its automatic styles, and the content of its master page. */
export function odtOf(body: string, { styles = '', master = '' } = {}): Buffer {
  return zipOf([
    ['mimetype', openText],
    [
      'META-INF/manifest.xml',
      `${xml}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${openText}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ],
    [
      'content.xml',
      `${xml}<office:document-content ${open}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
    [
      'styles.xml',
      `${xml}<office:document-styles ${open}><office:automatic-styles><style:page-layout style:name="P"/></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">${master}</style:master-page></office:master-styles></office:document-styles>`,
    ],
  ]);
}

/** An EPUB from the XML in the bodies of its chapters, which follow its table of contents. */
export function epubOf(chapters: readonly string[]): Buffer {
  const page = (body: string): string =>
    `${xml}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;
  return zipOf([
    ['mimetype', 'application/epub+zip'],
    [
      'META-INF/container.xml',
      `${xml}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    ],
    [
      'OPS/book.opf',
      `${xml}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">x</dc:identifier><dc:title>Book</dc:title><dc:language>en</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${chapters.map((_, at) => `<item id="c${at}" href="text/chapter%20${at}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine><itemref idref="nav"/>${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
    ],
    [
      'OPS/nav.xhtml',
      page('<nav epub:type="toc"><ol><li><a href="text/chapter%200.xhtml">Chapter</a></li></ol></nav>'),
    ],
    // Not in reading order, which only the spine gives.
    ...chapters.map((body, at): ZipEntry => [`OPS/text/chapter ${at}.xhtml`, page(body)]).reverse(),
  ]);
}

const sheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A sheet of an XLSX: the XML in its `sheetData`. */
export interface TestSheet {
  readonly name: string;
  readonly data: string;
  readonly isHidden?: boolean;
}

/** An XLSX as Excel writes it, from its sheets and the XML in `sst`. */
export function xlsxOf(sheets: readonly TestSheet[], shared = ''): Buffer {
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipOf([
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${xml}<workbook ${sheet} xmlns:r="${office}"><sheets>${sheets.map(({ name, isHidden }, i) => `<sheet name="${name}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xml}<Relationships xmlns="${packages}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ['xl/sharedStrings.xml', `${xml}<sst ${sheet}>${shared}</sst>`],
    ...sheets.map(
      ({ data }, i): ZipEntry => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `${xml}<worksheet ${sheet}><sheetData>${data}</sheetData></worksheet>`,
      ],
    ),
  ]);
}
