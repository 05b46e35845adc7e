import { defineCheck } from '../check.ts';
import { forEachMeasure } from '../figure-check.ts';

export const conversionWrong = defineCheck({
  id: 'conversion-wrong',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'A measurement was converted incorrectly.',
  details: `Miles may become kilometres, and weeks may become days. The result may be rounded to its own last digit, but by no more
than a tenth.`,
  messages: {
    result: {
      slots: { source: 'quantity', target: 'quantity' },
      en: '`{source}` does not convert to `{target}`',
      de: '`{source}` ergibt umgerechnet nicht `{target}`',
    },
  },
  examples: [
    {
      source: 'The town is ⟦60 miles⟧ away.',
      target: 'Die Stadt ist ⟦160 Kilometer⟧ entfernt.',
      says: '`60 miles` does not convert to `160 Kilometer`',
    },
    { source: 'It was ⟦90°F⟧ in the shade.', target: 'Im Schatten waren es ⟦45 °C⟧.' },
    { source: 'The town is 60 miles away.', target: 'Die Stadt ist knapp 100 Kilometer entfernt.' },
    { source: 'The wall is 8 feet high.', target: 'Die Mauer ist 2,5 Meter hoch.' },
    { source: 'The fire covered 21,000 acres.', target: 'Das Feuer breitete sich auf 85 km² aus.' },
  ],
  run: forEachMeasure('conversion', (source, target) => ({ id: 'result', slots: { source, target } })),
});
