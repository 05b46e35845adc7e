import type { Bead, SegmentedDocument } from '@gegenlesen/bitext';
import { type Comparison, compareVersions, type SentenceChange } from './compare-versions.ts';

/** Two documents with the beads between them, at one point in time. */
export interface PairVersion {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly Bead[];
}

/** A sentence of the original that changed while its translation did not, as indices into the segments of both versions. */
export interface OutOfDate {
  /** In the earlier version of the original; null where it was added since. */
  readonly before: number | null;
  /** In the original as it is; null where it was removed since. */
  readonly now: number | null;
  /** What still translates the earlier version; empty where the translation lacks the sentence. */
  readonly target: readonly number[];
  /** 0 to 1: how surely those sentences translate each other. */
  readonly confidence: number;
}

/**
 * Which sentences of a translation are out of date: their originals changed between the two versions of a pair, and they did
 * not. A sentence of the translation that changed at all counts as brought up to date.
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

/** A sentence that changed or was removed, where all that translated it still stands as it stood. */
function staleSince(change: SentenceChange, { source }: BySentence, { kept }: Comparison): readonly OutOfDate[] {
  const bead = change.before === null ? undefined : source.get(change.before);
  if (bead === undefined || bead.target.length === 0) return [];
  const target = bead.target.flatMap((k) => kept.get(k) ?? []);
  return target.length < bead.target.length ? [] : [{ ...change, target, confidence: bead.confidence }];
}

interface Found extends OutOfDate {
  /** What the aligner gives the new sentence for a translation, although it is older. */
  readonly older: readonly number[];
}

/** A new sentence, where nothing of what the aligner gives it for a translation is as new. */
function lacking(
  now: number,
  beads: { readonly before: BySentence; readonly now: BySentence },
  { kept }: Comparison,
): readonly Found[] {
  const { target: older = [], confidence = 0 } = beads.now.source.get(now) ?? {};
  const was = new Map([...kept].map(([from, to]) => [to, from]));
  const translated = older.some((k) => {
    const from = was.get(k);
    // The translation may have been ahead, as where it explains something.
    return from === undefined || (beads.before.target.get(from)?.source.length ?? 0) === 0;
  });
  return translated ? [] : [{ before: null, now, target: [], confidence, older }];
}

/** A sentence that was removed and a new one with the same translation are one that was written anew. */
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

/** In the order of the translation; what it lacks comes after what stands before it in the original. */
function placeOf({ now, target }: OutOfDate, { beads }: PairVersion): number {
  return beads.findIndex(
    (bead) => (now !== null && bead.source.includes(now)) || target.some((k) => bead.target.includes(k)),
  );
}
