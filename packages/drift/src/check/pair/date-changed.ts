import { defineCheck } from '../check.ts';
import { around, expectedFound, expectedMessage, forEachChange, textAt } from '../figure-check.ts';

export const dateChanged = defineCheck({
  id: 'date-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'A day, month, weekday, year or decade was changed.',
  details: `Dates are compared part by part, however they are written: \`3 May 2025\`, \`03.05.2025\`, \`2025-05-03\`. Anfang, Mitte
and Ende are compared too.`,
  messages: expectedMessage,
  examples: [
    {
      source: 'The fair opens on 3 ⟦March⟧ 2025.',
      target: 'Die Messe beginnt am 3. ⟦Mai⟧ 2025.',
      says: 'Expected `March` in the translation, found `Mai`',
    },
    { source: 'The council meets on ⟦Tuesday⟧.', target: 'Der Rat tagt am ⟦Donnerstag⟧.' },
    { source: 'The firm was founded in ⟦1987⟧.', target: 'Die Firma wurde ⟦1978⟧ gegründet.' },
    { source: 'The tower dates from the ⟦1920s⟧.', target: 'Der Turm stammt aus den ⟦1930er⟧-Jahren.' },
    {
      source: 'It starts in ⟦early 2026⟧.',
      target: 'Es beginnt ⟦Ende 2026⟧.',
      says: 'Expected `early 2026` in the translation, found `Ende 2026`',
    },
    { source: 'It opens on May 3, 2025, a Saturday.', target: 'Eröffnung ist am Samstag, dem 03.05.2025.' },
    { source: 'It is planned for mid-2026.', target: 'Es ist für Mitte 2026 geplant.' },
    { source: 'She may march in June.', target: 'Sie darf im Juni marschieren.' },
  ],
  run: forEachChange('date', (from, to, pair) => {
    const partDiffers = from.part !== null && to.part !== null && from.part !== to.part;
    const source = around(from, partDiffers ? from.partSpan : null);
    const target = around(to, partDiffers ? to.partSpan : null);
    return {
      source,
      target,
      says: expectedFound(textAt(pair.source.text, source), textAt(pair.target.text, target)),
    };
  }),
});
