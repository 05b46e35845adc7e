import { type Lexicon, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';

/** A word that was replaced by its opposite. */
export interface Opposing {
  readonly en: Word;
  readonly de: Word;
  /** What the German word should have been: the opposite of what it is. */
  readonly expected: string;
  /** 0 to 1: how well that would translate the English word. */
  readonly score: number;
}

/**
 * How well (0 to 1) the opposite must translate the word; a word that scores less itself is unexplained. Of 6,825 sound pairs
 * of news and commentary, 17 have such a word (18 at 0.1, 16 at 0.2).
 */
const fits = 0.15;
/** How many times better the opposite must translate the word than anything in the sentence. 17 of those pairs at 1.5, 15 at 3. */
const better = 2;
/** How far apart the two words may be, as a share of the sentence. */
const reach = 0.35;
/** Verbs of motion and other words that often translate their opposites. */
const loose = wordList(
  'gehen kommen ging gingen kam kamen geht kommt gegangen gekommen suchen suche sucht gesucht junge jungen himmel erde vermieten derselbe dieselbe dasselbe desselben derselben demselben denselben dieselben',
);
/** The function words that are compared. Prepositions have too many uses. */
const telling = wordList(`
  mehr weniger ohne innerhalb außerhalb oben unten viel viele vielen wenig wenige wenigen more less without inside outside
  above below many few much little
`);

/** `2 mm dick` is a measurement, thin or thick. */
const measures = wordList(
  'mm cm m km zoll millimeter zentimeter meter metern kilometer kilometern jahr jahre jahren stunden minuten kilo',
);
const dimension = /^(?:dick|lang|hoch|breit|tief|weit|groß|schwer|alt)(?:e[nrsm]?)?$/;
/** `keine zwei Wochen mehr` is not a comparison. */
const undoing = /^(?:entfern|aufheb|aufgehob|auflös|lösen|gelöst)/;
const denial = /^(?:kein(?:e[nrsm]?)?|nicht|nie|nichts|niemand)$/;

function comparesNothing(words: readonly CoveredWord[], j: number): boolean {
  const { lower, clause } = words[j]?.word ?? { lower: '', clause: -1 };
  if (dimension.test(lower)) return measures.has(words[j - 1]?.word.lower ?? '');
  if (lower !== 'mehr' || words[j + 1]?.word.lower === 'als') return false;
  return words.slice(0, j).some(({ word }) => word.clause === clause && denial.test(word.lower));
}

/** German words whose opposite would translate an English word far better than anything in the sentence. */
export function opposingWords({ en, de }: Coverage, lexicon: Lexicon): readonly Opposing[] {
  const open = en.flatMap((each, i) => (isOpen(each) ? [{ ...each, at: i / en.length }] : []));
  if (open.length === 0) return [];
  return de.flatMap((german, j) => {
    // `kein gültiger Name` is an invalid one, `Link entfernen` is to unlink.
    if (denial.test(de[j - 1]?.word.lower ?? '') || undoing.test(de[j + 1]?.word.lower ?? '')) return [];
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

/** The opposites of the word itself, of its commonest form, or of the adjective without its ending. */
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
