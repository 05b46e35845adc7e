import { defineCheck } from '../check.ts';
import { forEachMeasure } from '../figure-check.ts';

export const conversionWrong = defineCheck({
  id: 'conversion-wrong',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'A measure was converted, and the figure does not come out.',
  details: `Miles may become kilometres, and weeks days. The result may be rounded as far as its own last digit and at most by a
tenth.`,
  messages: {
    result: {
      slots: { source: 'quantity', target: 'quantity' },
      en: '`{source}` does not come to `{target}`',
      de: 'Umgerechnet ergibt `{source}` nicht `{target}`',
    },
  },
  examples: [
    {
      source: 'The town is ⟦60 miles⟧ away.',
      target: 'Die Stadt ist ⟦160 Kilometer⟧ entfernt.',
      says: '`60 miles` does not come to `160 Kilometer`',
    },
    { source: 'It was ⟦90°F⟧ in the shade.', target: 'Im Schatten waren es ⟦45 °C⟧.' },
    { source: 'The town is 60 miles away.', target: 'Die Stadt ist knapp 100 Kilometer entfernt.' },
    { source: 'The wall is 8 feet high.', target: 'Die Mauer ist 2,5 Meter hoch.' },
    { source: 'The fire covered 21,000 acres.', target: 'Das Feuer breitete sich auf 85 km² aus.' },
  ],
  run: forEachMeasure('conversion', (source, target) => ({ id: 'result', slots: { source, target } })),
});
