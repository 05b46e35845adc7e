import {
  type Document,
  InputError,
  isBilingual,
  isCatalogue,
  isContainer,
  type Language,
  type SegmentedDocument,
} from '@gegenlesen/bitext';
import { segmentUnits } from './bilingual/segment-units.ts';
import type { Reading } from './block.ts';
import { segmentCatalogue } from './catalogues/segment-catalogue.ts';
import { composedBlock, composedSegment } from './composed-blocks.ts';
import { partSpans } from './containers/parts.ts';
import { markHeadings } from './headings.ts';
import { recogniseLanguage } from './language/recognise-language.ts';
import { setApartLeftovers } from './leftovers/set-apart-leftovers.ts';
import { noticesOf } from './notices.ts';
import { findNote } from './provenance/find-note.ts';
import { readLines, readText } from './read/text.ts';
import { ignoreComments } from './remarks/ignore-comments.ts';
import { segmentBlocks } from './segment-blocks.ts';
import { languageOf, withSegments } from './with-segments.ts';

/**
 * Splits a Document into sentences, recognises its language, and sets aside web leftovers and the note on how it was
 * translated. Segments are in order and disjoint; they and the gaps between them add up to the text. Only in a container,
 * a note may lie within a sentence, and comes after the paragraph of that sentence. In the format `lines`, every line is a
 * segment and nothing is set aside; in a catalogue, every string.
 *
 * @param options.lang overrides the recognised language
 * @param options.side which side to read of a file that holds both
 * @throws InputError if the document contains no prose, or is HTML too large to parse
 */
export async function segmentDocument(
  document: Document,
  options: { readonly lang?: Language; readonly side?: 'source' | 'target' } = {},
): Promise<SegmentedDocument> {
  if (document.format === 'lines') return segmentLines(document, options.lang);
  const { format } = document;
  if (isBilingual(format)) return segmentUnits(document, options.side ?? 'target', options.lang);
  if (isCatalogue(format)) return segmentCatalogue(document, format, options.lang);
  const { blocks: written, properties, remarks, notices } = await read(document);
  const blocks = written.map(composedBlock);
  const recognised = options.lang === undefined ? await recogniseLanguage(blocks.map(({ prose }) => prose.text)) : null;
  const lang = options.lang ?? recognised?.lang ?? 'und';
  const { kept, leftovers } = isContainer(document.format)
    ? { kept: blocks, leftovers: [] }
    : setApartLeftovers(document.text, blocks, lang);
  const titled = document.format === 'text' ? markHeadings(document.text, kept, leftovers) : kept;
  const { note, segments } = findNote(segmentBlocks(document.text, titled, lang), properties);
  if (segments.length === 0) {
    throw new InputError(document.path, `contains no prose, read as ${document.format}`, {
      remedy: 'name a file with sentences',
    });
  }
  return {
    ...document,
    lang,
    segments,
    leftovers,
    note,
    ...(remarks.length === 0 ? {} : { ignores: ignoreComments(remarks, blocks, document.text.length) }),
    notices: [...noticesOf(document, recognised), ...notices],
  };
}

/** A parsed HTML file takes about forty bytes of memory for each byte of the file. */
const longestHtml = 60_000_000;

function refuseLargeHtml(length: number, path: string): void {
  if (length <= longestHtml) return;
  throw new InputError(path, `is too large for HTML (up to ${longestHtml / 1e6} MB can be read)`, {
    remedy: 'split it, or save it as plain text',
  });
}

async function read({ format, text, path }: Document): Promise<Reading> {
  if (format === 'html') refuseLargeHtml(text.length, path);
  if (format === 'docx') return (await import('./read/docx/read-docx.ts')).readDocx(text, path);
  if (format === 'odt') return (await import('./read/odt/read-odt.ts')).readOdt(text, path);
  if (format === 'epub') {
    for (const { start, end } of partSpans(text)) refuseLargeHtml(end - start, path);
    return (await import('./read/epub.ts')).readEpub(text);
  }
  if (format === 'markdown') return (await import('./read/markdown.ts')).readMarkdown(text);
  if (format === 'html') return (await import('./read/html.ts')).readHtml(text);
  return readText(text);
}

async function segmentLines(document: Document, lang: Language | undefined): Promise<SegmentedDocument> {
  const segments = readLines(document.text).map(composedSegment);
  return withSegments(document, segments, lang ?? (await languageOf(segments)));
}
