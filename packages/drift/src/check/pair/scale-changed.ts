import { defineCheck } from '../check.ts';
import { expectedFound, expectedMessage, forEachChange } from '../figure-check.ts';

export const scaleChanged = defineCheck({
  id: 'scale-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'The figure is the same but its scale is not: million, Milliarde, Billion.',
  details: `English \`billion\` is German \`Milliarde\`, and German \`Billion\` is English \`trillion\`: the most expensive of false friends.`,
  messages: expectedMessage,
  examples: [
    {
      source: 'The fund holds ⟦2.5 billion⟧ euros.',
      target: 'Der Fonds verwaltet ⟦2,5 Billionen⟧ Euro.',
      says: 'Expected `2.5 billion` in the translation, found `2,5 Billionen`',
    },
    { source: 'The bridge cost £⟦3m⟧.', target: 'Die Brücke kostete ⟦3 Mrd.⟧ Pfund.' },
    { source: '⟦Millions⟧ of people watched.', target: '⟦Milliarden⟧ Menschen sahen zu.' },
    { source: 'The fund holds 2.5 billion euros.', target: 'Der Fonds verwaltet 2,5 Mrd. Euro.' },
    { source: 'Hundreds of thousands came.', target: 'Hunderttausende kamen.' },
  ],
  run: forEachChange('scale', (source, target) => ({ says: expectedFound(source.text, target.text) })),
});
