import {
  type Bead,
  type Finding,
  type PlacedPassage,
  placedPassage,
  type Segment,
  type SegmentedDocument,
  type Severity,
  type Span,
} from '@gegenlesen/bitext';
import type { BeadReading, DocumentCheck, DocumentHit, DocumentReading } from './check/check.ts';
import { documentChecks } from './check/document-checks.ts';
import { hitsOf, readPair } from './check-pair.ts';
import { withoutMoved } from './compare/documents/moved-figures.ts';
import { withoutRelativeYears } from './compare/documents/relative-years.ts';
import type { CheckOptions } from './compare/parts.ts';
import { findingsOf } from './findings-of.ts';
import { habitsOf } from './read/numbers/habits.ts';
import { withoutKept } from './sieve/kept-names.ts';
import { isOfCode } from './sieve/verbatim.ts';

/** Below this, a bead is as likely wrong as right. */
const doubtful = 0.5;

interface PlacedReading extends BeadReading {
  readonly source: PlacedPassage;
  readonly target: PlacedPassage;
}

/**
 * Every place of two aligned documents where the translation does not say what the original says, in the order of the
 * beads; what is about the documents as a whole comes first. Offsets are the documents' own.
 */
export function checkDocuments(
  source: SegmentedDocument,
  target: SegmentedDocument,
  beads: readonly Bead[],
  options: CheckOptions = {},
): readonly Finding[] {
  const habits = { source: habitsOf(source.text), target: habitsOf(target.text) };
  const read = beads.map((bead): PlacedReading => {
    const segments = { source: pick(source.segments, bead.source), target: pick(target.segments, bead.target) };
    const pair = {
      source: placedPassage(segments.source, source.lang),
      target: placedPassage(segments.target, target.lang),
    };
    return {
      ...pair,
      ...readPair(pair, options, habits),
      alignment: bead.confidence,
      isHeading: segments.source.every(({ kind }) => kind === 'heading'),
      sentences: { source: segments.source.length, target: segments.target.length },
    };
  });
  const readings = withoutRelativeYears(withoutMoved(read));
  const hits = documentHits({ source, target, beads: readings });
  const found = readings.flatMap((reading, at) =>
    findingsOf([...hitsOf(reading), ...withoutKept(hits.get(at) ?? [], reading.pair, reading.kept)], reading.pair, at)
      .map((finding) => placed(finding, reading, source.text, target.text))
      .filter((finding) => !isOfCode(finding, target.text))
      .map((finding) => inDoubt(reading.isHeading ? ofHeading(finding) : finding, reading.alignment)),
  );
  return [...findingsOf(hits.get(null) ?? [], { source, target }, null), ...found];
}

type Found = readonly [DocumentCheck, DocumentHit];

/** What the checks of documents found, by the bead that it points at. */
function documentHits(reading: DocumentReading): ReadonlyMap<number | null, readonly Found[]> {
  const byBead = new Map<number | null, Found[]>();
  for (const check of documentChecks) {
    for (const hit of check.run(reading)) {
      const found = byBead.get(hit.bead);
      if (found === undefined) byBead.set(hit.bead, [[check, hit]]);
      else found.push([check, hit]);
    }
  }
  return byBead;
}

const pick = (segments: readonly Segment[], indices: readonly number[]): readonly Segment[] =>
  indices.flatMap((index) => segments[index] ?? []);

/** The finding, with its anchors moved from the passages to the documents. */
function placed(finding: Finding, reading: PlacedReading, sourceText: string, targetText: string): Finding {
  const move = (anchor: Span | null, passage: PlacedPassage, text: string): Finding['source'] => {
    if (anchor === null) return null;
    const { start, end } = passage.toDocument(anchor);
    return { start, end, text: text.slice(start, end) };
  };
  return {
    ...finding,
    source: move(finding.source, reading.source, sourceText),
    target: move(finding.target, reading.target, targetText),
  };
}

/** Where the alignment is doubtful a finding says so instead of accusing. */
function inDoubt(finding: Finding, alignment: number): Finding {
  const confidence = Math.round(finding.confidence * alignment * 100) / 100;
  if (alignment >= doubtful) return { ...finding, confidence };
  const severity: Severity = finding.severity === 'neutral' ? 'neutral' : 'minor';
  return { ...finding, severity, confidence, message: `${finding.message}; the alignment is doubtful here` };
}

/** A good translator words a heading anew, so that what it leaves out or adds is only a suspicion. */
const freeInHeadings: readonly string[] = ['omitted', 'added', 'other-sentence', 'question-changed'];

function ofHeading(finding: Finding): Finding {
  const isFree = freeInHeadings.includes(finding.rule) && finding.severity !== 'neutral';
  return isFree ? { ...finding, severity: 'minor' } : finding;
}
