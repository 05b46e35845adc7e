import { defineCheck } from '../check.ts';
import { forEachUnmatched } from '../doubt-check.ts';

export const notRendered = defineCheck({
  id: 'not-rendered',
  group: 'coverage',
  category: 'accuracy/omission',
  severity: 'major',
  summary: 'A word or phrase of the original is not in the translation.',
  details: 'The reader, which reads both sentences together, finds nothing in the translation that says it.',
  isFreeInHeadings: true,
  isDoubt: true,
  yieldsTo: 'sentence',
  messages: {
    missing: {
      slots: { expected: 'span' },
      en: 'Nothing in the translation says `{expected}`',
      de: 'Nichts in der Übersetzung sagt `{expected}`',
    },
  },
  examples: [
    {
      source: 'The ⟦heavy⟧ snow damaged the old iron bridge.',
      target: 'Der Schnee hat die alte eiserne Brücke beschädigt.',
      doubts: 'unmatched',
      says: 'Nothing in the translation says `heavy`',
    },
    {
      source: 'The snow damaged the old iron bridge.',
      target: 'Der Schnee hat die alte eiserne Brücke beschädigt.',
    },
  ],
  run: forEachUnmatched('at the original', (expected) => ({ id: 'missing', slots: { expected } })),
});
