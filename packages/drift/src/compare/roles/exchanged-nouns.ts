import { type ByTongue, wordList } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { type Role, roleOf } from '../names/role.ts';

/** A noun of each side, the one the translation of the other, by their indices. */
interface Couple {
  readonly en: number;
  readonly de: number;
}

/** English words. In longer sentences nouns have more roles than the words before them show. */
const longest = 16;
/** The score (0 to 1) from which two nouns translate each other. */
const translates = 0.2;
/** English words. In a sentence no longer than this the noun before the verb is its subject. */
const shortest = 9;
const articles = wordList('the a an');
/** With a pronoun there is another subject or object. */
const pronouns = wordList('i you he she it we they me him us them who which that what if when and or');

const object = wordList('den dem einen einem ihn ihm diesen diesem meinen seinen ihren unseren');
const subject = wordList('der ein er dieser mein sein ihr unser');
/** Endings of feminine nouns, before which `der` is no nominative. */
const feminine = /(?:in|ung|heit|keit|schaft|tät|ion|ie|e|ik|ur)$/;
const passive = {
  en: /\b(?:is|are|was|were|been|being|be)\b.*\bby\b/i,
  de: /\b(?:wird|werden|wurde|wurden|worden)\b/i,
};

/** Two nouns that exchanged their roles: who does what to whom, from where to where, what is more than what. */
export function exchangedNouns(sides: Bilingual, coverage: Coverage): readonly ByTongue<Word>[] {
  if (sides.en.words.length > longest) return [];
  const nouns = couplesOf(coverage);
  for (const [i, first] of nouns.entries()) {
    for (const second of nouns.slice(i + 1)) {
      if (!areExchanged(first, second, sides, coverage)) continue;
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
    return isNoun && other.counterpart === i && each.explained >= translates ? [{ en: i, de: each.counterpart }] : [];
  });

function areExchanged(first: Couple, second: Couple, sides: Bilingual, { en, de }: Coverage): boolean {
  const [one, other] = [first, second].map(({ en: i, de: j }) => ({
    en: roleOf(en, i, sides.en, 'en'),
    de: roleOf(de, j, sides.de, 'de'),
  }));
  if (one === undefined || other === undefined) return false;
  // `better than iron`: what is after `als` was before `than`.
  if (other.en === 'than') return one.en === 'bare' && one.de === 'than' && other.de !== 'than' && first.en < second.en;
  if (one.en === 'from' && other.en === 'to') return isGoal(one.de) && isOrigin(other.de);
  if (one.en === 'to' && other.en === 'from') return isOrigin(one.de) && isGoal(other.de);
  if (en.length > shortest || en.some(({ word }) => pronouns.has(word.lower))) return false;
  if (one.en === 'bare' && other.en === 'from') return en.length <= 7 && isOrigin(one.de) && other.de === 'object';
  // What is left are a subject and an object, with nothing but the verb between them.
  if (one.en !== 'bare' || !articles.has(en[0]?.word.lower ?? '') || first.en > 2 || second.en - first.en > 5)
    return false;
  const isEnglishPassive = passive.en.test(sides.en.text);
  const isBy = en.slice(first.en, second.en).some(({ word }) => word.lower === 'by');
  if (isEnglishPassive !== isBy || (other.en !== 'bare' && !isBy)) return false;
  const [doer, patient] = isEnglishPassive ? [second, first] : [first, second];
  if (passive.de.test(sides.de.text)) return isAgent(de, patient.de) && !isAgent(de, doer.de);
  const isFree = [one.de, other.de].every((role) => role === 'bare' || role === 'object');
  return isFree && isObject(de, doer.de) && isSubject(de, patient.de);
}

const isGoal = (role: Role): boolean => role === 'to' || role === 'in';
const isOrigin = (role: Role): boolean => role === 'of' || role === 'from';
const isAgent = (words: readonly CoveredWord[], at: number): boolean =>
  /^(?:von|vom|durch)$/.test(before(words, at, 1)) || /^(?:von|durch)$/.test(before(words, at, 2));

const before = (words: readonly CoveredWord[], at: number, by: number): string => words[at - by]?.word.lower ?? '';

/** The word that shows the case of a noun: before it, or before its adjective. */
function article(words: readonly CoveredWord[], at: number): string {
  const next = before(words, at, 1);
  return object.has(next) || subject.has(next) || /^(?:die|das|eine)$/.test(next)
    ? next
    : /e[nrsm]?$/.test(next)
      ? before(words, at, 2)
      : '';
}

const isObject = (words: readonly CoveredWord[], at: number): boolean => object.has(article(words, at));

function isSubject(words: readonly CoveredWord[], at: number): boolean {
  const shown = article(words, at);
  const lower = words[at]?.word.lower ?? '';
  if (/^(?:die|das|eine)$/.test(shown)) return true;
  return subject.has(shown) && (shown !== 'der' || !feminine.test(lower));
}
