import { defineCheck } from '../check.ts';
import { forEachUnmatched } from '../doubt-check.ts';

export const addedWords = defineCheck({
  id: 'added-words',
  group: 'coverage',
  category: 'accuracy/addition',
  severity: 'major',
  summary: 'The translation says something that the original does not.',
  details:
    'The reader, which reads both sentences together, finds nothing in the original that a word or phrase renders.',
  isFreeInHeadings: true,
  isDoubt: true,
  yieldsTo: 'sentence',
  messages: {
    unexpected: {
      slots: { found: 'span' },
      en: 'Nothing in the original says `{found}`',
      de: 'Nichts im Original sagt `{found}`',
    },
  },
  examples: [
    {
      source: 'The old bridge was closed in winter.',
      target: 'Die alte ⟦eiserne⟧ Brücke wurde im Winter gesperrt.',
      doubts: 'unmatched',
      says: 'Nothing in the original says `eiserne`',
    },
    { source: 'The old bridge was closed in winter.', target: 'Die alte Brücke wurde im Winter gesperrt.' },
  ],
  run: forEachUnmatched('at the translation', (found) => ({ id: 'unexpected', slots: { found } })),
});
