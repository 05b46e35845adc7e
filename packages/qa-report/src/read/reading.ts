import {
  type FactsForTranslator,
  type Finding,
  isMarkedBy,
  proseOf,
  type Report,
  type Segment,
  type Span,
  severities,
  toProseSpan,
  translatorFactsOf,
} from '@gegenlesen/bitext';

/** A finding with its number in the report, counted from 1 in reading order. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** The place that a finding marks in a sentence; an empty mark is a place where something is missing. */
export interface Mark extends Span {
  readonly number: number;
}

/** A sentence as a reader sees it, without markup, or a string of a program. */
export interface Sentence extends FactsForTranslator {
  /** Counted from 1 within its document. */
  readonly number: number;
  readonly kind: Segment['kind'];
  /** Whether it begins a paragraph, heading or list item. */
  readonly opens: boolean;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One bead, ready to be read: both sides with their findings. */
export interface Row {
  /** The index of its bead. */
  readonly index: number;
  readonly confidence: number;
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  readonly findings: readonly NumberedFinding[];
}

/** A Report in the order in which a person reads it. */
export interface Reading {
  readonly rows: readonly Row[];
  /** Findings about a document as a whole. */
  readonly general: readonly NumberedFinding[];
}

/**
 * Puts a Report into reading order. A translator goes through a text from beginning to end, so findings follow the document;
 * within one bead the worst comes first, and findings about the whole document come last.
 */
export function readingOf({ source, target, beads, findings }: Report): Reading {
  const inOrder = inReadingOrder(
    findings.map((finding) => ({ finding, place: placeOf(finding, beads.length) })),
    beads.length,
  );
  const byPlace = new Map<number, NumberedFinding[]>();
  for (const [index, { place, finding }] of inOrder.entries()) {
    const number = index + 1;
    const there = byPlace.get(place);
    if (there === undefined) byPlace.set(place, [{ number, finding }]);
    else there.push({ number, finding });
  }
  const rows = beads.map((bead, index): Row => {
    const found = byPlace.get(index) ?? [];
    const sentences = (segments: readonly Segment[], side: 'source' | 'target') =>
      bead[side].flatMap((at) => sentenceAt(segments, at, found, side));
    return {
      index,
      confidence: bead.confidence,
      source: sentences(source.segments, 'source'),
      target: sentences(target.segments, 'target'),
      findings: found,
    };
  });
  return { rows, general: byPlace.get(beads.length) ?? [] };
}

/**
 * Sorts findings into reading order.
 *
 * @param beads the number of beads; findings in none of them come last
 */
export const inReadingOrder = <Item extends { readonly finding: Finding }>(
  items: readonly Item[],
  beads: number,
): readonly Item[] =>
  items.toSorted(
    ({ finding: a }, { finding: b }) =>
      placeOf(a, beads) - placeOf(b, beads) || badness(b) - badness(a) || startOf(a) - startOf(b),
  );

/** Every finding in reading order. */
export const numberedFindings = ({ rows, general }: Reading): readonly NumberedFinding[] => [
  ...rows.flatMap(({ findings }) => findings),
  ...general,
];

const placeOf = ({ bead }: Finding, end: number): number => (bead === null || bead >= end ? end : bead);

const badness = ({ severity }: Finding): number => severities.indexOf(severity);

const startOf = ({ source, target }: Finding): number => source?.start ?? target?.start ?? 0;

function sentenceAt(
  segments: readonly Segment[],
  at: number,
  found: readonly NumberedFinding[],
  side: 'source' | 'target',
): readonly Sentence[] {
  const segment = segments[at];
  if (segment === undefined) return [];
  const marks = found.flatMap(({ number, finding }) => {
    const anchor = finding[side];
    return anchor !== null && isMarkedBy(segment, anchor) ? [{ number, ...toProseSpan(segment, anchor) }] : [];
  });
  const opens = segments[at - 1]?.block !== segment.block;
  const facts = translatorFactsOf(segment);
  return [{ number: at + 1, kind: segment.kind, opens, text: proseOf(segment), marks, ...facts }];
}

/** The sentences of one side of a bead as one text, with the marks of one finding in it. */
export function joined(
  sentences: readonly Sentence[],
  number: number,
): { readonly text: string; readonly marks: Span[] } {
  let text = '';
  const marks: Span[] = [];
  for (const sentence of sentences) {
    const at = text === '' ? 0 : text.length + 1;
    text = text === '' ? sentence.text : `${text} ${sentence.text}`;
    for (const mark of sentence.marks) {
      if (mark.number === number) marks.push({ start: at + mark.start, end: at + mark.end });
    }
  }
  return { text, marks };
}
