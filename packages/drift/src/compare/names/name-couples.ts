import { type Lexicon, wordList } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { roleFit, roleOf } from './role.ts';
import { type SharedName, sharedNames } from './shared-names.ts';

/** Two names that both sides have, and the evidence that they were swapped. */
export interface NameCouple {
  readonly first: SharedName;
  readonly second: SharedName;
  readonly features: NameFeatures;
}

/** The evidence for a swap (positive) or against one (negative). */
export interface NameFeatures {
  /** Forenames and other parts of one name that are now beside the other. */
  readonly beside: number;
  /** Words around one name whose counterparts are around the other: within a few words, and within a clause. */
  readonly near: number;
  readonly wide: number;
  /** Prepositions, genitives and articles that fit the other one better. */
  readonly role: number;
  /** 1 if the order of the names is reversed, -1 if it is the same, 0 if a passive or the like explains it. */
  readonly inverted: number;
  /** The same if words between them stayed there, and if one of those words is a name. */
  readonly invertedAroundWord: number;
  readonly invertedAroundName: number;
  /** The same if nothing before the names shows their role. */
  readonly invertedBare: number;
  /** The same if these are the only two names. */
  readonly invertedAlone: number;
}

/** A word of each side, each the counterpart of the other. */
type Link = SharedName;

interface Surroundings {
  readonly links: readonly Link[];
  /** Whether the two are the only names. */
  readonly alone: boolean;
}

/** The score (0 to 1) from which a word is the counterpart of another one. */
const enough = 0.1;
/** Names. More of them make a list or a table. */
const most = 10;
/** The largest evidence that each kind of closeness may give, in words that moved to the other name. */
const limits = { beside: 2, near: 1, wide: 1.5 };
/** The distance, in words, over which closeness within a clause falls to 1/e. */
const fading = 6;
/** How many words a punctuation mark between two words counts as. */
const clauseWidth = 3;
/** The fit of roles (−2 to 2) below which neither order suits what is before the names. */
const leastFit = 1;

/** Every two names of a part that could have been swapped. */
export function nameCouples(sides: Bilingual, coverage: Coverage, lexicon: Lexicon): readonly NameCouple[] {
  const names = sharedNames(coverage, lexicon);
  if (names.length < 2 || names.length > most) return [];
  const links = linksOf(coverage);
  return names.flatMap((first, i) =>
    names.slice(i + 1).map((second) => ({
      first,
      second,
      features: featuresOf(first, second, { links, alone: names.length === 2 }, coverage, sides),
    })),
  );
}

/** Content words that are each other's best match. */
const linksOf = ({ en, de }: Coverage): readonly Link[] =>
  en.flatMap(({ grammar, explained, counterpart }, i) =>
    !grammar && explained >= enough && de[counterpart]?.counterpart === i ? [{ en: i, de: counterpart }] : [],
  );

function featuresOf(
  first: SharedName,
  second: SharedName,
  { links, alone }: Surroundings,
  { en, de }: Coverage,
  sides: Bilingual,
): NameFeatures {
  const others = links.filter((link) => link.en !== first.en && link.en !== second.en);
  const pull = (closeness: Closeness): number =>
    others.reduce(
      (sum, link) =>
        sum +
        (closeness(en, first.en, link.en) - closeness(en, second.en, link.en)) *
          (closeness(de, second.de, link.de) - closeness(de, first.de, link.de)),
      0,
    );
  const own = clamp(pull(beside), limits.beside);
  // Names in a list may come in any order.
  if (areListed(en, first.en, second.en) && areListed(de, first.de, second.de)) return { ...nothing, beside: own };
  const rolesOf = (name: SharedName) => ({
    en: roleOf(en, name.en, sides.en, 'en'),
    de: roleOf(de, name.de, sides.de, 'de'),
  });
  const [one, other] = [rolesOf(first), rolesOf(second)];
  const crossed = roleFit(one.en, other.de) + roleFit(other.en, one.de);
  const straight = roleFit(one.en, one.de) + roleFit(other.en, other.de);
  const inverted = first.de > second.de;
  // A passive for an active, `lost to` for `beat`: if the roles fit neither order, the order proves nothing.
  const sign = !inverted ? -1 : Math.max(crossed, straight) < leastFit ? 0 : 1;
  const between = others.filter(
    (link) => isBetween(link.en, first.en, second.en) && isBetween(link.de, first.de, second.de),
  );
  return {
    beside: own,
    near: clamp(pull(near), limits.near),
    wide: clamp(pull(wide), limits.wide),
    role: crossed - straight,
    inverted: sign,
    invertedAroundWord: between.length > 0 ? sign : 0,
    invertedAroundName: between.some((link) => hasCapital(en[link.en])) ? sign : 0,
    invertedBare: [one, other].every((each) => each.en === 'bare' && each.de === 'bare') ? sign : 0,
    invertedAlone: alone ? sign : 0,
  };
}

const nothing: NameFeatures = {
  beside: 0,
  near: 0,
  wide: 0,
  role: 0,
  inverted: 0,
  invertedAroundWord: 0,
  invertedAroundName: 0,
  invertedBare: 0,
  invertedAlone: 0,
};

const listing = wordList('and or nor und oder sowie noch the a an der die das den dem des ein eine');

/** Whether there is nothing between two names but other names, articles and `and`. */
function areListed(words: readonly CoveredWord[], one: number, other: number): boolean {
  const between = words.slice(Math.min(one, other) + 1, Math.max(one, other));
  return between.every(({ word }) => listing.has(word.lower) || word.text !== word.lower);
}

type Closeness = (words: readonly CoveredWord[], name: number, at: number) => number;

const hasCapital = (covered: CoveredWord | undefined): boolean =>
  covered !== undefined && covered.word.text !== covered.word.lower;

/** Whether the two are parts of one name: `Craig Dawson`. */
const beside: Closeness = (words, name, at) => {
  const [one, other] = [words[Math.min(name, at)], words[Math.max(name, at)]];
  if (Math.abs(name - at) !== 1 || !hasCapital(one) || !hasCapital(other)) return 0;
  return (one?.word.end ?? 0) + 1 === other?.word.start ? 1 : 0;
};
/** Half as close with each word between them. */
const near: Closeness = (words, name, at) => 0.5 ** (distance(words, name, at) - 1);
const wide: Closeness = (words, name, at) => Math.exp(-distance(words, name, at) / fading);

/** In words, punctuation marks between them included. */
const distance = (words: readonly CoveredWord[], name: number, at: number): number =>
  Math.abs(name - at) + clauseWidth * Math.abs((words[name]?.word.clause ?? 0) - (words[at]?.word.clause ?? 0));

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

const isBetween = (at: number, one: number, other: number): boolean =>
  at > Math.min(one, other) && at < Math.max(one, other);
