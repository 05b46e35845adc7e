import { defineCheck } from '../check.ts';
import { expectedFound, expectedMessage, forEachChange } from '../figure-check.ts';

export const timeChanged = defineCheck({
  id: 'time-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'A time of day was changed.',
  details: `The 12-hour and the 24-hour clock are both understood: \`3.30 p.m.\` is \`15.30 Uhr\`, and \`half past three\` is \`halb vier\`.
If neither side says which half of the day it is, either will do.`,
  messages: expectedMessage,
  examples: [
    {
      source: 'The train leaves at ⟦3:30⟧ p.m. sharp.',
      target: 'Der Zug fährt pünktlich um ⟦16.30⟧ Uhr ab.',
      says: 'Expected `3:30` in the translation, found `16.30`',
    },
    { source: 'Doors open at ⟦7⟧ a.m. today.', target: 'Einlass ist heute ab ⟦19⟧ Uhr.' },
    { source: 'The train leaves at 3:30 p.m.', target: 'Der Zug fährt um 15.30 Uhr ab.' },
    { source: 'We met at noon.', target: 'Wir trafen uns um 12 Uhr.' },
    { source: "They came at eight o'clock.", target: 'Sie kamen um 20 Uhr.' },
  ],
  run: forEachChange('time', (source, target) => ({ says: expectedFound(source.text, target.text) })),
});
