import { overlap } from '@gegenlesen/bitext';
import { leftText } from '../../compare/untranslated/left-text.ts';
import { leftWords } from '../../compare/untranslated/left-words.ts';
import { sameWords } from '../../compare/untranslated/same-words.ts';
import { defineCheck } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

/** Estimated share of these findings that are right: of faults, and of suspicions. */
const confidence = { sure: 0.7, suspected: 0.3 };

export const wordUntranslated = defineCheck({
  id: 'word-untranslated',
  group: 'coverage',
  category: 'accuracy/untranslated',
  severity: 'major',
  summary: 'A word or a few words were left untranslated.',
  details: `Names, quotations, words that both languages have and loan words are ignored.`,
  accuses: 'staying',
  yieldsTo: 'sentence',
  messages: {
    word: {
      slots: { word: 'word' },
      en: 'Expected a translation of `{word}`, found the word itself',
      de: 'Das Wort `{word}` ist unübersetzt geblieben',
    },
    words: {
      slots: { words: 'span' },
      en: 'Expected a translation of `{words}`, found the words themselves',
      de: '`{words}` ist unübersetzt geblieben',
    },
  },
  examples: [
    {
      source: 'The ⟦ferry⟧ to the island was late.',
      target: 'Die ⟦ferry⟧ zur Insel hatte Verspätung.',
      says: 'Expected a translation of `ferry`, found the word itself',
    },
    { source: '⟦More⟧ settings', target: '⟦More⟧ Einstellungen' },
    {
      source: 'The service is available ⟦as of⟧ today.',
      target: 'Der Dienst ist ⟦as of⟧ heute verfügbar.',
      says: 'Expected a translation of `as of`, found the words themselves',
    },
    { source: 'Click Save.', target: 'Klicken Sie auf Save (Speichern).' },
    { source: 'The ferry to Tallinn was late.', target: 'Die Fähre nach Tallinn hatte Verspätung.' },
  ],
  run: inEachPart((part, { parts }) => {
    if (part.known === null || sameWords(part)) return [];
    const whole = leftText(part)?.span;
    const left = leftWords(part, part.known.lexicon).filter(
      ({ target }) => whole === undefined || !overlap(target, whole),
    );
    return left.map(({ source, target, text, isSure }) => ({
      source,
      target,
      // A capital suggests a loan word in German and a name in English, a hyphen a part of either: that may be intended.
      // In a paragraph a single word may be code that nothing marks.
      ...(isSure && (parts.length === 1 || text.includes(' '))
        ? { confidence: confidence.sure }
        : { confidence: confidence.suspected, claim: 'suspicion' as const }),
      says: text.includes(' ')
        ? ({ id: 'words', slots: { words: text } } as const)
        : ({ id: 'word', slots: { word: text } } as const),
    }));
  }),
});
