import { type Lexicon, wordList } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { roleFit, roleOf } from './role.ts';
import { type SharedName, sharedNames } from './shared-names.ts';

/** Two names that both sides have, and what speaks for their having changed places. */
export interface NameCouple {
  readonly first: SharedName;
  readonly second: SharedName;
  readonly features: NameFeatures;
}

/** What speaks for an exchange where it is above 0, and against one below. */
export interface NameFeatures {
  /** Forenames, and other parts of the same name, that stand with the other one. */
  readonly beside: number;
  /** Words around the two names whose counterparts stand around the other one: within a few words, and within a clause. */
  readonly near: number;
  readonly wide: number;
  /** Prepositions, genitives and articles that fit the other one better. */
  readonly role: number;
  /** 1 where the order of the names is the other one, -1 where it is the same, 0 where a passive or the like explains it. */
  readonly inverted: number;
  /** The same where the words between them stayed between them, and a name among these. */
  readonly invertedAroundWord: number;
  readonly invertedAroundName: number;
  /** The same where nothing before the names says what part they have. */
  readonly invertedBare: number;
  /** The same where these two are the only names. */
  readonly invertedAlone: number;
}

/** A word of each side, one the counterpart of the other. */
type Link = SharedName;

interface Surroundings {
  readonly links: readonly Link[];
  /** Whether the two are the only names. */
  readonly alone: boolean;
}

/** From here on a word is the counterpart of another as far as its place matters. */
const enough = 0.1;
/** More names than this make a list or a table. */
const most = 10;

/** Every two names of a part that could have changed places. */
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

/** Words that carry meaning and are each other's likeliest counterparts. */
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
  const own = clamp(pull(beside), 2);
  // Names that are only listed may stand in any order.
  if (areListed(en, first.en, second.en) && areListed(de, first.de, second.de)) return { ...nothing, beside: own };
  const rolesOf = (name: SharedName) => ({
    en: roleOf(en, name.en, sides.en, 'en'),
    de: roleOf(de, name.de, sides.de, 'de'),
  });
  const [one, other] = [rolesOf(first), rolesOf(second)];
  const crossed = roleFit(one.en, other.de) + roleFit(other.en, one.de);
  const straight = roleFit(one.en, one.de) + roleFit(other.en, other.de);
  const inverted = first.de > second.de;
  // A passive for an active, `lost to` for `beat`: where neither order fits what stands before the names, it says nothing.
  const sign = !inverted ? -1 : Math.max(crossed, straight) < 1 ? 0 : 1;
  const between = others.filter(
    (link) => isBetween(link.en, first.en, second.en) && isBetween(link.de, first.de, second.de),
  );
  return {
    beside: own,
    near: clamp(pull(near), 1),
    wide: clamp(pull(wide), 1.5),
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

/** Whether between two names there are but other names, articles and `and`. */
function areListed(words: readonly CoveredWord[], one: number, other: number): boolean {
  const between = words.slice(Math.min(one, other) + 1, Math.max(one, other));
  return between.every(({ word }) => listing.has(word.lower) || word.text !== word.lower);
}

type Closeness = (words: readonly CoveredWord[], name: number, at: number) => number;

const hasCapital = (covered: CoveredWord | undefined): boolean =>
  covered !== undefined && covered.word.text !== covered.word.lower;

/** Parts of one name: `Craig Dawson`. */
const beside: Closeness = (words, name, at) => {
  const [one, other] = [words[Math.min(name, at)], words[Math.max(name, at)]];
  if (Math.abs(name - at) !== 1 || !hasCapital(one) || !hasCapital(other)) return 0;
  return (one?.word.end ?? 0) + 1 === other?.word.start ? 1 : 0;
};
const near: Closeness = (words, name, at) => 0.5 ** (distance(words, name, at) - 1);
const wide: Closeness = (words, name, at) => Math.exp(-distance(words, name, at) / 6);

/** In words; a mark of punctuation between them counts as three. */
const distance = (words: readonly CoveredWord[], name: number, at: number): number =>
  Math.abs(name - at) + 3 * Math.abs((words[name]?.word.clause ?? 0) - (words[at]?.word.clause ?? 0));

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

const isBetween = (at: number, one: number, other: number): boolean =>
  at > Math.min(one, other) && at < Math.max(one, other);
