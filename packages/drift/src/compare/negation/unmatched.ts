import type { Cue, Denial } from '../../read/negation/cue.ts';

/** The negations of two sides that have no counterpart. */
export interface Unmatched {
  readonly en: readonly Cue[];
  readonly de: readonly Cue[];
  /** How many words that deny by their meaning are left over, too far away to be a counterpart. */
  readonly spare: { readonly en: number; readonly de: number };
}

/** Steps in which cues find each other, the likest first; a word that denies outright may have any counterpart. */
const steps: readonly (readonly [Denial, Denial])[] = [
  ['outright', 'outright'],
  ['excused', 'excused'],
  ['outright', 'excused'],
  ['excused', 'outright'],
  ['implicit', 'implicit'],
  ['outright', 'implicit'],
  ['implicit', 'outright'],
  ['faint', 'faint'],
  ['outright', 'faint'],
  ['faint', 'outright'],
];

/** How far apart, as a share of the sentence, two cues of unlike strength may stand. */
const reach = 0.3;

/** More cues than any sentence has; a text that goes on like this is not compared. */
const most = 100;

/** Cues of one side that deny outright and have no counterpart on the other side. */
export function unmatchedCues(en: readonly Cue[], de: readonly Cue[]): Unmatched {
  if (en.length > most || de.length > most) return { en: [], de: [], spare: { en: 0, de: 0 } };
  const left = new Set(en);
  const right = new Set(de);
  for (const [first, second] of steps) {
    const couples = [...left]
      .filter(({ denial }) => denial === first)
      .flatMap((a) =>
        [...right]
          .filter(({ denial }) => denial === second)
          .map((b) => ({ a, b, distance: Math.abs(a.at - b.at) }))
          .filter(
            ({ distance }) => first === second || first === 'excused' || second === 'excused' || distance <= reach,
          ),
      )
      .sort((x, y) => x.distance - y.distance);
    for (const { a, b } of couples) {
      if (!left.has(a) || !right.has(b)) continue;
      left.delete(a);
      right.delete(b);
    }
  }
  const outright = (cues: Iterable<Cue>): readonly Cue[] => [...cues].filter(({ denial }) => denial === 'outright');
  const spare = (cues: Iterable<Cue>): number => [...cues].filter(({ denial }) => denial === 'implicit').length;
  return { en: outright(left), de: outright(right), spare: { en: spare(left), de: spare(right) } };
}
