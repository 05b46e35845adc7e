import { type ByTongue, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { type Role, roleFit, roleOf } from '../names/role.ts';
import type { Part } from '../parts.ts';
import { type Case, caseOf } from './german-case.ts';
import { turnedDoubt } from './turned-doubt.ts';

/** A noun of each side, the one the translation of the other, by their indices. */
interface Couple {
  readonly en: number;
  readonly de: number;
}

/** A couple with what each language shows of its role. */
interface Placed extends Couple {
  readonly role: ByTongue<Role>;
  readonly case: Case;
}

/** English words. In longer sentences nouns have more roles than the words before them show. */
const longest = 16;
/** English words. In a sentence no longer than this the noun before the verb is its subject. */
const short = 12;
const shortest = 9;
/** The score (0 to 1) from which two nouns translate each other. */
const translates = 0.2;
/** The same where the reader doubts them, too. */
const mayTranslate = 0.04;
/** The doubt of the reader, 0 to 1, that is enough where the forms of the words agree with it, and where they leave it open. */
const shared = { shown: 0.06, open: 0.12 };
const articles = wordList('the a an my your his her our their this that');
/** With a pronoun there is another subject or object. */
const pronouns = wordList('as like i you he she it we they me him us them who which that what if when and or but');
/** Verbs whose German counterpart often turns subject and object round: `own` and `gehören`. */
const converse = {
  en: /^(?:own|like|lack|miss|need|belong|please|suit|concern|interest|remember|have|has|had|owe|compare|connect|combine|mix|merge|pair|link|share|swap|exchange)(?:s|es|ed|d|ing)?$/,
  de: /^(?:gehör|gefall|gefäll|gefiel|fehl|schmeck|geling|gelang|steh|zusteh|obliegt|entsprech|entsprich|unterliegt)/,
};
const auxiliaries = wordList(
  'ist sind war waren wird werden wurde wurden hat haben hatte kann können darf dürfen muss müssen soll sollen',
);
const passive = {
  en: /\b(?:is|are|was|were|been|being|be)\b.*\bby\b/i,
  de: /\b(?:wird|werden|wurde|wurden|worden)\b/i,
};

/** Two nouns that exchanged their roles: who does what to whom, from where to where, what is more than what. */
export function exchangedNouns(part: Part, coverage: Coverage): readonly ByTongue<Word>[] {
  if (part.en.words.length > longest) return [];
  const nouns = couplesOf(coverage).map(
    (couple): Placed => ({
      ...couple,
      role: { en: roleOf(coverage.en, couple.en, part.en, 'en'), de: roleOf(coverage.de, couple.de, part.de, 'de') },
      case: caseOf(coverage.de, couple.de, part.de),
    }),
  );
  for (const [i, first] of nouns.entries()) {
    for (const second of nouns.slice(i + 1)) {
      if (!areMoved(first, second, coverage) && !areActors(first, second, part, coverage)) continue;
      const [en, de] = [coverage.en[first.en], coverage.de[second.de]];
      if (en !== undefined && de !== undefined) return [{ en: en.word, de: de.word }];
    }
  }
  return [];
}

/** The German nouns and their English counterparts, each the best match of the other. */
const couplesOf = ({ en, de }: Coverage): readonly Couple[] =>
  en.flatMap((each, i): readonly Couple[] => {
    const other = de[each.counterpart];
    const isNoun = other !== undefined && other.word.text !== other.word.lower && !other.grammar && !each.grammar;
    return isNoun && other.counterpart === i && each.explained >= mayTranslate ? [{ en: i, de: each.counterpart }] : [];
  });

const areSure = (first: Couple, second: Couple, en: readonly CoveredWord[]): boolean =>
  [first, second].every((couple) => (en[couple.en]?.explained ?? 0) >= translates);

/** Whether the prepositions of two nouns were exchanged: `from A to B`, `A better than B`, `replace A with B`. */
function areMoved(first: Placed, second: Placed, { en }: Coverage): boolean {
  if (!areSure(first, second, en)) return false;
  const [one, other] = [first.role, second.role];
  // `better than iron`: what is after `als` was before `than`.
  if (other.en === 'than') return one.en === 'bare' && one.de === 'than' && other.de !== 'than' && first.en < second.en;
  if (one.en === 'from' && other.en === 'to') return isGoal(one.de) && isOrigin(other.de);
  if (one.en === 'to' && other.en === 'from') return isOrigin(one.de) && isGoal(other.de);
  // `to Rome via Paris`
  if (one.en === 'to' && other.en === 'by') return one.de === 'by' && isGoal(other.de);
  if (one.en === 'by' && other.en === 'to') return isGoal(one.de) && other.de === 'by';
  if (one.en !== 'bare' || !['from', 'to', 'with'].includes(other.en) || en.length > shortest) return false;
  // `Subtract the discount from the total`: the verb comes first.
  const isOrder =
    first.en >= 1 &&
    first.en <= 2 &&
    !articles.has(en[0]?.word.lower ?? '') &&
    !converse.en.test(en[0]?.word.lower ?? '');
  if (!isOrder || !['bare', 'object'].includes(other.de)) return false;
  return other.en === 'from'
    ? isOrigin(one.de)
    : other.en === 'with'
      ? /^(?:with|by|against)$/.test(one.de)
      : roleFit('to', one.de) > 0 && one.de === 'to';
}

const isGoal = (role: Role): boolean => role === 'to' || role === 'in';
const isOrigin = (role: Role): boolean => role === 'of' || role === 'from';

/** Whether the subject and another noun of a short clause exchanged their roles. */
function areActors(first: Placed, second: Placed, part: Part, { en, de }: Coverage): boolean {
  if (en.length > short || en.some(({ word }) => pronouns.has(word.lower)) || !hasVerb(de)) return false;
  if (!['bare', 'to', 'by', 'from', 'of', 'for'].includes(second.role.en)) return false;
  if (en.some(({ word }) => converse.en.test(word.lower)) || de.some(({ word }) => converse.de.test(word.lower)))
    return false;
  // `Suspend the system` begins with a verb, `"Why?" asked the man` with what was said.
  if (/["“”„?]/.test(part.en.text)) return false;
  const isFirst =
    (first.en === 0 && !articles.has(en[1]?.word.lower ?? '')) ||
    (articles.has(en[0]?.word.lower ?? '') && first.en <= 2);
  if (first.role.en !== 'bare' || !isFirst || isInCompound(first, { en, de }) || isInCompound(second, { en, de }))
    return false;
  if (en[first.en]?.word.clause !== en[second.en]?.word.clause) return false;
  const isBy = en.slice(first.en, second.en).some(({ word }) => word.lower === 'by');
  if (passive.en.test(part.en.text) !== isBy) return false;
  const [doer, patient] = isBy ? [second, first] : [first, second];
  const words = { en: [en[first.en], en[second.en]], de: [de[first.de], de[second.de]] };
  const wordsOf = (some: readonly (CoveredWord | undefined)[]): readonly Word[] =>
    some.flatMap((each) => each?.word ?? []);
  const doubt = Math.max(turnedDoubt(part, 'en', wordsOf(words.en)), turnedDoubt(part, 'de', wordsOf(words.de)));
  const isSure = areSure(first, second, en);
  if (passive.de.test(part.de.text))
    return (
      isAgent(de, patient.de) && !isAgent(de, doer.de) && ((second.role.en !== 'of' && isSure) || doubt >= shared.shown)
    );
  const isPlain = en.length <= shortest && second.en - first.en <= 5 && (isBy || second.role.en === 'bare');
  if (
    isPlain &&
    doer.case === 'object' &&
    patient.case === 'subject' &&
    ['bare', 'object'].includes(doer.role.de) &&
    isSure
  )
    return true;
  if (doer.case === 'object' || patient.case === 'subject')
    return doer.case !== 'subject' && patient.case !== 'object' && doubt >= shared.shown;
  // `Die Mutter ruft die Tochter`: only the order shows it.
  return doer.case === 'either' && patient.case === 'either' && patient.de < doer.de && doubt >= shared.open;
}

/** Whether another noun follows: `help browser`. */
function isInCompound(couple: Couple, { en, de }: Coverage): boolean {
  const next = en[couple.en + 1];
  const other = de[next?.counterpart ?? -1]?.word;
  return (
    next !== undefined &&
    other !== undefined &&
    next.counterpart !== couple.de &&
    !next.grammar &&
    next.explained >= mayTranslate &&
    other.text !== other.lower
  );
}

/** Whether there is a word in lower case that no noun follows: a label of nouns and adjectives has none. */
const hasVerb = (words: readonly CoveredWord[]): boolean =>
  words.some(({ word, grammar }, i) => {
    const next = words[i + 1]?.word;
    return (
      word.text === word.lower &&
      (!grammar || auxiliaries.has(word.lower)) &&
      (next === undefined || next.text === next.lower || auxiliaries.has(word.lower) || !/e[nrsm]?$/.test(word.lower))
    );
  });

/** Whether `von` or `durch` is before a noun, after the verb or at the beginning: `die Installation von Apps wird` has no agent. */
function isAgent(words: readonly CoveredWord[], at: number): boolean {
  const place = [at - 1, at - 2].find((i) => /^(?:von|vom|durch)$/.test(words[i]?.word.lower ?? ''));
  const verb = words.findIndex(({ word }) => passive.de.test(word.lower));
  return place !== undefined && (place === 0 || verb === -1 || place > verb);
}
