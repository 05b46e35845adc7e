import { isTurned } from '../../compare/numbers/pairing/bounds.ts';
import { defineCheck } from '../check.ts';
import { around, expectedFound, expectedMessage, forEachChange, textAt } from '../figure-check.ts';

export const boundChanged = defineCheck({
  id: 'bound-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'The figure is the same but its bound is not: over and under, about and exactly.',
  details: `Critical if a lower bound became an upper one or the reverse. \`over\` and \`at least\` count as the same, and so do \`under\` and \`at most\`.`,
  messages: expectedMessage,
  examples: [
    {
      source: 'The hall seats ⟦over 300⟧ guests.',
      target: 'Der Saal fasst ⟦unter 300⟧ Gäste.',
      says: 'Expected `over 300` in the translation, found `unter 300`',
    },
    { source: 'The hall seats ⟦about 300⟧ guests.', target: 'Der Saal fasst ⟦über 300⟧ Gäste.' },
    { source: 'The hall seats ⟦nearly 300⟧ guests.', target: 'Der Saal fasst ⟦300⟧ Gäste.' },
    { source: 'The hall seats more than 300 guests.', target: 'Der Saal fasst über 300 Gäste.' },
    { source: 'At least 300 came, 18 or older.', target: 'Mindestens 300 kamen, 18 oder älter.' },
  ],
  run: forEachChange('bound', (from, to, pair) => {
    const source = around(from, from.boundSpan);
    const target = around(to, to.boundSpan);
    return {
      source,
      target,
      severity: isTurned(from, to) ? 'critical' : 'minor',
      says: expectedFound(textAt(pair.source.text, source), textAt(pair.target.text, target)),
    };
  }),
});
