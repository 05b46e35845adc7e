import { defineCheck } from '../check.ts';
import { forEachDoubt } from '../doubt-check.ts';

export const rolesExchanged = defineCheck({
  id: 'roles-exchanged',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'Who does what to whom, or how two things relate, is turned round.',
  details: `The reader, which reads both sentences together, finds the right words in the wrong relation: the dog bites the postman, and in
the translation the postman bites the dog.`,
  isDoubt: true,
  yieldsTo: 'sentence',
  messages: {
    turned: {
      slots: { expected: 'span', found: 'span' },
      en: '`{found}` turns round who does what in `{expected}`',
      de: '`{found}` vertauscht, wer in `{expected}` was tut',
    },
    alone: {
      slots: { found: 'span' },
      en: '`{found}` turns round who does what',
      de: '`{found}` vertauscht, wer was tut',
    },
  },
  examples: [
    {
      source: 'In the morning ⟦the sister thanked the minister⟧ for the fresh bread.',
      target: 'Am Morgen ⟦dankte der Minister der Schwester⟧ für das frische Brot.',
      doubts: 'exchanged',
      says: '`dankte der Minister der Schwester` turns round who does what in `the sister thanked the minister`',
    },
    { source: 'The sister thanked the minister.', target: 'Dem Minister dankte die Schwester.' },
  ],
  run: forEachDoubt('at the translation', 'exchanged', (found, expected) =>
    expected === null ? { id: 'alone', slots: { found } } : { id: 'turned', slots: { expected, found } },
  ),
});
