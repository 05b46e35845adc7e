import type { BilingualFormat, CatalogueFormat, DocumentFormat, Format } from '@gegenlesen/bitext';
import { poStateChanges } from './bilingual/po/po-state.ts';
import { poWriter } from './bilingual/po/write-po.ts';
import { qtStateChanges } from './bilingual/qt/qt-state.ts';
import { stringCatalogStateChanges } from './bilingual/string-catalog/string-catalog-state.ts';
import type { ReadUnits, WriteState } from './bilingual/unit.ts';
import { xliffStateChanges } from './bilingual/xliff/xliff-state.ts';
import { xmlTextWriter } from './bilingual/xml/write-xml-text.ts';
import type { ReadText } from './block.ts';
import { androidWriter } from './catalogues/android/write-android.ts';
import { appleWriter } from './catalogues/apple/write-apple.ts';
import type { ReadCatalogue } from './catalogues/entry.ts';
import { fluentWriter } from './catalogues/fluent/write-fluent.ts';
import { jsonWriter } from './catalogues/json/write-json.ts';
import { propertiesWriter } from './catalogues/properties/write-properties.ts';
import { xmlValueWriter } from './catalogues/xml/xml-value-writer.ts';
import { yamlWriter } from './catalogues/yaml/write-yaml.ts';
import { asciidocWriter } from './read/asciidoc/write-asciidoc.ts';
import { latexWriter } from './read/latex/write-latex.ts';
import { markdownWriter } from './read/markdown/write-markdown.ts';
import { rstWriter } from './read/rst/write-rst.ts';
import { srtWriter, vttWriter } from './read/subtitles/write-subtitles.ts';
import { readLines, readText } from './read/text.ts';
import { csvWriter, tsvWriter } from './tables/write-delimited.ts';
import { xlsxWriter } from './tables/xlsx/write-xlsx.ts';
import { asTyped, inMarkup } from './write/document-writers.ts';
import type { Writer } from './write/writer.ts';

/** How files of a format are read and written. */
interface Ways<Read> {
  /** Loads its reader, when a file needs it. */
  readonly reader: () => Promise<Read> | Read;
  /** How typed text is written; null if nothing can be written back. */
  readonly writer: Writer | null;
}

type WaysOf<Name extends Format> = Ways<ReaderOf<Name>> &
  (Name extends BilingualFormat
    ? {
        /** How the state of a unit is set; null if the format has no states. */
        readonly writeState: WriteState | null;
      }
    : unknown);

type ReaderOf<Name extends Format> = Name extends 'lines'
  ? typeof readLines
  : Name extends DocumentFormat
    ? ReadText
    : Name extends CatalogueFormat
      ? ReadCatalogue
      : Name extends BilingualFormat
        ? ReadUnits
        : never;

const readXliff = async (): Promise<ReadUnits> => (await import('./bilingual/xliff/read-xliff.ts')).xliffUnits;

/** The reader and the writer of each format; its name, endings and the like are in the table of `bitext/src/format.ts`. */
export const formats: { readonly [Name in Format]: WaysOf<Name> } = {
  text: { reader: () => readText, writer: asTyped },
  lines: { reader: () => readLines, writer: asTyped },
  markdown: {
    reader: async () => (await import('./read/markdown/read-markdown.ts')).readMarkdown,
    writer: markdownWriter,
  },
  html: { reader: async () => (await import('./read/html.ts')).readWholeHtml, writer: inMarkup },
  asciidoc: {
    reader: async () => (await import('./read/asciidoc/read-asciidoc.ts')).readAsciidoc,
    writer: asciidocWriter,
  },
  rst: { reader: async () => (await import('./read/rst/read-rst.ts')).readRst, writer: rstWriter },
  latex: { reader: async () => (await import('./read/latex/read-latex.ts')).readLatex, writer: latexWriter },
  docx: { reader: async () => (await import('./read/docx/read-docx.ts')).readDocx, writer: inMarkup },
  odt: { reader: async () => (await import('./read/odt/read-odt.ts')).readOdt, writer: inMarkup },
  epub: { reader: async () => (await import('./read/epub.ts')).readEpub, writer: inMarkup },
  pdf: { reader: async () => (await import('./read/pdf/marked-text.ts')).readMarkedText, writer: null },
  srt: {
    reader: async () => (await import('./read/subtitles/read-subtitles.ts')).readSubtitles('srt'),
    writer: srtWriter,
  },
  vtt: {
    reader: async () => (await import('./read/subtitles/read-subtitles.ts')).readSubtitles('vtt'),
    writer: vttWriter,
  },
  json: { reader: async () => (await import('./catalogues/json/read-json.ts')).readJson, writer: jsonWriter },
  yaml: { reader: async () => (await import('./catalogues/yaml/read-yaml.ts')).readYaml, writer: yamlWriter },
  properties: {
    reader: async () => (await import('./catalogues/properties/read-properties.ts')).readProperties,
    writer: propertiesWriter,
  },
  apple: { reader: async () => (await import('./catalogues/apple/read-apple.ts')).readApple, writer: appleWriter },
  android: {
    reader: async () => (await import('./catalogues/android/read-android.ts')).readAndroid,
    writer: androidWriter,
  },
  resx: { reader: async () => (await import('./catalogues/resx/read-resx.ts')).readResx, writer: xmlValueWriter },
  stringsdict: {
    reader: async () => (await import('./catalogues/plist/read-stringsdict.ts')).readStringsdict,
    writer: xmlValueWriter,
  },
  fluent: { reader: async () => (await import('./catalogues/fluent/read-fluent.ts')).readFluent, writer: fluentWriter },
  po: {
    reader: async () => (await import('./bilingual/po/read-po.ts')).poUnits,
    writer: poWriter,
    writeState: poStateChanges,
  },
  xliff: { reader: readXliff, writer: xmlTextWriter, writeState: xliffStateChanges },
  sdlxliff: { reader: readXliff, writer: xmlTextWriter, writeState: xliffStateChanges },
  mqxliff: { reader: readXliff, writer: xmlTextWriter, writeState: xliffStateChanges },
  tmx: {
    reader: async () => (await import('./bilingual/tmx/read-tmx.ts')).tmxUnits,
    writer: xmlTextWriter,
    writeState: null,
  },
  tbx: {
    reader: async () => (await import('./bilingual/tbx/read-tbx-units.ts')).tbxUnits,
    writer: xmlTextWriter,
    writeState: null,
  },
  qt: {
    reader: async () => (await import('./bilingual/qt/read-qt.ts')).qtUnits,
    writer: xmlTextWriter,
    writeState: qtStateChanges,
  },
  xcstrings: {
    reader: async () => (await import('./bilingual/string-catalog/read-string-catalog.ts')).stringCatalogUnits,
    writer: jsonWriter,
    writeState: stringCatalogStateChanges,
  },
  'docx-table': {
    reader: async () => (await import('./tables/docx/read-docx-table.ts')).docxTableUnits,
    writer: inMarkup,
    writeState: null,
  },
  csv: {
    reader: async () => (await import('./tables/read-delimited.ts')).csvUnits,
    writer: csvWriter,
    writeState: null,
  },
  tsv: {
    reader: async () => (await import('./tables/read-delimited.ts')).tsvUnits,
    writer: tsvWriter,
    writeState: null,
  },
  xlsx: {
    reader: async () => (await import('./tables/xlsx/read-xlsx.ts')).xlsxUnits,
    writer: xlsxWriter,
    writeState: null,
  },
};
