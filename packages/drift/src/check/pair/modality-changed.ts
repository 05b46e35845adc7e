import { exchangedModals } from '../../compare/words/modality.ts';
import { placesOf } from '../../read/sides.ts';
import type { Check } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

export const modalityChanged: Check = {
  id: 'modality-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'What must, should, can or may be became something else.',
  details: `Modal verbs are compared by kind: duty, advice, ability, permission. Kinds that translators rightly exchange (\`may\` and
\`können\`, \`must\` and \`sollen\`) agree.`,
  examples: [
    {
      source: 'Visitors ⟦must⟧ leave their coats at the door.',
      target: 'Besucher ⟦können⟧ ihre Mäntel an der Tür abgeben.',
      says: 'Expected the meaning of `must` in the translation, found `können`',
    },
    { source: 'You ⟦can⟧ pay later.', target: 'Sie ⟦müssen⟧ später zahlen.' },
    { source: 'The road may be closed.', target: 'Die Straße kann gesperrt sein.' },
    { source: 'Tickets must be shown.', target: 'Fahrkarten sind vorzuzeigen.' },
  ],
  run: inEachPart((sides) => {
    return exchangedModals(sides).map(({ en, de }) => {
      const [from, to] = sides.original === 'en' ? [en, de] : [de, en];
      return {
        ...placesOf(sides, { en: en.word, de: de.word }),
        confidence: 0.7,
        message: `Expected the meaning of \`${from.word.text}\` in the translation, found \`${to.word.text}\``,
      };
    });
  }),
};
