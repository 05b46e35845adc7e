import {
  type Bead,
  type BySide,
  hasKeys,
  hasLines,
  type Pair,
  type PlacedPassage,
  placedPassage,
  plainText,
  type Segment,
  type SegmentedDocument,
  type Span,
  wholeText,
} from '@gegenlesen/bitext';
import { habitsOf } from '../../read/numbers/habits.ts';
import { type CheckOptions, pairsToRead } from '../parts.ts';
import { readPair } from '../read-pair.ts';
import type { BeadReading } from '../reading.ts';
import type { PlacedInline } from '../strings/inlines.ts';
import type { ProgramString } from '../strings/program-string.ts';
import { codeIn, codeOf } from './code-in.ts';
import { withoutMoved } from './moved-figures.ts';
import { quotable, withoutQuoted } from './quoted-originals.ts';
import { withoutRelativeYears } from './relative-years.ts';

/** A bead and its passages, which lead back to the documents. */
export interface PlacedReading extends BeadReading {
  readonly passages: BySide<PlacedPassage>;
}

const noCode: BySide<readonly Span[]> = { source: [], target: [] };
const catalogueString: ProgramString = { menu: [], isOfCatalogue: true };

/** Reads two aligned documents bead by bead, and excuses a figure that a bead lacks if its neighbours or the documents have it. */
export function readDocuments(
  source: SegmentedDocument,
  target: SegmentedDocument,
  beads: readonly Bead[],
  options: CheckOptions,
): readonly PlacedReading[] {
  const isOfCatalogue = hasKeys(source.format);
  const habits = { source: habitsOf(plainText(wholeText(source))), target: habitsOf(plainText(wholeText(target))) };
  const code = isOfCatalogue ? noCode : { source: codeOfDocument(source), target: codeOfDocument(target) };
  const originals = quotable(source.segments);
  const readings = beads.map((bead): PlacedReading => {
    const passages = passagesOf(bead, source, target, originals);
    return {
      ...readPair(
        passages,
        isOfCatalogue ? { ...options, string: stringOf(bead, passages, source, target) } : options,
        habits,
        {
          source: codeOf(passages.source, code.source),
          target: codeOf(passages.target, code.target),
        },
      ),
      passages,
      alignment: bead.confidence,
      isHeading: pick(source.segments, bead.source).every(({ kind }) => kind === 'heading'),
      sentences: { source: bead.source.length, target: bead.target.length },
    };
  });
  return withoutRelativeYears(withoutMoved(readings));
}

/** What the files say about a bead of two catalogues. */
function stringOf(
  bead: Bead,
  passages: BySide<PlacedPassage>,
  source: SegmentedDocument,
  target: SegmentedDocument,
): ProgramString {
  const sides = { source: pick(source.segments, bead.source), target: pick(target.segments, bead.target) };
  const limits = sides.target[0]?.limits ?? sides.source[0]?.limits;
  const inlines = {
    source: placedInlines(sides.source, passages.source),
    target: placedInlines(sides.target, passages.target),
  };
  return { ...catalogueString, ...(limits === undefined ? {} : { limits }), inlines };
}

const placedInlines = (segments: readonly Segment[], { fromDocument }: PlacedPassage): readonly PlacedInline[] =>
  segments.flatMap(({ inlines = [] }) =>
    inlines.map(({ id, role, start, end }) => ({ id, role, place: fromDocument({ start, end }) })),
  );

/** Where a file has no lines, only its styles say what is code; they are known when it is read. */
const codeOfDocument = ({ format, text }: SegmentedDocument): readonly Span[] => (hasLines(format) ? codeIn(text) : []);

/** The parts of all beads as pairs of their own, for a reader. */
export const beadsToRead = (
  source: SegmentedDocument,
  target: SegmentedDocument,
  beads: readonly Bead[],
  options: CheckOptions,
): readonly Pair[] => {
  const originals = quotable(source.segments);
  return beads.flatMap((bead) => pairsToRead(passagesOf(bead, source, target, originals), options));
};

const passagesOf = (
  bead: Bead,
  source: SegmentedDocument,
  target: SegmentedDocument,
  originals: ReadonlySet<string>,
): BySide<PlacedPassage> => ({
  source: placedPassage(pick(source.segments, bead.source), source.lang),
  target: placedPassage(withoutQuoted(pick(target.segments, bead.target), originals), target.lang),
});

const pick = (segments: readonly Segment[], indices: readonly number[]): readonly Segment[] =>
  indices.flatMap((index) => segments[index] ?? []);
