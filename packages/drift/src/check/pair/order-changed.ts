import { defineCheck } from '../check.ts';
import { forEachMeasure } from '../figure-check.ts';

export const orderChanged = defineCheck({
  id: 'order-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'Two figures were swapped.',
  details: `Each figure is tied to what it counts: its unit, its neighbours, its place in a list that ends with bzw. or respectively.
Both places are shown, but the pair counts as one fault.`,
  messages: {
    place: {
      slots: { expected: 'quantity', found: 'quantity' },
      en: 'Expected `{expected}` at this point in the translation, found `{found}`',
      de: 'An dieser Stelle erwartet: `{expected}`, gefunden: `{found}`',
    },
  },
  examples: [
    {
      source: 'Shares of Adra and Belo rose by ⟦7%⟧ and ⟦12%⟧, respectively.',
      target: 'Die Aktien von Adra und Belo stiegen um ⟦12 %⟧ bzw. ⟦7 %⟧.',
      says: 'Expected `7%` at this point in the translation, found `12 %`',
    },
    {
      source: 'The plant opened in ⟦1996⟧ and has ⟦340⟧ workers.',
      target: 'Das Werk wurde ⟦340⟧ eröffnet und hat ⟦1996⟧ Beschäftigte.',
    },
    { source: 'Shares rose by 7% and 12%, respectively.', target: 'Die Aktien stiegen um 7 % bzw. 12 %.' },
    { source: 'In 2019, 35 people came.', target: '35 Menschen kamen 2019.' },
  ],
  run: forEachMeasure('order', (expected, found) => ({ id: 'place', slots: { expected, found } })),
});
