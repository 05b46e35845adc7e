import type { Word } from '../words/words.ts';
import type { Cue, Denial, Negation } from './cue.ts';

/** Words. Places in a shorter sentence are measured as in one of this length: German verbs come last, so in a short one no word is far from another. */
const fewest = 30;

const inIdentifier = /\p{Ll}(?:No|Not|Non|Without)(?=\p{Lu})/u;
const cut = /^(?:is|are|was|were|do|does|did|have|has|had|ca|could|should|would|wo|must)n$|^can$/;

/** Every negating word of a side, with its kind. */
export function readCues(words: readonly Word[], negation: Negation): readonly Cue[] {
  const length = Math.max(words.length, fewest);
  return words.flatMap((word, i): readonly Cue[] => {
    const denial = denialOf(words, i, negation);
    return denial === null ? [] : [{ word, denial, at: i / length }];
  });
}

function denialOf(words: readonly Word[], i: number, negation: Negation): Denial | null {
  const { outright, implicit, faint, excused, plainly, isTag } = negation;
  const { lower, text } = words[i] ?? { lower: '', text: '' };
  if (isTag?.(words, i) === true) return null;
  // `BiographyNoPhoto`, and `doesn&#8217;t` in two pieces.
  if (inIdentifier.test(text)) return 'implicit';
  if (cut.test(lower) && words[i + 1]?.text === 't') return 'outright';
  if (outright(lower)) return excused(words, i) ? 'excused' : 'outright';
  if (implicit(lower)) return plainly?.(words, i) === true ? 'outright' : 'implicit';
  // `noch nicht`, `not yet` are one negation.
  return faint(lower) && ![words[i - 1], words[i + 1]].some((beside) => outright(beside?.lower ?? '')) ? 'faint' : null;
}
