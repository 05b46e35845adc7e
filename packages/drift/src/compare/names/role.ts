import { type ByTongue, type Tongue, wordList } from '@gegenlesen/bitext';
import type { Side } from '../../read/sides.ts';
import type { CoveredWord } from '../coverage/coverage.ts';

/** The role that a preposition or ending gives a name; `bare` if there is none. */
export type Role = 'bare' | 'of' | 'to' | 'in' | 'from' | 'with' | 'for' | 'against' | 'by' | 'than' | 'object';

const prepositions: Readonly<Record<Tongue, Readonly<Partial<Record<Role, ReadonlySet<string>>>>>> = {
  en: {
    of: wordList('of'),
    to: wordList('to into toward towards onto'),
    in: wordList('in at on inside within near across throughout'),
    from: wordList('from out'),
    with: wordList('with alongside beside'),
    for: wordList('for'),
    against: wordList('against versus vs'),
    by: wordList('by via through'),
    than: wordList('than'),
  },
  de: {
    of: wordList('von vom des'),
    to: wordList('nach zu zum zur gegenüber ins'),
    in: wordList('in im an am bei beim auf innerhalb nahe'),
    from: wordList('aus ab'),
    with: wordList('mit neben samt nebst'),
    for: wordList('für'),
    against: wordList('gegen wider'),
    by: wordList('durch seitens über via'),
    than: wordList('als'),
    object: wordList('den dem'),
  },
};

/** What each English role may become in German. Any may become `bare` with a verb that needs no preposition. */
const fitting: Readonly<Record<Role, readonly Role[]>> = {
  bare: ['bare'],
  of: ['of', 'in', 'from'],
  to: ['to', 'in', 'object'],
  in: ['in', 'of', 'from'],
  from: ['from', 'of'],
  with: ['with'],
  for: ['for'],
  against: ['against'],
  by: ['by', 'of'],
  than: ['than'],
  object: ['object'],
};

const skipped: ByTongue<ReadonlySet<string>> = {
  en: wordList('the a an new former late'),
  de: wordList('der die das ein eine einem einen einer seiner ihrer seinem ihrem'),
};
/** Adjectives, which may come between a preposition and a name. */
const inflected = /.{4}e[nrsm]?$/;
/** How many words before a name its preposition may be: `mit dem polnischen Ministerpräsidenten Mateusz …`. */
const reach = 4;

/** The role of a name, from the words before it in its clause. */
export function roleOf(words: readonly CoveredWord[], at: number, side: Side, lang: Tongue): Role {
  const name = words[at]?.word;
  if (name === undefined) return 'bare';
  if (lang === 'en' && /^[’']s?(?!\p{L})/u.test(side.text.slice(name.end, name.end + 3))) return 'of';
  for (let i = at - 1; i >= 0 && i >= at - reach; i -= 1) {
    const before = words[i]?.word;
    if (before === undefined || before.clause !== name.clause) break;
    const role = (Object.entries(prepositions[lang]) as [Role, ReadonlySet<string>][]).find(([, list]) =>
      list.has(before.lower),
    );
    // `dem` and `den` belong to a preposition before them, if there is one.
    if (role !== undefined && role[0] !== 'object') return role[0];
    if (role !== undefined && i === at - 1) {
      const inner = roleOf(words, i, side, lang);
      return inner === 'bare' ? 'object' : inner;
    }
    if (before.text !== before.lower || skipped[lang].has(before.lower)) continue;
    if (lang === 'de' && inflected.test(before.lower)) continue;
    break;
  }
  return 'bare';
}

/** 1 if the roles translate each other, 0.5 if both are bare, 0 if one is, -1 if they contradict each other. */
export function roleFit(english: Role, german: Role): number {
  if (english === 'bare' && german === 'bare') return 0.5;
  if (fitting[english].includes(german)) return 1;
  return english === 'bare' || german === 'bare' ? 0 : -1;
}
