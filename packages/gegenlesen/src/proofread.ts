import { align } from '@gegenlesen/align';
import type { Format, GateRequest, Language, Report, ReportSide, SegmentedDocument } from '@gegenlesen/bitext';
import { checkDocuments } from '@gegenlesen/drift';
import { orderPair, provenanceOf, readDocument, requireGermanAndEnglish, segmentDocument } from '@gegenlesen/ingest';
import { countWords, lineStarts, scoreOf } from '@gegenlesen/qa-report';
import { passesUnlessCritical } from './gate.ts';
import { checkOptionsOf, type Knowledge } from './known-words.ts';
import { version } from './version.ts';

/** A file as it stands on the disk; the path is only for people and to tell the format by. */
export interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ProofreadOptions extends Knowledge {
  /** BCP 47; overrides what is recognised. */
  readonly sourceLang?: Language;
  readonly targetLang?: Language;
  /** Instead of what the endings of the files say. */
  readonly format?: Format;
  /** What the text has to reach; it fails on a critical finding unless said otherwise. */
  readonly gate?: GateRequest;
}

/**
 * The whole way: two files to one QA report. The same files and options give the same report, everywhere.
 *
 * @throws InputError where a file cannot be read, the texts are in one language, or in one that is neither German nor
 * English
 */
export async function proofread(original: File, translation: File, options: ProofreadOptions = {}): Promise<Report> {
  const { source, target, notices } = await readPair(original, translation, options);
  requireGermanAndEnglish(source, target);
  const { lexicon } = options;
  const beads = align(source.segments, target.segments, lexicon === undefined ? {} : { lexicon });
  const findings = checkDocuments(source, target, beads, checkOptionsOf(options));
  const { score, gate } = scoreOf(findings, wordsOf(source), options.gate ?? passesUnlessCritical);
  return {
    version,
    source: reportSide(source),
    target: reportSide(target),
    provenance: provenanceOf(source, target),
    beads,
    findings,
    score,
    gate,
    notices: [...notices, ...source.notices, ...target.notices],
  };
}

async function readPair(original: File, translation: File, { sourceLang, targetLang, format }: ProofreadOptions) {
  const read = ({ path, bytes }: File): Promise<SegmentedDocument> =>
    segmentDocument(readDocument(bytes, path, format === undefined ? {} : { format }));
  const [first, second] = await Promise.all([read(original), read(translation)]);
  return orderPair(first, second, {
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
  });
}

const wordsOf = ({ segments }: SegmentedDocument): number =>
  segments.reduce((sum, segment) => sum + countWords(segment.prose?.text ?? segment.text), 0);

const reportSide = ({
  path,
  lang,
  sha256,
  format,
  encoding,
  text,
  segments,
  leftovers,
}: SegmentedDocument): ReportSide => ({
  path,
  lang,
  sha256,
  format,
  encoding,
  segments,
  leftovers,
  lines: lineStarts(text),
});
