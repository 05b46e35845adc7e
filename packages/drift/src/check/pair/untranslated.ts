import { isOwnFunctionWord, type Tongue } from '@gegenlesen/bitext';
import { bestStretch } from '../../compare/coverage/best-stretch.ts';
import { leftAsItWas } from '../../compare/untranslated/left-as-it-was.ts';
import { originalOf, translationOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { defineCheck } from '../check.ts';
import { excerpt, inEachPart } from '../meaning-check.ts';

/**
 * The weight of a stretch, in plain words left as they were: from how many on it is neither a title nor a loan, and from how
 * many it may be untranslated.
 * Of 6,825 sound pairs of news and commentary, 8 reach the lower one and 6 the upper one (4 at 3.5).
 */
const sure = 3;
const suspected = 2.4;
/** Words that a text counts for in addition if nothing in it was translated, and the fewest words it needs for that. */
const wholeWeight = 1.2;
const fewest = 4;
/** Letters. A shorter word without a capital may be part of a title. */
const shortest = 4;
/** From this share of the sentence on, in words, the fault is critical. */
const large = 0.3;
/** Estimated share of these findings that are right: of faults, and of suspicions. */
const confidence = { sure: 0.95, suspected: 0.5 };

export const untranslated = defineCheck({
  id: 'untranslated',
  group: 'coverage',
  category: 'accuracy/untranslated',
  severity: 'critical',
  summary: 'A sentence, or part of one, was left in the language of the original.',
  details: `A stretch of words from the original, or of words that only its language has. Names and titles count for little, so the
title of a book or the name of a company may stay.`,
  accuses: 'staying',
  explains: 'sentence',
  messages: {
    german: {
      slots: { found: 'span' },
      en: 'Expected German, found `{found}` as in the original',
      de: 'Nicht ins Deutsche übersetzt: `{found}`',
    },
    english: {
      slots: { found: 'span' },
      en: 'Expected English, found `{found}` as in the original',
      de: 'Nicht ins Englische übersetzt: `{found}`',
    },
  },
  examples: [
    {
      source: 'The committee could not agree on a date for the next meeting.',
      target: '⟦The committee could not agree on a date for the next meeting⟧.',
      says: 'Expected German, found `The committee could not agree on a date for the next meeting` as in the original',
    },
    {
      source: 'The harbour was closed at noon because the wind had become too strong for the ferries.',
      target: 'Der Hafen wurde mittags geschlossen, ⟦because the wind had become too strong for the ferries⟧.',
    },
    { source: 'She works for the Bank of England.', target: 'Sie arbeitet für die Bank of England.' },
    { source: '-Verbosity [normal|quiet|detailed]', target: '-Verbosity [normal|quiet|detailed]' },
    {
      source: 'The old files are kept in <solution_root>\\backup\\<unique_name>.',
      target: 'Die alten Dateien liegen in <solution_root>\\backup\\<unique_name>.',
    },
    { source: 'They saw “The Wind in the Willows”.', target: 'Sie sahen „The Wind in the Willows“.' },
    {
      source: 'Der Ausschuss konnte sich nicht auf einen Termin einigen.',
      target: 'The committee could not ⟦sich nicht auf einen Termin einigen⟧.',
      lang: ['de', 'en'],
    },
  ],
  run: inEachPart((sides) => {
    const { words, text, written } = translationOf(sides);
    const lang = sides.original;
    const stretch = bestStretch(leftAsItWas(words, text, originalOf(sides).words, lang));
    const first = words[stretch?.first ?? -1];
    const last = words[stretch?.last ?? -1];
    if (stretch === null || first === undefined || last === undefined) return [];
    const part = words.slice(stretch.first, stretch.last + 1);
    const whole = part.length === words.length;
    const weight = stretch.weight + (whole && part.length >= fewest ? wholeWeight : 0);
    if (weight < suspected || (!whole && isTitle(part, lang))) return [];
    const target = { start: first.start, end: last.end };
    return [
      {
        source: null,
        target,
        confidence: weight >= sure ? confidence.sure : confidence.suspected,
        claim: weight < sure ? 'suspicion' : 'fault',
        severity: part.length >= words.length * large ? 'critical' : 'major',
        says: {
          id: lang === 'en' ? 'german' : 'english',
          slots: { found: excerpt(written.slice(target.start, target.end)) },
        },
      },
    ];
  }),
});

/** Whether every word has a capital, apart from short and function words. */
const isTitle = (words: readonly Word[], lang: Tongue): boolean =>
  words.every(({ text, lower }) => text !== lower || isOwnFunctionWord(lower, lang) || lower.length < shortest);
