import { type Lexicon, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';

/** A word that became its opposite. */
export interface Opposing {
  readonly en: Word;
  readonly de: Word;
  /** What the German word should have been: the opposite of the one that stands there. */
  readonly expected: string;
  /** 0 to 1: how well that one would have translated the English word. */
  readonly score: number;
}

/** How well the opposite must fit. */
const fits = 0.15;
/** So many times better the opposite must explain its counterpart than anything that stands there. */
const better = 2;
/** How far apart, as a share of the sentence, the two words may stand. */
const reach = 0.35;
/** Verbs of motion and the like, whose opposites are often said for each other. */
const loose = wordList(
  'gehen kommen ging gingen kam kamen geht kommt gegangen gekommen junge jungen himmel erde vermieten',
);
/** Prepositions have too many uses, so of the words of grammar only these are looked at. */
const telling = wordList(`
  mehr weniger ohne innerhalb außerhalb oben unten viel viele vielen wenig wenige wenigen more less without inside outside
  above below many few much little
`);

/** `2 mm dick` tells a measure, whatever the other side calls it: thin or thick. */
const measures = wordList(
  'mm cm m km zoll millimeter zentimeter meter metern kilometer kilometern jahr jahre jahren stunden minuten kilo',
);
const dimension = /^(?:dick|lang|hoch|breit|tief|weit|groß|schwer|alt)(?:e[nrsm]?)?$/;
/** `keine zwei Wochen mehr` compares nothing. */
const denial = /^(?:kein(?:e[nrsm]?)?|nicht|nie|nichts|niemand)$/;

function comparesNothing(words: readonly CoveredWord[], j: number): boolean {
  const { lower, clause } = words[j]?.word ?? { lower: '', clause: -1 };
  if (dimension.test(lower)) return measures.has(words[j - 1]?.word.lower ?? '');
  if (lower !== 'mehr' || words[j + 1]?.word.lower === 'als') return false;
  return words.slice(0, j).some(({ word }) => word.clause === clause && denial.test(word.lower));
}

/** German words whose opposite would translate an English word far better than anything that stands there. */
export function opposingWords({ en, de }: Coverage, lexicon: Lexicon): readonly Opposing[] {
  const open = en.flatMap((each, i) => (isOpen(each) ? [{ ...each, at: i / en.length }] : []));
  if (open.length === 0) return [];
  return de.flatMap((german, j) => {
    if (!isOpen(german) || loose.has(german.word.lower) || comparesNothing(de, j)) return [];
    const at = j / de.length;
    const best = oppositesOf(german, lexicon)
      .flatMap((expected) => {
        const stem = lexicon.stemOf(expected, 'de');
        return open
          .filter((english) => Math.abs(english.at - at) <= reach)
          .map((english) => ({ english, expected, score: lexicon.score(stem, english.stem) }))
          .filter(
            ({ english, score }) => score >= fits && score >= better * Math.max(english.explained, german.explained),
          );
      })
      .sort((a, b) => b.score - a.score)[0];
    return best === undefined
      ? []
      : [{ en: best.english.word, de: german.word, expected: best.expected, score: best.score }];
  });
}

/** Of the word as it stands, of its commonest form, or of an adjective without its ending. */
function oppositesOf({ word, stem }: CoveredWord, lexicon: Lexicon): readonly string[] {
  const forms = [
    word.lower,
    lexicon.wordOf(stem, 'de'),
    word.lower.replace(ending, ''),
    word.lower.replace(ending, 'e'),
  ];
  return forms.map((form) => lexicon.opposites(form, 'de')).find((found) => found.length > 0) ?? [];
}

const ending = /e[nrsm]?$/;

const isOpen = ({ word, explained, stem, grammar }: CoveredWord): boolean =>
  stem !== -1 && explained < fits && (!grammar || telling.has(word.lower));
