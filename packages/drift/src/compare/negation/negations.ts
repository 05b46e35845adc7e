import { type ByTongue, wordList } from '@gegenlesen/bitext';
import { isAnswer } from '../../read/negation/answers.ts';
import type { Cue } from '../../read/negation/cue.ts';
import { englishNegation } from '../../read/negation/english.ts';
import { germanNegation } from '../../read/negation/german.ts';
import { readCues } from '../../read/negation/read-cues.ts';
import type { Bilingual } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
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
  const english = readCues(en.words, englishNegation);
  const german = readCues(de.words, germanNegation);
  const unmatched = unmatchedCues(english, german);
  const isShort = en.words.length <= short;
  const [isSpreadInEnglish, isSpreadInGerman] = [isSpread(english, en.words), isSpread(german, de.words)];
  return {
    en: [
      ...unmatched.en
        .filter(() => !isSpreadInGerman)
        .map((cue) => lone(cue, unmatched.spare.de, isShort && german.length === 0 && !isAnswer(cue.word, en.words))),
      ...turned(english, en.words, german, de.words),
    ],
    de: [
      ...unmatched.de
        .filter(() => !isSpreadInEnglish)
        .map((cue) => lone(cue, unmatched.spare.en, isShort && english.length === 0 && !isAnswer(cue.word, de.words))),
      ...turned(german, de.words, english, en.words),
    ],
  };
}

const joining = wordList('or nor oder noch');
const contrasting = wordList(
  'but rather instead however although though while sondern aber jedoch dafür hingegen dagegen',
);
const outrightOf = (cues: readonly Cue[]): readonly Cue[] =>
  cues.filter(({ denial }) => denial === 'outright' || denial === 'excused');

/** Whether one negation denies several things: `do not open or shake`. The other side may deny each of them. */
const isSpread = (cues: readonly Cue[], words: readonly Word[]): boolean =>
  outrightOf(cues).some(({ word }) => words.slice(words.indexOf(word) + 1).some(({ lower }) => joining.has(lower)));

/** A negation of several things of which the other side affirms one: `nicht öffnen, aber schütteln`. */
function turned(
  cues: readonly Cue[],
  words: readonly Word[],
  others: readonly Cue[],
  theirs: readonly Word[],
): readonly LoneNegation[] {
  const has = (list: ReadonlySet<string>, all: readonly Word[]): boolean => all.some(({ lower }) => list.has(lower));
  const [first] = outrightOf(cues);
  if (first === undefined || words.length > longest || !isSpread(cues, words) || has(contrasting, words)) return [];
  if (outrightOf(others).length !== 1 || has(joining, theirs) || !has(contrasting, theirs)) return [];
  return [lone(first, 0, true)];
}

/** Words of either language. Longer sentences contrast other things as well. */
const longest = 35;

/** Words of English. */
const short = 10;

function lone({ word }: Cue, spare: number, certain: boolean): LoneNegation {
  const plain = spare === 0;
  return { word, plain, certain, confidence: plain ? confidences.plain : confidences.doubtful };
}

/** The clauses with an outright negation, or one that cancels another: `not impossible`. */
export function deniedClauses({ en, de }: Bilingual): ByTongue<ReadonlySet<number>> {
  const clauses = (cues: readonly Cue[]): ReadonlySet<number> =>
    new Set(cues.filter(({ denial }) => denial === 'outright' || denial === 'excused').map(({ word }) => word.clause));
  return { en: clauses(readCues(en.words, englishNegation)), de: clauses(readCues(de.words, germanNegation)) };
}
