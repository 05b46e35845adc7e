import type { Cue, Denial } from '../../read/negation/cue.ts';
import { leftOver, pairUp } from '../pairing/pair-up.ts';

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

/** The cues that deny outright and have no counterpart on the other side, paired step by step. */
export function unmatchedCues(en: readonly Cue[], de: readonly Cue[]): Unmatched {
  if (en.length > most || de.length > most) return { en: [], de: [], spare: { en: 0, de: 0 } };
  let left = en;
  let right = de;
  for (const [first, second] of steps) {
    const anywhere = first === second || first === 'excused' || second === 'excused';
    const couples = pairUp(left, right, (a, b) => {
      const distance = Math.abs(a.at - b.at);
      if (a.denial !== first || b.denial !== second || (!anywhere && distance > reach)) return null;
      return { weight: -distance, as: null };
    });
    ({ left, right } = leftOver(left, right, couples));
  }
  const outright = (cues: readonly Cue[]): readonly Cue[] => cues.filter(({ denial }) => denial === 'outright');
  const spare = (cues: readonly Cue[]): number => cues.filter(({ denial }) => denial === 'implicit').length;
  return { en: outright(left), de: outright(right), spare: { en: spare(left), de: spare(right) } };
}
