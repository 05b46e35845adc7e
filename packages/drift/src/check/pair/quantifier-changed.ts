import { exchangedQuantifiers } from '../../compare/words/quantifiers.ts';
import { defineCheck } from '../check.ts';
import { forEachExchange, otherMeaning } from '../meaning-check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.7;

export const quantifierChanged = defineCheck({
  id: 'quantifier-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A quantifier changed: all became some, often became always.',
  details: `Words for amount and frequency are compared by kind: all, most, many, some, few.`,
  yieldsTo: 'sentence',
  messages: otherMeaning,
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
  run: forEachExchange(exchangedQuantifiers, confidence),
});
