import { defineCheck } from '../check.ts';
import { expectedFound, expectedMessage, forEachMeasure } from '../figure-check.ts';

export const unitChanged = defineCheck({
  id: 'unit-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'The figure is the same but its unit or currency is not.',
  details: `Units and currencies are recognised by sign, code and word, before or after the figure. Percent and percentage points are
different units.`,
  messages: expectedMessage,
  examples: [
    {
      source: 'The path is ⟦12 km⟧ long.',
      target: 'Der Weg ist ⟦12 Meter⟧ lang.',
      says: 'Expected `12 km` in the translation, found `12 Meter`',
    },
    { source: 'It costs ⟦$300⟧ a month.', target: 'Es kostet ⟦300 Euro⟧ im Monat.' },
    { source: 'Turnout rose by ⟦4 percentage points⟧.', target: 'Die Beteiligung stieg um ⟦4 Prozent⟧.' },
    { source: 'The ⟦12-month⟧ course starts now.', target: 'Der ⟦12-wöchige⟧ Kurs beginnt jetzt.' },
    { source: 'It costs $300 and weighs 2 kg.', target: 'Es kostet 300 US-Dollar und wiegt 2 Kilogramm.' },
    { source: 'A 7-nanometer chip.', target: 'Ein 7-nm-Chip.' },
  ],
  run: forEachMeasure('unit', expectedFound),
});
