import { defineCheck } from '../check.ts';
import { forEachDoubt } from '../doubt-check.ts';

export const wrongWord = defineCheck({
  id: 'wrong-word',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A word or phrase says something else than the original.',
  details: `The reader, which reads both sentences together, does not find that a word of the translation says what its counterpart says.`,
  isDoubt: true,
  yieldsTo: 'sentence',
  messages: {
    renders: {
      slots: { expected: 'span', found: 'span' },
      en: '`{found}` does not render `{expected}`',
      de: '`{found}` gibt `{expected}` nicht wieder',
    },
    alone: {
      slots: { found: 'span' },
      en: '`{found}` does not say what the original says',
      de: '`{found}` sagt nicht, was im Original steht',
    },
  },
  examples: [
    {
      source: 'The sister of the minister reads the ⟦newspaper⟧ in the morning.',
      target: 'Die Schwester des Ministers liest am Morgen den ⟦Fahrplan⟧.',
      doubts: 'replaced',
      says: '`Fahrplan` does not render `newspaper`',
    },
    {
      source: 'The sister of the minister reads the newspaper in the morning.',
      target: 'Die Schwester des Ministers liest am Morgen die Zeitung.',
    },
  ],
  run: forEachDoubt('at the translation', 'replaced', (found, expected) =>
    expected === null ? { id: 'alone', slots: { found } } : { id: 'renders', slots: { expected, found } },
  ),
});
