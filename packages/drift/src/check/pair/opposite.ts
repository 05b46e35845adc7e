import { deniedClauses } from '../../compare/negation/negations.ts';
import { opposingWords } from '../../compare/words/opposing.ts';
import { placesOf } from '../../read/sides.ts';
import type { Check } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

/** From here on it is the commonest translation. */
const sure = 0.3;

export const opposite: Check = {
  id: 'opposite',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A word became its opposite.',
  details: `A word that nothing on the other side explains, while its opposite would: more and less, open and close, tenant and landlord. A
negation that only one side has takes it back.`,
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
    if (part.known === null) return [];
    const denied = deniedClauses(part);
    const opposing = opposingWords(part.known.coverage, part.known.lexicon).filter(
      ({ en, de }) => denied.en.has(en.clause) === denied.de.has(de.clause),
    );
    return opposing.map(({ en, de, score }) => {
      const [from, to] = part.original === 'en' ? [en, de] : [de, en];
      return {
        ...placesOf(part, { en, de }),
        confidence: score >= sure ? 0.7 : 0.4,
        severity: score >= sure ? 'major' : 'minor',
        message: `Expected the meaning of \`${from.text}\` in the translation, found its opposite \`${to.text}\``,
      };
    });
  }),
};
