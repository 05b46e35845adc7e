import { type ByTongue, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Part } from '../parts.ts';

/** From whom to whom something goes: from us to the reader, or back. */
type Direction = 'from us' | 'to us';

/** English words. Longer sentences have several clauses. */
const longest = 9;
/** The probability that the sentence has a fault, and that one of its words is wrong, from which the reader shares the doubt. */
const shared = 0.45;

const us = { subject: wordList('i we ich wir'), object: wordList('me us mich mir uns') };
const germanYou = { subject: wordList('du ihr'), object: wordList('dich dir euch') };
/** What says the same from the other point of view: `Can I have …?`, `Können Sie mir … geben?` */
const converse = wordList('have get owe miss hear see need welcome sorry remind let know wish wonder ask may');

/** The pronouns of a short sentence that exchanged who does something to whom: `I like you`, `Du magst mich`; null if there are none. */
export function exchangedPersons(part: Part): ByTongue<Word> | null {
  const { en, de, reading } = part;
  if (en.words.length > longest || en.words.some(({ lower }) => converse.has(lower))) return null;
  const [english, german] = [englishDirection(en.words), germanDirection(de.words)];
  if (english === null || german === null || english.direction === german.direction) return null;
  const doubt = Math.max(0, ...(reading?.words.de ?? []).map(({ wrong }) => wrong));
  return reading !== null && Math.min(doubt, reading.fault) >= shared ? { en: english.word, de: german.word } : null;
}

interface Directed {
  readonly direction: Direction;
  readonly word: Word;
}

function englishDirection(words: readonly Word[]): Directed | null {
  const subject = words.find(({ lower }) => us.subject.has(lower));
  const object = words.find(({ lower }) => us.object.has(lower));
  const you = words.filter(({ lower }) => lower === 'you');
  if (you.length !== 1 || (subject === undefined) === (object === undefined)) return null;
  return subject !== undefined ? { direction: 'from us', word: subject } : { direction: 'to us', word: object as Word };
}

function germanDirection(words: readonly Word[]): Directed | null {
  const subject = words.find(({ lower }) => us.subject.has(lower));
  const object = words.find(({ lower }) => us.object.has(lower));
  const isReader = ({ lower, text, opening }: Word): boolean =>
    germanYou.subject.has(lower) ||
    germanYou.object.has(lower) ||
    text === 'Ihnen' ||
    (text === 'Sie' && (!opening || words[0]?.text === 'Sie'));
  if (!words.some(isReader) || (subject === undefined) === (object === undefined)) return null;
  return subject !== undefined ? { direction: 'from us', word: subject } : { direction: 'to us', word: object as Word };
}

/** The owners that possessives name, by number: us, the reader. */
const owners = {
  en: { my: 0, our: 0, your: 1 },
  de: /^(?:(mein|unser)|(dein|euer|eur))(?:e[nrms]?)?$/,
};

/** Two nouns whose owners were exchanged: `your friend, my parents`, `mein Freund, deine Eltern`; null if there are none. */
export function exchangedOwners({ en, de }: Coverage): ByTongue<Word> | null {
  const owned = en.flatMap(({ counterpart, grammar, word }, i) => {
    const [possessive, other] = [en[i - 1]?.word.lower ?? '', de[counterpart - 1]?.word];
    if (grammar || other === undefined || de[counterpart]?.counterpart !== i || !Object.hasOwn(owners.en, possessive))
      return [];
    const match = owners.de.exec(other.lower);
    const isFormal = /^Ihr/.test(other.text) && !other.opening;
    if (match === null && !isFormal) return [];
    const [here, there] = [owners.en[possessive as keyof typeof owners.en], match?.[1] === undefined ? 1 : 0];
    return [{ here, there, words: { en: word, de: de[counterpart]?.word ?? word } }];
  });
  const [one, other] = owned;
  if (one === undefined || other === undefined || owned.length > 2) return null;
  return one.here !== other.here && one.here === other.there && other.here === one.there
    ? { en: one.words.en, de: other.words.de }
    : null;
}
