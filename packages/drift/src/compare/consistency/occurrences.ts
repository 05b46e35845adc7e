import { bySide, type Lexicon } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import type { Part } from '../parts.ts';
import type { BeadReading } from '../reading.ts';
import { type Component, componentOf, type Link, linksOf } from './links.ts';

/** A word of the original, as part of its term, and the word that translates it. */
export interface Occurrence {
  readonly bead: number;
  readonly part: Part;
  /** The same for all forms of a term, and different for each word of a term of several words. */
  readonly key: string;
  /** The first and last word of the term here. */
  readonly first: Word;
  readonly last: Word;
  readonly original: Component & { readonly word: Word };
  readonly rendering: Component & { readonly word: Word };
  /** Whether the lexicon does not know the translation. */
  readonly isGuess: boolean;
}

/** The confidence (a probability) below which a bead shows nothing about its words. */
const sure = 0.6;
/** How many times two words must be next to each other in a document to make a term. */
const often = 3;
/** Words of a term at most. */
const most = 3;

/**
 * Every noun of the original that is translated with a noun, with the term it belongs to: neighbours that a word often has
 * are part of its term, so `source code` and `package source` are not occurrences of `source`.
 */
export function occurrencesOf(beads: readonly BeadReading[]): readonly Occurrence[] {
  const parts = beads.flatMap(({ parts, alignment }, bead) =>
    alignment < sure ? [] : parts.map((part) => ({ part, bead, ...keysOf(part) })),
  );
  const pairs = countPairs(parts.flatMap(({ beside }) => beside));
  return parts.flatMap(({ part, bead, keys, beside }) => {
    const { known, original } = part;
    if (known === null) return [];
    const words = known.coverage[original];
    return linksOf(known.coverage, known.lexicon).flatMap((link): readonly Occurrence[] => {
      const [en, de] = [known.coverage.en[link.en]?.word, known.coverage.de[link.de]?.word];
      if (en === undefined || de === undefined || isIdentifier(part.en.text, en)) return [];
      if (isCommand(part.de.text, de, en) || isQuoted(known.coverage, link) || isVerb(link.english, en, known.lexicon))
        return [];
      const at = link[original];
      const [first, last] = original === 'en' ? phraseAround(beside, at, pairs) : [at, at];
      const [from, to] = [words[first]?.word, words[last]?.word];
      if (from === undefined || to === undefined) return [];
      const { source, target } = bySide(
        { en: { ...link.english, word: en }, de: { ...link.german, word: de } },
        original,
      );
      const phrase = keys.slice(first, last + 1);
      const place = { bead, part, first: from, last: to, isGuess: link.isGuess };
      return [{ ...place, key: `${phrase.join(' ')}|${source.key}`, original: source, rendering: target }];
    });
  });
}

/** `Remove-Package`, `NuGet.Core`: parts of identifiers. */
const isIdentifier = (text: string, { start, end }: Word): boolean =>
  /[\p{L}\d][-._:]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-._:]\p{Lu}/u.test(text.slice(end, end + 2));

/** `updating`: a form of a verb is not a term. */
const isVerb = ({ stem }: Component, { lower }: Word, lexicon: Lexicon): boolean =>
  /(?:ing|ed)$/.test(lower) && lexicon.wordOf(stem, 'en').toLowerCase() !== lower;

/** `Export-Certificate`, „Default“, `PROPS`: an English word in German that is a command or part of one. */
const isCommand = (german: string, { start, text, lower }: Word, english: Word): boolean =>
  lower === english.lower &&
  (/[-._:/"„“»‚‘'`]/.test(german.charAt(start - 1)) || (text.length > 1 && text === text.toUpperCase()));

/** Whether the German text has the English word together with a neighbour: a title or label that was kept. */
const isQuoted = ({ en, de }: Coverage, link: Link): boolean =>
  [0, -1].some((from) =>
    [from, from + 1].every((by) => {
      const left = en[link.en + by]?.word.lower;
      return left !== undefined && left === de[link.de + by]?.word.lower;
    }),
  );

/** The keys of the words of an original, and of each pair of neighbours that may be an English term. */
interface Keys {
  readonly keys: readonly string[];
  readonly beside: readonly (string | null)[];
}

function keysOf({ known, original }: Part): Keys {
  const words = known?.coverage[original] ?? [];
  const keys = words.map((word) => componentOf(word).key);
  const beside = words.map((word, i) => (areBeside(word, words[i + 1]) ? `${keys[i]} ${keys[i + 1]}` : null));
  return { keys, beside: original === 'en' ? beside : [] };
}

/** Whether two content words have just one character between them. */
const areBeside = (left: CoveredWord, right: CoveredWord | undefined): boolean =>
  right !== undefined && !left.grammar && !right.grammar && right.word.start - left.word.end === 1;

function countPairs(pairs: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) if (pair !== null) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** The indices of the first and last word of the term around a word. */
function phraseAround(
  beside: Keys['beside'],
  at: number,
  pairs: ReadonlyMap<string, number>,
): readonly [number, number] {
  const isTerm = (i: number): boolean => (pairs.get(beside[i] ?? '') ?? 0) >= often;
  let [first, last] = [at, at];
  while (last - first < most - 1 && isTerm(last)) last += 1;
  while (last - first < most - 1 && isTerm(first - 1)) first -= 1;
  return [first, last];
}
