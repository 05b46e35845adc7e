import { type LoneSentence, loneSentences, normalised, wording } from '../../compare/consistency/sentences.ts';
import { defineDocumentCheck } from '../check.ts';
import { excerpt } from '../meaning-check.ts';

/** Words. A shorter sentence may mean something different each time. */
const fewest = 4;
/** Estimated share of these findings that are right. */
const confidence = 0.8;

export const sentenceInconsistent = defineDocumentCheck({
  id: 'sentence-inconsistent',
  group: 'form',
  category: 'style/inconsistent-style',
  severity: 'minor',
  summary: 'The same sentence is translated in two different ways.',
  details: `The originals are the same apart from white space and the case of the first letter, and at least four words long. Figures,
negation and punctuation are left to other checks. The later place is flagged.`,
  messages: {
    before: {
      slots: { before: 'span' },
      en: 'The same sentence was translated as `{before}` earlier',
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
      says: 'The same sentence was translated as `Die Fähre legt an der alten Brücke ab.` earlier',
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
          confidence,
          says: { id: 'before', slots: { before: excerpt(before.target) } },
        },
      ];
    });
  },
});
