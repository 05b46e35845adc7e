import type { Bead, SegmentedDocument } from '@gegenlesen/bitext';
import { type Comparison, compareVersions, type SentenceChange } from './compare-versions.ts';

/** A pair of documents with its beads, at one point in time. */
export interface PairVersion {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly Bead[];
}

/** A sentence of the original that changed while its translation did not, as indices into the segments. */
export interface OutOfDate {
  /** In the earlier version of the original; null if it was added since. */
  readonly before: number | null;
  /** In the current original; null if it was removed since. */
  readonly now: number | null;
  /** The translation of the earlier version; empty if the sentence was never translated. */
  readonly target: readonly number[];
  /** How surely those sentences translate each other, 0 to 1. */
  readonly confidence: number;
}

/**
 * The outdated sentences of a translation: their originals changed between the two versions of a pair, and they did not.
 * A translated sentence that changed in any way counts as updated.
 */
export function outOfDate(before: PairVersion, now: PairVersion): readonly OutOfDate[] {
  const source = compareVersions(before.source.segments, now.source.segments);
  if (source.changes.length === 0) return [];
  const target = compareVersions(before.target.segments, now.target.segments);
  const beads = { before: bySentence(before.beads), now: bySentence(now.beads) };
  const removed = source.changes.flatMap((change) => staleSince(change, beads.before, target));
  const added = source.changes
    .filter(({ now: at, before: was }) => at !== null && (was === null || isUntranslated(was, beads.before)))
    .flatMap(({ now: at }) => lacking(at ?? 0, beads, target));
  return merged(removed, added).sort((a, b) => placeOf(a, now) - placeOf(b, now));
}

interface BySentence {
  readonly source: ReadonlyMap<number, Bead>;
  readonly target: ReadonlyMap<number, Bead>;
}

const bySentence = (beads: readonly Bead[]): BySentence => ({
  source: new Map(beads.flatMap((bead) => bead.source.map((i) => [i, bead] as const))),
  target: new Map(beads.flatMap((bead) => bead.target.map((j) => [j, bead] as const))),
});

const isUntranslated = (i: number, { source }: BySentence): boolean => (source.get(i)?.target.length ?? 0) === 0;

/** A sentence that changed or was removed, if its whole translation is unchanged. */
function staleSince(change: SentenceChange, { source }: BySentence, { kept }: Comparison): readonly OutOfDate[] {
  const bead = change.before === null ? undefined : source.get(change.before);
  if (bead === undefined || bead.target.length === 0) return [];
  const target = bead.target.flatMap((k) => kept.get(k) ?? []);
  return target.length < bead.target.length ? [] : [{ ...change, target, confidence: bead.confidence }];
}

interface Found extends OutOfDate {
  /** The sentences that the aligner matches to the new one, although they are older. */
  readonly older: readonly number[];
}

/** A new sentence, if none of the sentences aligned with it is new. */
function lacking(
  now: number,
  beads: { readonly before: BySentence; readonly now: BySentence },
  { kept }: Comparison,
): readonly Found[] {
  const { target: older = [], confidence = 0 } = beads.now.source.get(now) ?? {};
  const was = new Map([...kept].map(([from, to]) => [to, from]));
  const translated = older.some((k) => {
    const from = was.get(k);
    // The translation may have been ahead of the original, for example with an explanation.
    return from === undefined || (beads.before.target.get(from)?.source.length ?? 0) === 0;
  });
  return translated ? [] : [{ before: null, now, target: [], confidence, older }];
}

/** A removed sentence and a new one with the same translation are one rewritten sentence. */
function merged(stale: readonly OutOfDate[], added: readonly Found[]): OutOfDate[] {
  const rest = [...stale];
  for (const { older, ...found } of added) {
    const at = rest.findIndex(({ now, target }) => now === null && target.some((k) => older.includes(k)));
    const gone = rest[at];
    if (gone === undefined) rest.push(found);
    else rest[at] = { ...gone, now: found.now };
  }
  return rest;
}

/** Sorts in the order of the translation. A missing sentence comes after the one before it in the original. */
function placeOf({ now, target }: OutOfDate, { beads }: PairVersion): number {
  return beads.findIndex(
    (bead) => (now !== null && bead.source.includes(now)) || target.some((k) => bead.target.includes(k)),
  );
}
