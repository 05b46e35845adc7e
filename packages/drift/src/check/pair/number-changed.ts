import { defineCheck } from '../check.ts';
import { expectedFound, expectedMessage, forEachChange } from '../figure-check.ts';

export const numberChanged = defineCheck({
  id: 'number-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'A figure was changed.',
  details: `Digits and number words are compared by value, read as their language writes them: \`12,500\` and \`12.500\` are the same,
and so are \`2\` and \`zwei\`, \`half\` and \`50 %\`, \`two dozen\` and \`zwei Dutzend\`.`,
  messages: expectedMessage,
  examples: [
    {
      source: 'Around ⟦12,500⟧ chips reached the port.',
      target: 'Etwa ⟦15.200⟧ Chips erreichten den Hafen.',
      says: 'Expected `12,500` in the translation, found `15.200`',
    },
    { source: 'The tank holds ⟦1.5⟧ litres.', target: 'Der Tank fasst ⟦15⟧ Liter.' },
    { source: 'The ⟦third⟧ attempt failed.', target: 'Der ⟦vierte⟧ Versuch scheiterte.' },
    { source: 'It takes ⟦twenty-one⟧ steps.', target: 'Es sind ⟦zwölf⟧ Schritte nötig.' },
    { source: '⟦Two-thirds⟧ of the members agreed.', target: '⟦Drei Viertel⟧ der Mitglieder stimmten zu.' },
    { source: 'Revenue rose by 3.5% to 1,200 euros.', target: 'Der Umsatz stieg um 3,5 % auf 1.200 Euro.' },
    {
      source: 'They sold 2 houses and half of the land.',
      target: 'Sie verkauften zwei Häuser und die Hälfte des Landes.',
    },
    { source: 'One of them came a couple of times.', target: 'Einer von ihnen kam ein paar Mal.' },
  ],
  run: forEachChange('value', (source, target) => ({ says: expectedFound(source.text, target.text) })),
});
