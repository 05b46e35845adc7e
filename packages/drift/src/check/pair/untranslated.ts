import { isOwnFunctionWord, type Tongue } from '@gegenlesen/bitext';
import { bestStretch } from '../../compare/coverage/best-stretch.ts';
import { leftAsItWas } from '../../compare/untranslated/left-as-it-was.ts';
import { originalOf, translationOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { defineCheck } from '../check.ts';
import { excerpt, inEachPart } from '../meaning-check.ts';

/** From so many plain words on a stretch is no title and no loan. */
const sure = 3;
const suspected = 2.4;
/** What it adds that nothing at all was translated, in a text of a few words at least. */
const wholeWeight = 1.2;
const fewest = 4;

export const untranslated = defineCheck({
  id: 'untranslated',
  group: 'coverage',
  category: 'accuracy/untranslated',
  severity: 'critical',
  summary: 'A sentence, a part of one or a phrase stands in the language of the original.',
  details: `A stretch of words of the original, or of words that only its language has. Names and titles count little, so a book or a
company may keep its own.`,
  accuses: 'staying',
  explains: 'sentence',
  messages: {
    german: {
      slots: { found: 'span' },
      en: 'Expected German, found `{found}` as in the original',
      de: 'Auf Deutsch erwartet, wie im Original gefunden: `{found}`',
    },
    english: {
      slots: { found: 'span' },
      en: 'Expected English, found `{found}` as in the original',
      de: 'Auf Englisch erwartet, wie im Original gefunden: `{found}`',
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
    const { words, text } = translationOf(sides);
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
    const large = part.length >= words.length * 0.3;
    return [
      {
        source: null,
        target,
        confidence: weight >= sure ? 0.95 : 0.5,
        claim: weight < sure ? 'suspicion' : 'fault',
        severity: large ? 'critical' : 'major',
        says: {
          id: lang === 'en' ? 'german' : 'english',
          slots: { found: excerpt(text.slice(target.start, target.end)) },
        },
      },
    ];
  }),
});

/** Every word with a capital but those of grammar: a title or a name. */
const isTitle = (words: readonly Word[], lang: Tongue): boolean =>
  words.every(({ text, lower }) => text !== lower || isOwnFunctionWord(lower, lang) || lower.length < fewest);
