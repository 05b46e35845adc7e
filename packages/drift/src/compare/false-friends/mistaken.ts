import type { Lexicon } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { falseFriends } from './false-friends.ts';

/** Two look-alikes, one of which was mistaken for the translation of the other. */
export interface Mistaken {
  readonly en: Word;
  readonly de: Word;
}

/** The score (0 to 1) from which a word explains another, so the look-alike is no mistake. Lower ones are noise. */
const fits = 0.1;
/** How far apart the two words may be, as a share of the sentence. */
const reach = 0.35;

/** False friends that nothing else on the other side explains, unless the lexicon knows one as a translation of the other. */
export function mistakenFriends({ en, de }: Coverage, lexicon: Lexicon): readonly Mistaken[] {
  return en.flatMap((english, i): readonly Mistaken[] => {
    const { lower, text, opening } = english.word;
    const friends = falseFriends.get(lower);
    // A capital in the middle of a sentence: part of a name.
    if (text !== lower && !opening) return [];
    if (friends === undefined || de.some(({ word }) => friends.isRight(word.lower))) return [];
    const german = de.find(
      ({ word }, j) => friends.isGerman(word.lower) && Math.abs(i / en.length - j / de.length) <= reach,
    );
    if (german === undefined || score(german, english, lexicon) >= fits) return [];
    const explained = [
      ...de.filter((each) => each !== german).map((each) => score(each, english, lexicon)),
      ...en.filter((each) => each !== english).map((each) => score(german, each, lexicon)),
    ];
    return explained.some((each) => each >= fits) ? [] : [{ en: english.word, de: german.word }];
  });
}

/** How well the German word, or a part of it, translates the English one. */
const score = ({ stem, parts }: CoveredWord, english: CoveredWord, lexicon: Lexicon): number =>
  [stem, ...parts].reduce((best, each) => Math.max(best, lexicon.score(each, english.stem)), 0);
