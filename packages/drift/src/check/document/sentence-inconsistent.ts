import { type LoneSentence, loneSentences, normalised, wording } from '../../compare/consistency/sentences.ts';
import { defineDocumentCheck } from '../check.ts';
import { excerpt } from '../meaning-check.ts';

export const sentenceInconsistent = defineDocumentCheck({
  id: 'sentence-inconsistent',
  group: 'form',
  category: 'style/inconsistent-style',
  severity: 'minor',
  summary: 'The same sentence is translated in different ways in two places.',
  details: `The originals are the same but for white space and the case of the first letter, and at least four words long. Figures,
negation and punctuation are the business of other checks. The finding stands at the later place.`,
  messages: {
    before: {
      slots: { before: 'span' },
      en: 'The same sentence is translated `{before}` before',
      de: 'Derselbe Satz ist weiter oben anders übersetzt: `{before}`',
    },
  },
  examples: [
    {
      source: ['The ferry leaves at the old bridge.', 'Bring bread.', '⟦The ferry leaves at the old bridge.⟧'],
      target: [
        'Die Fähre legt an der alten Brücke ab.',
        'Bringt Brot mit.',
        '⟦An der alten Brücke fährt die Fähre los.⟧',
      ],
      says: 'The same sentence is translated `Die Fähre legt an der alten Brücke ab.` before',
    },
    {
      source: ['The ferry leaves at the old bridge.', 'Bring bread.', 'The ferry leaves at the old bridge.'],
      target: ['Die Fähre legt an der alten Brücke ab.', 'Bringt Brot mit.', 'Die Fähre legt an der alten Brücke ab!'],
    },
    { source: ['Is it late?', 'Is it late?'], target: ['Ist es spät?', 'Ist es schon so spät geworden?'] },
  ],
  run: (reading) => {
    const first = new Map<string, LoneSentence>();
    return loneSentences(reading, fewest).flatMap((sentence) => {
      const key = normalised(sentence.source);
      const before = first.get(key);
      if (before === undefined) first.set(key, sentence);
      if (before === undefined || wording(before.target) === wording(sentence.target)) return [];
      return [
        {
          bead: sentence.bead,
          source: { start: 0, end: sentence.source.length },
          target: { start: 0, end: sentence.target.length },
          confidence: 0.8,
          says: { id: 'before', slots: { before: excerpt(before.target) } },
        },
      ];
    });
  },
});

/** A shorter sentence may mean another thing each time. */
const fewest = 4;
