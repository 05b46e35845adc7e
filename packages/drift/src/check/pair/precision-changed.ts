import { defineCheck } from '../check.ts';
import { expectedFound, expectedMessage, forEachChange } from '../figure-check.ts';

export const precisionChanged = defineCheck({
  id: 'precision-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'A figure was rounded, or is more exact than in the original.',
  details: 'Only if at least two digits are left; anything coarser counts as a changed figure.',
  messages: expectedMessage,
  examples: [
    {
      source: 'Sales grew to ⟦37.74 million⟧.',
      target: 'Der Absatz stieg auf ⟦37,7 Millionen⟧.',
      says: 'Expected `37.74 million` in the translation, found `37,7 Millionen`',
    },
    { source: 'Sales grew to 37.7 million.', target: 'Der Absatz stieg auf 37,7 Millionen.' },
  ],
  run: forEachChange('precision', (source, target) => ({ says: expectedFound(source.text, target.text) })),
});
