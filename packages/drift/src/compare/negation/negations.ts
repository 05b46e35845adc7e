import type { ByTongue } from '@gegenlesen/bitext';
import { isAnswer } from '../../read/negation/answers.ts';
import type { Cue } from '../../read/negation/cue.ts';
import type { Bilingual, Side } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { halved, isSpread, moved, outrightOf, turned } from './turned.ts';
import { unmatchedCues } from './unmatched.ts';

/** A negation that the other side lacks. */
export interface LoneNegation {
  readonly word: Word;
  /** 0 to 1: the probability that it is a fault. */
  readonly confidence: number;
  /** Whether nothing on the other side could be its counterpart, however far away. */
  readonly plain: boolean;
  /** Whether a short sentence has no word at all that could be its counterpart, so that no reader need be asked. */
  readonly certain: boolean;
}

/** By the language of the side that has them. */
export type LoneNegations = ByTongue<readonly LoneNegation[]>;

/** Estimated share of these that are faults: if nothing could be the counterpart, and if something far away could. */
const confidences = { plain: 0.8, doubtful: 0.5 };

/** The negations that only one side has. */
export function loneNegations({ en, de }: Bilingual): LoneNegations {
  const unmatched = unmatchedCues(en.cues, de.cues);
  const isShort = en.words.length <= short;
  const surely = (words: readonly Word[]): readonly LoneNegation[] =>
    words.map((word) => ({ word, plain: true, certain: true, confidence: confidences.plain }));
  return {
    en: [
      ...unmatched.en
        .filter(() => !isSpread(de))
        .map((cue) => lone(cue, unmatched.spare.de, isShort && de.cues.length === 0 && !isAnswer(cue.word, en.words))),
      ...surely(turned(en, de)),
    ],
    de: [
      ...unmatched.de
        .filter(() => !isSpread(en))
        .map((cue) => lone(cue, unmatched.spare.en, isShort && en.cues.length === 0 && !isAnswer(cue.word, de.words))),
      ...surely([...turned(de, en), ...halved({ en, de }), ...moved({ en, de }, { en: textOf(en), de: textOf(de) })]),
    ],
  };
}

/** Words of English. */
const short = 10;

const textOf = ({ text, span }: Side): string => text.slice(span.start, span.end);

function lone({ word }: Cue, spare: number, certain: boolean): LoneNegation {
  const plain = spare === 0;
  return { word, plain, certain, confidence: plain ? confidences.plain : confidences.doubtful };
}

/** The clauses with an outright negation, or one that cancels another: `not impossible`. */
export function deniedClauses({ en, de }: Bilingual): ByTongue<ReadonlySet<number>> {
  const clauses = ({ cues }: Side): ReadonlySet<number> => new Set(outrightOf(cues).map(({ word }) => word.clause));
  return { en: clauses(en), de: clauses(de) };
}
