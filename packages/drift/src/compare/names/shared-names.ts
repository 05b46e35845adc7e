import { type Lexicon, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';

/** A name that each side has once, by the indices of its words. */
export interface SharedName {
  readonly en: number;
  readonly de: number;
}

/** The score (0 to 1, by lexicon or spelling) from which two words are the same name. */
const sure = 0.3;
/** Letters. A shorter word is not read as a name. */
const fewestLetters = 3;
const capital = /^\p{Lu}/u;
const shouted = /^[\p{Lu}\d]{6,}$/u;

/** Weekdays, months, and other words with an English capital that name nobody. */
const noNames = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter president minister prime chancellor king queen sir lord lady doctor professor north south
  east west northern southern eastern western central state states united city street
`);

/** The names that each side has exactly once, in the order of the English side. */
export function sharedNames({ en, de }: Coverage, lexicon: Lexicon): readonly SharedName[] {
  const [english, german] = [timesOf(en), timesOf(de)];
  return en.flatMap((each, i): readonly SharedName[] => {
    const counterpart = de[each.counterpart];
    if (counterpart === undefined || counterpart.counterpart !== i || each.explained < sure) return [];
    if (english.get(keyOf(each)) !== 1 || german.get(keyOf(counterpart)) !== 1) return [];
    return isNameOf(each, counterpart.word, lexicon) ? [{ en: i, de: each.counterpart }] : [];
  });
}

const keyOf = ({ stem, word }: CoveredWord): string => (stem === -1 ? word.lower : String(stem));

function timesOf(words: readonly CoveredWord[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const each of words) times.set(keyOf(each), (times.get(keyOf(each)) ?? 0) + 1);
  return times;
}

/** A word that may be an ordinary one (`Summit`, `Security`) must be spelt the same on both sides, and not begin a sentence. */
function isNameOf({ word, stem, grammar }: CoveredWord, counterpart: Word, lexicon: Lexicon): boolean {
  if (grammar || word.text.length < fewestLetters || !capital.test(word.text) || shouted.test(word.text)) return false;
  if (noNames.has(word.lower) || !capital.test(counterpart.text)) return false;
  if (capital.test(lexicon.wordOf(stem, 'en'))) return true;
  return stem === -1 || (!word.opening && word.text === counterpart.text);
}
