import type { BilingualFormat, CatalogueFormat, DocumentFormat, Format } from '@gegenlesen/bitext';
import type { ReadUnits } from './bilingual/unit.ts';
import { poWriter } from './bilingual/write-po.ts';
import { xliffWriter } from './bilingual/write-xliff.ts';
import type { ReadText } from './block.ts';
import { androidWriter } from './catalogues/android/write-android.ts';
import { appleWriter } from './catalogues/apple/write-apple.ts';
import type { ReadCatalogue } from './catalogues/entry.ts';
import { fluentWriter } from './catalogues/fluent/write-fluent.ts';
import { jsonWriter } from './catalogues/json/write-json.ts';
import { propertiesWriter } from './catalogues/properties/write-properties.ts';
import { resxWriter } from './catalogues/resx/write-resx.ts';
import { yamlWriter } from './catalogues/yaml/write-yaml.ts';
import { asciidocWriter } from './read/asciidoc/write-asciidoc.ts';
import { latexWriter } from './read/latex/write-latex.ts';
import { rstWriter } from './read/rst/write-rst.ts';
import { readLines, readText } from './read/text.ts';
import { asTyped, inMarkup, markdownWriter } from './write/document-writers.ts';
import type { Writer } from './write/writer.ts';

/** How files of a format are read and written. */
interface Ways<Read> {
  /** Loads its reader, when a file needs it. */
  readonly reader: () => Promise<Read> | Read;
  /** How typed text is written; null if nothing can be written back. */
  readonly writer: Writer | null;
}

type ReaderOf<Name extends Format> = Name extends 'lines'
  ? typeof readLines
  : Name extends DocumentFormat
    ? ReadText
    : Name extends CatalogueFormat
      ? ReadCatalogue
      : Name extends BilingualFormat
        ? ReadUnits
        : never;

/** The reader and the writer of each format; its name, endings and the like are in the table of `bitext/src/format.ts`. */
export const formats: { readonly [Name in Format]: Ways<ReaderOf<Name>> } = {
  text: { reader: () => readText, writer: asTyped },
  lines: { reader: () => readLines, writer: asTyped },
  markdown: { reader: async () => (await import('./read/markdown.ts')).readMarkdown, writer: markdownWriter },
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
  resx: { reader: async () => (await import('./catalogues/resx/read-resx.ts')).readResx, writer: resxWriter },
  fluent: { reader: async () => (await import('./catalogues/fluent/read-fluent.ts')).readFluent, writer: fluentWriter },
  po: { reader: async () => (await import('./bilingual/po.ts')).poUnits, writer: poWriter },
  xliff: { reader: async () => (await import('./bilingual/xliff.ts')).xliffUnits, writer: xliffWriter },
};
