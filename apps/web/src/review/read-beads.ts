import { type BySide, bySide, type PlacedPassage, placedPassage, tongueOf } from '@gegenlesen/bitext';
import { type PartReading, pairsToRead, partReadings } from '@gegenlesen/drift';
import { type AlignedPair, checkOptionsOf, type Knowledge, type PairRequest, withReadings } from 'gegenlesen';
import type { BeadReading, DoubtedWord } from '../api/reading.ts';
import { marksOf } from './marks.ts';

/** The lowest probability of a doubted word. */
const least = 0.3;

/**
 * What a reader says about the beads `from` up to, but not including, `to`. They are read as the checks read them, so
 * what was checked before comes from the cache of the reader.
 */
export async function readBeads(
  pair: AlignedPair,
  { from, to }: { readonly from: number; readonly to: number },
  request: PairRequest,
  knowledge: Knowledge,
): Promise<readonly BeadReading[]> {
  const beads = pair.beads.slice(from, to).map((bead, at) => ({ index: from + at, passages: passagesOf(pair, bead) }));
  const known = checkOptionsOf(knowledge, request);
  const options = await withReadings(
    known,
    () => beads.flatMap(({ passages }) => pairsToRead(passages, known)),
    knowledge,
  );
  return beads.map(({ index, passages }) => ({
    index,
    words: partReadings(passages, options).flatMap((reading) => doubtedWords(reading, passages, index, pair)),
  }));
}

type Passages = BySide<PlacedPassage>;

const passagesOf = ({ source, target }: AlignedPair, bead: AlignedPair['beads'][number]): Passages => ({
  source: placedPassage(
    bead.source.flatMap((index) => source.segments[index] ?? []),
    source.lang,
  ),
  target: placedPassage(
    bead.target.flatMap((index) => target.segments[index] ?? []),
    target.lang,
  ),
});

/** The doubted words of one part of a bead, in the texts of its segments. */
function doubtedWords(
  { words }: PartReading,
  passages: Passages,
  bead: number,
  pair: AlignedPair,
): readonly DoubtedWord[] {
  const original = tongueOf(passages.source.lang);
  if (original === null) return [];
  const sides = bySide(words, original);
  return (['source', 'target'] as const).flatMap((side) => {
    const other = side === 'source' ? 'target' : 'source';
    return sides[side].flatMap(({ start, end, wrong, counterpart }): readonly DoubtedWord[] => {
      if (wrong < least) return [];
      const there = counterpart === null ? undefined : sides[other][counterpart];
      const named = there === undefined ? null : passages[other].text.slice(there.start, there.end);
      const place = { bead, source: null, target: null, [side]: passages[side].toDocument({ start, end }) };
      return marksOf(place, pair).map((mark) => ({ ...mark, wrong, counterpart: named }));
    });
  });
}
