import { bySide, type Lexicon } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import type { Part } from '../parts.ts';
import type { BeadReading } from '../reading.ts';
import { type Component, componentOf, type Link, linksOf } from './links.ts';

/** One word of the original, as a part of the term that it stands in, and the word of the translation that answers it. */
export interface Occurrence {
  readonly bead: number;
  readonly part: Part;
  /** The same for all forms of a term; for one of several words, with the place of the word in it. */
  readonly key: string;
  /** The term as it stands here, from its first to its last word. */
  readonly first: Word;
  readonly last: Word;
  readonly original: Component & { readonly word: Word };
  readonly rendering: Component & { readonly word: Word };
  /** Whether the lexicon does not know that the two answer each other. */
  readonly isGuess: boolean;
}

/** A bead that is less sure says nothing of words. */
const sure = 0.6;

/**
 * Every noun of the original that the translation answers with a noun, by the terms of the document: the neighbours that a
 * word has three times and more belong to it, so that `source code` and `package source` are no case of `source`.
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

/** `Remove-Package`, `NuGet.Core`: parts of a name that programs read. */
const isIdentifier = (text: string, { start, end }: Word): boolean =>
  /[\p{L}\d][-._:]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-._:]\p{Lu}/u.test(text.slice(end, end + 2));

/** `updating` of `update`: what is done needs no name. */
const isVerb = ({ stem }: Component, { lower }: Word, lexicon: Lexicon): boolean =>
  /(?:ing|ed)$/.test(lower) && lexicon.wordOf(stem, 'en').toLowerCase() !== lower;

/** `Export-Certificate`, „Default“, `PROPS`: an English word in German that belongs to a command, or is one. */
const isCommand = (german: string, { start, text, lower }: Word, english: Word): boolean =>
  lower === english.lower &&
  (/[-._:/"„“»‚‘'`]/.test(german.charAt(start - 1)) || (text.length > 1 && text === text.toUpperCase()));

/** Whether the English word stands in the German text with the word beside it: a title or label that was left as it is. */
const isQuoted = ({ en, de }: Coverage, link: Link): boolean =>
  [0, -1].some((from) =>
    [from, from + 1].every((by) => {
      const left = en[link.en + by]?.word.lower;
      return left !== undefined && left === de[link.de + by]?.word.lower;
    }),
  );

/** So often two words stand side by side where they make a term. */
const often = 3;
/** No term has more words. */
const most = 3;

/** What the words of an original are called, and each with the next one where the two may be a term of English. */
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

/** Whether two words carry meaning and have nothing but one character between them. */
const areBeside = (left: CoveredWord, right: CoveredWord | undefined): boolean =>
  right !== undefined && !left.grammar && !right.grammar && right.word.start - left.word.end === 1;

function countPairs(pairs: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) if (pair !== null) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/** The indices of the first and last word of the term that a word stands in. */
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
