import { type ByTongue, wordList } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { roleFit, roleOf } from '../names/role.ts';

/** A noun of each side, the one the translation of the other, by their indices. */
interface Couple {
  readonly en: number;
  readonly de: number;
}

/** English words. In longer sentences nouns have more roles than can be told from the words before them. */
const longest = 16;
/** The score (0 to 1) from which two nouns translate each other. */
const translates = 0.2;
/** How much better, from -4 to 4, the roles must fit when exchanged. */
const clearly = 2;

const object = wordList('den dem einen einem ihn ihm diesen diesem meinen seinen ihren unseren');
const subject = wordList('der ein er dieser mein sein ihr unser');
/** Endings of feminine nouns, before which `der` is no nominative. */
const feminine = /(?:in|ung|heit|keit|schaft|tät|ion|ie|e|ik|ur)$/;
const english = { passive: /\b(?:is|are|was|were|been|being|be)\b.*\bby\b/i };
const german = { passive: /\b(?:wird|werden|wurde|wurden|worden)\b/i };

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
  const straight = roleFit(one.en, one.de) + roleFit(other.en, other.de);
  const crossed = roleFit(one.en, other.de) + roleFit(other.en, one.de);
  const isPlaced = one.en !== 'bare' || other.en !== 'bare';
  if (isPlaced && one.en !== other.en && one.de !== other.de && one.en !== 'by' && other.en !== 'by') {
    if (crossed - straight >= clearly && crossed > 0) return true;
    // `better than iron`: what is after `als` was before `than`.
    return other.en === 'than' && one.de === 'than' && other.de !== 'than';
  }
  if (one.en !== 'bare' || (other.en !== 'bare' && other.en !== 'by')) return false;
  const isEnglishPassive = english.passive.test(sides.en.text) && other.en === 'by';
  if (other.en === 'by' && !isEnglishPassive) return false;
  const [doer, patient] = isEnglishPassive ? [second, first] : [first, second];
  const isGermanPassive = german.passive.test(sides.de.text);
  const isAgent = (at: number): boolean => /^(?:von|vom|durch)$/.test(before(de, at, 1)) || /^(?:von|durch)$/.test(before(de, at, 2));
  if (isGermanPassive) return isAgent(patient.de) && !isAgent(doer.de);
  if (isEnglishPassive === false && Math.abs(first.en - second.en) > 8) return false;
  return isObject(de, doer.de) && isSubject(de, patient.de);
}

const before = (words: readonly CoveredWord[], at: number, by: number): string => words[at - by]?.word.lower ?? '';

/** The word that shows the case of a noun: before it, or before its adjective. */
function article(words: readonly CoveredWord[], at: number): string {
  const next = before(words, at, 1);
  return object.has(next) || subject.has(next) || /^(?:die|das|eine)$/.test(next) ? next : /e[nrsm]?$/.test(next) ? before(words, at, 2) : '';
}

const isObject = (words: readonly CoveredWord[], at: number): boolean => object.has(article(words, at));

function isSubject(words: readonly CoveredWord[], at: number): boolean {
  const shown = article(words, at);
  const lower = words[at]?.word.lower ?? '';
  if (/^(?:die|das|eine)$/.test(shown)) return true;
  return subject.has(shown) && (shown !== 'der' || !feminine.test(lower));
}
