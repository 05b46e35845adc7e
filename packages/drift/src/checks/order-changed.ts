import type { Check } from '../check.ts';
import { forEachChange } from '../number-check.ts';

export const orderChanged: Check = {
  id: 'order-changed',
  group: 'number',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'Two figures of the original exchanged places.',
  details: `Each figure is bound to what it counts: its unit, its neighbours, its place in a list that ends with bzw. or respectively.`,
  examples: [
    {
      source: 'Shares of Adra and Belo rose by ⟦7%⟧ and 12%, respectively.',
      target: 'Die Aktien von Adra und Belo stiegen um ⟦12 %⟧ bzw. 7 %.',
      says: '`7%` and `12%` exchanged places: the translation says `12 %` where `7%` is due',
    },
    { source: 'Shares rose by 7% and 12%, respectively.', target: 'Die Aktien stiegen um 7 % bzw. 12 %.' },
    { source: 'In 2019, 35 people came.', target: '35 Menschen kamen 2019.' },
  ],
  run: forEachChange('order', (source, target) => ({ message: expectedOrder(source.text, target.text) })),
};

const expectedOrder = (source: string, target: string): string =>
  `Figures exchanged places: the translation says \`${target}\` where \`${source}\` is due`;
