import { exchangedQuantifiers } from '../../compare/words/quantifiers.ts';
import { placesOf } from '../../read/sides.ts';
import type { Check } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

export const quantifierChanged: Check = {
  id: 'quantifier-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'All became some, often became always, or the like.',
  details: `Words of number and frequency are compared by kind: all, most, many, some, few.`,
  examples: [
    {
      source: '⟦All⟧ passengers were saved.',
      target: '⟦Einige⟧ Passagiere wurden gerettet.',
      says: 'Expected the meaning of `All` in the translation, found `Einige`',
    },
    { source: 'They ⟦often⟧ meet in June.', target: 'Sie treffen sich ⟦immer⟧ im Juni.' },
    { source: 'Several towns were flooded.', target: 'Mehrere Städte wurden überflutet.' },
    { source: 'Every guest brought a gift.', target: 'Alle Gäste brachten ein Geschenk mit.' },
  ],
  run: inEachPart((sides) => {
    return exchangedQuantifiers(sides).map(({ en, de }) => {
      const [from, to] = sides.original === 'en' ? [en, de] : [de, en];
      return {
        ...placesOf(sides, { en: en.word, de: de.word }),
        confidence: 0.7,
        message: `Expected the meaning of \`${from.word.text}\` in the translation, found \`${to.word.text}\``,
      };
    });
  }),
};
