import { defineCheck } from '../check.ts';
import { forEachMeasure } from '../figure-check.ts';

export const unitConverted = defineCheck({
  id: 'unit-converted',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'neutral',
  summary: 'A measurement was converted correctly into another unit.',
  details: 'A note, not a fault: house styles differ on whether to convert measurements.',
  messages: {
    result: {
      slots: { source: 'quantity', target: 'quantity' },
      en: '`{source}` was converted to `{target}`',
      de: '`{source}` wurde in `{target}` umgerechnet',
    },
  },
  examples: [
    {
      source: 'The town is ⟦60 miles⟧ away.',
      target: 'Die Stadt ist rund ⟦100 Kilometer⟧ entfernt.',
      says: '`60 miles` was converted to `100 Kilometer`',
    },
    { source: 'It lasted ⟦two weeks⟧.', target: 'Es dauerte ⟦14 Tage⟧.' },
    { source: 'The town is 60 miles away.', target: 'Die Stadt ist 60 Meilen entfernt.' },
  ],
  run: forEachMeasure('converted', (source, target) => ({ id: 'result', slots: { source, target } })),
});
