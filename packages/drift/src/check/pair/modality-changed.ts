import { exchangedModals } from '../../compare/words/modality.ts';
import { defineCheck } from '../check.ts';
import { forEachExchange, otherMeaning } from '../meaning-check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.7;

export const modalityChanged = defineCheck({
  id: 'modality-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A modal verb changed: must, should, can, may.',
  details: `Modal verbs are compared by kind: duty, advice, ability, permission. Kinds that often translate each other in good
translations (\`may\` and \`können\`, \`must\` and \`sollen\`) count as the same.`,
  yieldsTo: 'sentence',
  messages: otherMeaning,
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
  run: forEachExchange(exchangedModals, confidence),
});
