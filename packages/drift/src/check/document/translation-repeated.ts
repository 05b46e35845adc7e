import { type LoneSentence, loneSentences, overlap, wording } from '../../compare/consistency/sentences.ts';
import { defineDocumentCheck } from '../check.ts';
import { excerpt } from '../meaning-check.ts';

/** Words. Shorter sentences may be the same by chance. */
const fewest = 6;
/** From this share of common words on (Jaccard), two originals are the same sentence in different words. */
const near = 0.25;
/** Estimated share of these findings that are right. */
const confidence = 0.6;

export const translationRepeated = defineDocumentCheck({
  id: 'translation-repeated',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'Two different sentences have the same translation.',
  details: `For example because a translation was pasted in the wrong place. Only sentences of six words or more whose originals have less
than a quarter of their words in common. The later place is flagged.`,
  messages: {
    again: {
      slots: { before: 'span' },
      en: 'Found the translation of `{before}` again',
      de: 'Hier steht noch einmal die Übersetzung von `{before}`',
    },
  },
  examples: [
    {
      source: ['The old bridge was closed because of the snow.', '⟦Nobody knew when the ferry would come.⟧'],
      target: ['Die alte Brücke war wegen des Schnees gesperrt.', '⟦Die alte Brücke war wegen des Schnees gesperrt.⟧'],
      says: 'Found the translation of `The old bridge was closed because of the snow.` again',
    },
    {
      source: ['The old bridge was closed because of the snow.', 'Because of snow, the old bridge was closed.'],
      target: ['Die alte Brücke war wegen des Schnees gesperrt.', 'Die alte Brücke war wegen des Schnees gesperrt.'],
    },
  ],
  run: (reading) => {
    const first = new Map<string, LoneSentence>();
    return loneSentences(reading, fewest).flatMap((sentence) => {
      const key = wording(sentence.target);
      const before = first.get(key);
      if (before === undefined) first.set(key, sentence);
      if (before === undefined || overlap(before.source, sentence.source) >= near) return [];
      return [
        {
          bead: sentence.bead,
          source: { start: 0, end: sentence.source.length },
          target: { start: 0, end: sentence.target.length },
          confidence,
          says: { id: 'again', slots: { before: excerpt(before.source) } },
        },
      ];
    });
  },
});
