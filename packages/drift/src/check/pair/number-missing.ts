import { defineCheck } from '../check.ts';
import { spanOf } from '../figure-check.ts';

export const numberMissing = defineCheck({
  id: 'number-missing',
  group: 'number',
  category: 'accuracy/omission',
  severity: 'major',
  summary: 'A figure is missing from the translation.',
  details: `Good translators often leave out or rephrase a small number in words, so its loss is only minor.`,
  messages: {
    missing: {
      slots: { expected: 'quantity' },
      en: 'Expected `{expected}` in the translation, found no such figure',
      de: 'Die Angabe `{expected}` fehlt in der Übersetzung',
    },
  },
  examples: [
    {
      source: 'The ⟦450⟧ workers went home.',
      target: 'Die Arbeiter gingen nach Hause.',
      says: 'Expected `450` in the translation, found no such figure',
    },
    { source: 'He called on ⟦Thursday⟧ about the parcel.', target: 'Er rief wegen des Pakets an.' },
    { source: 'The ⟦three⟧ men went home.', target: 'Die Männer gingen nach Hause.' },
    { source: 'The first of the workers went home at once.', target: 'Ein Arbeiter ging sofort nach Hause.' },
  ],
  run: ({ pair, differences }) => {
    // A sentence without a counterpart is one fault, which the checks of coverage report.
    if (pair.target.text === '') return [];
    const missing = differences.flatMap((difference) => (difference.type === 'missing' ? [difference] : []));
    return missing.map(({ source, certainty }) => ({
      source: spanOf(source),
      target: null,
      confidence: certainty,
      claim: source.grade === 'firm' ? 'fault' : 'suspicion',
      says: { id: 'missing', slots: { expected: source.text } },
    }));
  },
});
