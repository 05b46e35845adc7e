import { defineCheck } from '../check.ts';
import { forEachChange } from '../figure-check.ts';

export const numberUndecided = defineCheck({
  id: 'number-undecided',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'A figure or date can be read in two ways, and neither side shows which is meant.',
  details: `\`1.500\` is one and a half in English and fifteen hundred in German; \`3/4/2025\` is in March or in April. The other side
and the rest of the document decide if they can.`,
  messages: {
    ambiguous: {
      slots: { source: 'quantity', target: 'quantity' },
      en: 'Cannot tell whether `{source}` and `{target}` are the same: they can be read in two ways',
      de: 'Unklar, ob `{source}` und `{target}` dasselbe sind: Sie lassen sich auf zwei Arten lesen',
    },
  },
  examples: [
    {
      source: 'The load is ⟦1.500⟧ in all.',
      target: 'Die Last beträgt insgesamt ⟦1.500⟧.',
      says: 'Cannot tell whether `1.500` and `1.500` are the same: they can be read in two ways',
    },
    { source: 'The load is 1.500.', target: 'Die Last beträgt 1,500.' },
    { source: 'It opens on 13/4/2025.', target: 'Eröffnung ist am 13.4.2025.' },
  ],
  run: forEachChange('undecided', (source, target) => ({
    says: { id: 'ambiguous', slots: { source: source.text, target: target.text } },
  })),
});
