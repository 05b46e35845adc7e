import type { Check, Hit } from '../check.ts';
import { spanOf } from '../figure-check.ts';

export const numberAdded: Check = {
  id: 'number-added',
  group: 'number',
  category: 'accuracy/addition',
  severity: 'major',
  summary: 'The translation has a figure that the original lacks.',
  details: `A small number in words is often added for clarity, so that is only minor. A year that stands for \`last year\` is no addition
where the document says which year that is.`,
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
    const added = differences.flatMap((difference) => (difference.type === 'added' ? [difference] : []));
    const hits = added.map(
      ({ target, certainty }): Hit => ({
        source: null,
        target: spanOf(target),
        confidence: certainty,
        severity: target.grade === 'firm' ? 'major' : 'minor',
        message: `Found \`${target.text}\` in the translation, expected no such figure`,
      }),
    );
    // A sentence without a counterpart is one fault, and the checks of coverage tell it.
    return pair.source.text === '' ? [] : hits;
  },
};
