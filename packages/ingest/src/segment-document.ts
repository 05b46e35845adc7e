import {
  type Document,
  hasLines,
  InputError,
  isBilingual,
  isCatalogue,
  type Language,
  type SegmentedDocument,
} from '@gegenlesen/bitext';
import { segmentUnits } from './bilingual/segment-units.ts';
import { segmentCatalogue } from './catalogues/segment-catalogue.ts';
import { composedBlock, composedSegment } from './composed-blocks.ts';
import { formats } from './formats.ts';
import { markHeadings } from './headings.ts';
import { recogniseLanguage } from './language/recognise-language.ts';
import { setApartLeftovers } from './leftovers/set-apart-leftovers.ts';
import { noticesOf } from './notices.ts';
import { findNote } from './provenance/find-note.ts';
import { readLines } from './read/text.ts';
import type { SegmentOptions } from './read-options.ts';
import { ignoreComments } from './remarks/ignore-comments.ts';
import { segmentBlocks } from './segment-blocks.ts';
import { languageOf, withSegments } from './with-segments.ts';

/**
 * Splits a Document into sentences, recognises its language, and sets aside web leftovers and the note on how it was
 * translated. Segments are in order and disjoint; they and the gaps between them add up to the text. Only in a container,
 * a note may lie within a sentence, and comes after the paragraph of that sentence. In the format `lines`, every line is a
 * segment and nothing is set aside; in a catalogue, every string.
 *
 * @param read the Document, or what `readDocument` promises
 * @throws InputError if the document contains no prose, or is HTML too large to parse
 */
export async function segmentDocument(
  read: Document | Promise<Document>,
  options: SegmentOptions = {},
): Promise<SegmentedDocument> {
  const document = await read;
  if (document.format === 'lines') return segmentLines(document, options.lang);
  const { format } = document;
  if (isBilingual(format)) return segmentUnits(document, format, options);
  if (isCatalogue(format)) return segmentCatalogue(document, format, options.lang);
  const {
    blocks: written,
    properties,
    remarks,
    notices,
    cues,
    apart = [],
  } = await (await formats[format].reader())(document.text, document.path, options);
  const blocks = written.map(composedBlock);
  const recognised = options.lang === undefined ? await recogniseLanguage(blocks.map(({ prose }) => prose.text)) : null;
  const lang = options.lang ?? recognised?.lang ?? 'und';
  const { kept, leftovers } =
    hasLines(format) && cues === undefined
      ? setApartLeftovers(document.text, blocks, lang)
      : { kept: blocks, leftovers: [] };
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
    leftovers: [
      ...leftovers,
      ...apart.map((span) => ({ ...span, text: document.text.slice(span.start, span.end) })),
    ].sort((one, other) => one.start - other.start),
    note,
    ...(remarks.length === 0 ? {} : { ignores: ignoreComments(remarks, blocks, document.text.length) }),
    ...(cues === undefined ? {} : { cues }),
    notices: [...noticesOf(document, recognised), ...notices],
  };
}

async function segmentLines(document: Document, lang: Language | undefined): Promise<SegmentedDocument> {
  const segments = readLines(document.text).map(composedSegment);
  return withSegments(document, segments, lang ?? (await languageOf(segments)));
}
