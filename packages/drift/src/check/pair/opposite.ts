import type { ByTongue } from '@gegenlesen/bitext';
import { deniedClauses } from '../../compare/negation/negations.ts';
import type { Part } from '../../compare/parts.ts';
import { opposingWords } from '../../compare/words/opposing.ts';
import { placesOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { defineCheck } from '../check.ts';
import { inEachPart, textsOf } from '../meaning-check.ts';

/**
 * How well, 0 to 1, the opposite must translate the word to make this a fault rather than a suspicion.
 * Of 6,825 sound pairs of news and commentary, 10 reach it (14 at 0.2, 7 at 0.4).
 */
const sure = 0.3;
/** Estimated share of these findings that are right: of listed opposites, and of faults and suspicions of the lexicon. */
const confidence = { certain: 0.9, sure: 0.7, suspected: 0.4 };

export const opposite = defineCheck({
  id: 'opposite',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A word became its opposite.',
  details: `Nothing on the other side explains the word, but its opposite would: more and less, open and close, tenant and landlord.
A negation on one side only makes up for it.`,
  yieldsTo: 'sentence',
  messages: {
    opposite: {
      slots: { expected: 'word', found: 'word' },
      en: 'Expected the meaning of `{expected}` in the translation, found its opposite `{found}`',
      de: '`{found}` bedeutet das Gegenteil von `{expected}`',
    },
  },
  examples: [
    {
      source: 'The price of bread ⟦rose⟧ in winter.',
      target: 'Der Preis des Brotes ⟦fiel⟧ im Winter.',
      says: 'Expected the meaning of `rose` in the translation, found its opposite `fiel`',
    },
    { source: 'The old bridge was closed in winter.', target: 'Die alte Brücke war im Winter nicht geöffnet.' },
    { source: 'The wall is ⟦thin⟧.', target: 'Die Wand ist ⟦dick⟧.' },
    { source: 'The wall is 2 cm thin.', target: 'Die Wand ist 2 cm dick.' },
  ],
  run: inEachPart((part) => {
    const listed = part.opposed
      .filter(({ negation }) => negation === null)
      .map((each) => hitOf(part, each, each.certain ? 'certain' : 'sure'));
    if (part.known === null || listed.length > 0) return listed;
    const denied = deniedClauses(part);
    const opposing = opposingWords(part.known.coverage, part.known.lexicon).filter(
      ({ en, de }) => denied.en.has(en.clause) === denied.de.has(de.clause),
    );
    return opposing.map((each) => hitOf(part, each, each.score >= sure ? 'sure' : 'suspected'));
  }),
});

function hitOf(part: Part, { en, de }: ByTongue<Word>, how: keyof typeof confidence) {
  const { source, target } = textsOf(part, { en, de });
  return {
    ...placesOf(part, { en, de }),
    confidence: confidence[how],
    certain: how === 'certain',
    claim: how === 'suspected' ? 'suspicion' : 'fault',
    says: { id: 'opposite', slots: { expected: source, found: target } },
  } as const;
}
