import type { Lexicon } from '@gegenlesen/bitext';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { wordList } from './word-list.ts';
import type { Word } from './words.ts';

/** A word that became its opposite. */
export interface Opposing {
  readonly en: Word;
  readonly de: Word;
  /** What the German word should have been: the opposite of the one that stands there. */
  readonly expected: string;
  /** 0 to 1: how well that one would have translated the English word. */
  readonly score: number;
}

/** From here on a word has a counterpart of its own. */
const explained = 0.12;
/** How well the opposite must fit. */
const fits = 0.15;
/** How far apart, as a share of the sentence, the two words may stand. */
const reach = 0.35;

/** German words that nothing explains, while their opposite would translate an English word that nothing explains either. */
export function opposingWords({ en, de }: Coverage, lexicon: Lexicon): readonly Opposing[] {
  const open = en.flatMap((each, i) => (isOpen(each) ? [{ ...each, at: i / en.length }] : []));
  if (open.length === 0) return [];
  return de.flatMap((german, j) => {
    if (!isOpen(german)) return [];
    const near = open.filter(({ at }) => Math.abs(at - j / de.length) <= reach);
    if (near.length === 0) return [];
    const found = lexicon.opposites(german.word.lower, 'de').flatMap((expected) => {
      const stem = lexicon.stemOf(expected, 'de');
      return near.map(({ word, stem: english }) => ({
        en: word,
        de: german.word,
        expected,
        score: lexicon.score(stem, english),
      }));
    });
    const best = found.sort((a, b) => b.score - a.score)[0];
    return best === undefined || best.score < fits ? [] : [best];
  });
}

/** Prepositions have too many uses, so of the words of grammar only these are looked at. */
const telling = wordList('mehr weniger ohne innerhalb außerhalb oben unten more less without inside outside');

const isOpen = ({ word, explained: best, stem, grammar }: CoveredWord): boolean =>
  stem !== -1 && best < explained && (!grammar || telling.has(word.lower));
