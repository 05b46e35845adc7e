import type { Passage } from '@gegenlesen/bitext';
import { exchanges, type Row } from './exchange.ts';
import { figuresIn, isOrdinal } from './figures.ts';
import { type Fault, type Kind, tongueIn } from './plant.ts';
import { integerBetween, type Random } from './random.ts';

const stemsDe = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ');
const wordsEn = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const words: readonly Row[] = stemsDe.map((stem, i) => ({
  de: [stem],
  en: [wordsEn[i] ?? ''],
  digits: `${i + 1}(?:st|nd|rd|th|\\.(?=\\s))`,
}));

const inWords = exchanges({
  rows: words,
  anyCase: true,
  end: {
    de: String.raw`(?=(?:e[nrsm]?|(?:größt|höchst|best|wichtigst|längst|meist|stärkst|schnellst|reichst|ältest)\p{L}*)(?![\p{L}]))`,
    // A third party is „Dritte“, a first name „Vorname“.
    en: String.raw`(?!\p{L}|[\s-](?:part(?:y|ies)|names?|hand)(?!\p{L}))`,
  },
});

const english = /(?<![\p{L}\p{N}.,:/-])(\d{1,2})(st|nd|rd|th)(?!\p{L})/gu;
const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const englishDay = new RegExp(String.raw`(?:${month}) (\d{1,2})(?!\d)|(?<!\d)(\d{1,2}) (?:${month})`, 'gu');

function inDigits(text: Passage, other: Passage, random: Random): readonly Fault[] {
  const there = ordinalsIn(other);
  return figuresIn(text).flatMap((figure): Fault[] => {
    const shared = isOrdinal(text, figure) && figure.value <= 31 && there.includes(figure.value);
    if (!shared || ordinalsIn(text).filter((each) => each === figure.value).length > 1) return [];
    const wrong = (figure.value % 28) + integerBetween(random, 1, 2);
    if (wrong === figure.value) return [];
    // The suffix changes with the number: 1st → 2nd.
    const end = tongueIn(text) === 'de' ? figure.end : figure.end + 2;
    return [[{ start: figure.start, end, text: tongueIn(text) === 'de' ? String(wrong) : withSuffix(wrong) }]];
  });
}

/** The ordinals and days of the month of a text, in digits or words. */
function ordinalsIn(passage: Passage): readonly number[] {
  const figures = figuresIn(passage).filter((figure) => isOrdinal(passage, figure));
  if (tongueIn(passage) === 'de') return figures.map(({ value }) => value);
  return [
    ...[...passage.text.matchAll(english)].map((match) => Number(match[1])),
    ...[...passage.text.matchAll(englishDay)].map((match) => Number(match[1] ?? match[2])),
    ...wordsEn.flatMap((word, i) => (new RegExp(`\\b${word}\\b`, 'i').test(passage.text) ? [i + 1] : [])),
  ];
}

function withSuffix(n: number): string {
  const teen = Math.floor(n / 10) === 1;
  return n + ((teen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th');
}

export const ordinalChanged: Kind = {
  id: 'ordinal-changed',
  summary: 'another place in a row: 3. → 4., zweite → fünfte',
  seenFrom: 'major',
  aim: 0.95,
  faults: (text, other, random, elsewhere) => [
    ...inWords(text, other, random, elsewhere),
    ...inDigits(text, other, random),
  ],
};
