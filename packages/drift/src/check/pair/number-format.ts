import type { Check } from '../check.ts';
import { forEachChange } from '../figure-check.ts';

const names: Readonly<Record<string, string>> = { de: 'German', en: 'English' };

export const numberFormat: Check = {
  id: 'number-format',
  group: 'number',
  category: 'locale-convention/number-format',
  severity: 'minor',
  summary: 'The figure is right and is written as in the other language.',
  details: `German writes \`1.500,75\` and English \`1,500.75\`. A figure left in the form of the original is read a thousand times too
small or too large.`,
  examples: [
    {
      source: 'It weighs 1,500 tonnes.',
      target: 'Es wiegt ⟦1,500⟧ Tonnen.',
      says: '`1,500` is not written as German writes figures',
    },
    { source: 'Prices rose by 3.5 %.', target: 'Die Preise stiegen um ⟦3.5⟧ %.' },
    { source: 'It weighs 1,500.75 tonnes.', target: 'Es wiegt 1.500,75 Tonnen.' },
    { source: 'Python 3.11 is out.', target: 'Python 3.11 ist erschienen.' },
  ],
  run: (reading) =>
    forEachChange('form', (_, target, pair) => ({
      source: null,
      message: `\`${target.text}\` is not written as ${names[pair.target.lang.slice(0, 2)] ?? 'the language of the translation'} writes figures`,
    }))(reading),
};
