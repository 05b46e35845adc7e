import { defineCheck } from '../check.ts';
import { forEachDoubt } from '../doubt-check.ts';

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
      source: 'The ferry leaves at noon.',
      target: 'Die Fähre legt mittags ab, ⟦sofern das Wetter es zulässt⟧.',
      doubts: 'unmatched',
      says: 'Nothing in the original says `sofern das Wetter es zulässt`',
    },
    { source: 'The ferry leaves at noon.', target: 'Die Fähre legt mittags ab.' },
  ],
  run: forEachDoubt('at the translation', 'unmatched', (found) => ({ id: 'unexpected', slots: { found } })),
});
