import {
  type Finding,
  type Gate,
  hasLines,
  type Report,
  type ReportSide,
  type Score,
  type Segment,
  type Settled,
  type Span,
  sentencesOf,
} from '@gegenlesen/bitext';
import { lineAndColumn, type Position, pageAt } from './lines.ts';
import { inReadingOrder } from './reading.ts';

/** What a report over several pairs needs of each; the Reports of a whole batch do not fit into memory. */
export type PairExtract = ReportExtract | MissingReport;

/** Of a pair that was checked. */
export interface ReportExtract {
  readonly name: string;
  /** The original and the translation. */
  readonly files: readonly Pick<ReportSide, 'path' | 'encoding' | 'sha256'>[];
  readonly score: Score;
  readonly gate: Gate;
  /** In reading order. */
  readonly findings: readonly PlacedFinding[];
  readonly settled: readonly SettledFinding[];
  readonly notices: readonly string[];
}

/** A pair that could not be checked, or a text without a partner, and why. */
export interface MissingReport {
  readonly name: string;
  readonly status: 'failed' | 'unpaired';
  /** The file to look at. */
  readonly path: string;
  /** What is wrong with that file: `is binary`. */
  readonly problem: string;
}

/** A finding with its places in the files. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Where a person would correct it: in the translation, or in the original where the translation lacks it. */
  readonly place: FilePlace;
  /** Its place in the original, unless that is `place` already. */
  readonly original: FilePlace | null;
  readonly sentences: PlainSentences;
}

/** The sentences of a finding as a reader sees them; null on a side that has none. */
interface PlainSentences {
  readonly source: string | null;
  readonly target: string | null;
  /** The name of the string in its catalogue; null in documents. */
  readonly key: string | null;
}

/** A finding that does not count, and why. */
export type SettledFinding = PlacedFinding & Settled;

export interface FilePlace {
  readonly path: string;
  /** Null for the file as a whole, and in files without lines. */
  readonly region: Region | null;
  /** In files without lines: the number of the sentence, from 1. */
  readonly sentence?: number;
  /** In files with pages: the number of the page, from 1. */
  readonly page?: number;
}

/** From the first character to the one after the last. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
}

/**
 * The extract of one pair, for a report over several.
 *
 * @param pathOf turns a path in the Report into one that the reader of the new report knows
 */
export function extractOf(
  name: string,
  report: Report,
  pathOf: (path: string) => string = (path) => path,
): ReportExtract {
  const { source, target, score, gate, notices, beads } = report;
  const place = <Item extends { readonly finding: Finding }>(item: Item): Item & PlacedFinding => ({
    ...item,
    ...placesOf(item.finding, report, pathOf),
  });
  return {
    name,
    files: [source, target].map(({ path, encoding, sha256 }) => ({ path: pathOf(path), encoding, sha256 })),
    score,
    gate,
    findings: inReadingOrder(
      report.findings.map((finding) => place({ finding })),
      beads.length,
    ),
    settled: inReadingOrder(report.settled.map(place), beads.length),
    notices,
  };
}

function placesOf(finding: Finding, report: Report, pathOf: (path: string) => string): Omit<PlacedFinding, 'finding'> {
  const bead = finding.bead === null ? undefined : report.beads[finding.bead];
  const placeIn = (side: 'source' | 'target'): FilePlace | null => {
    // If no word is marked, as when one is missing, the sentences are the place.
    const { path, format, segments } = report[side];
    const span = finding[side] ?? wholeOf(segments, bead?.[side] ?? []);
    if (span === null) return null;
    const sentence = hasLines(format) ? undefined : (bead?.[side] ?? []).find((at) => isIn(segments[at], span));
    const page = pageAt(report[side], span.start);
    return {
      path: pathOf(path),
      region: regionOf(report[side], span),
      ...(page === undefined ? {} : { page }),
      ...(sentence === undefined ? {} : { sentence: sentence + 1 }),
    };
  };
  const [original, translation] = [placeIn('source'), placeIn('target')];
  const { source, target } = sentencesOf(finding, report);
  const key = report.target.segments[bead?.target[0] ?? -1]?.key ?? null;
  const sentences = { source: source?.text ?? null, target: target?.text ?? null, key };
  if (translation !== null) return { place: translation, original, sentences };
  return { place: original ?? { path: pathOf(report.target.path), region: null }, original: null, sentences };
}

const isIn = (segment: Segment | undefined, { start }: Span): boolean =>
  segment !== undefined && start >= segment.start && start <= segment.end;

function wholeOf(segments: readonly Segment[], indices: readonly number[]): Span | null {
  const [first, last] = [segments[indices[0] ?? -1], segments[indices.at(-1) ?? -1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function regionOf(side: ReportSide, { start, end }: Span): Region | null {
  const [from, to] = [lineAndColumn(side, start), lineAndColumn(side, end)];
  return from === null || to === null ? null : { start: from, end: to };
}
