import { defineCheck } from '../check.ts';
import { spanOf } from '../figure-check.ts';

export const numberAdded = defineCheck({
  id: 'number-added',
  group: 'number',
  category: 'accuracy/addition',
  severity: 'major',
  summary: 'The translation has a figure that the original does not.',
  details: `A small number in words is often added for clarity, so that is only minor. A year that replaces \`last year\` is not
an addition if the document says which year that is.`,
  messages: {
    unexpected: {
      slots: { found: 'quantity' },
      en: 'Found `{found}` in the translation, expected no such figure',
      de: 'Die Angabe `{found}` steht nicht im Original',
    },
  },
  examples: [
    {
      source: 'The workers went home.',
      target: 'Die ⟦450⟧ Arbeiter gingen nach Hause.',
      says: 'Found `450` in the translation, expected no such figure',
    },
    { source: 'He called about the parcel.', target: 'Er rief am ⟦Donnerstag⟧ wegen des Pakets an.' },
    { source: 'The men went home.', target: 'Die ⟦drei⟧ Männer gingen nach Hause.' },
    { source: 'A man went home.', target: 'Ein Mann ging nach Hause.' },
  ],
  run: ({ pair, differences }) => {
    // A sentence without a counterpart is one fault, which the checks of coverage report.
    if (pair.source.text === '') return [];
    const added = differences.flatMap((difference) => (difference.type === 'added' ? [difference] : []));
    return added.map(({ target, certainty }) => ({
      source: null,
      target: spanOf(target),
      confidence: certainty,
      claim: target.grade === 'firm' ? 'fault' : 'suspicion',
      says: { id: 'unexpected', slots: { found: target.text } },
    }));
  },
});
