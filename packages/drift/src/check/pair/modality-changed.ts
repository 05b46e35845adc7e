import { contradictingModals } from '../../compare/words/modal-meanings.ts';
import { exchangedModals } from '../../compare/words/modality.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { excerpt, forEachExchange, inEachPart, otherMeaning, textsAt } from '../meaning-check.ts';

/** Estimated share of these findings that are right: of contradictions in short sentences, and of verbs of another kind. */
const sure = 0.9;
const confidence = 0.7;

const contradicted = inEachPart((part) => {
  const found = contradictingModals(part);
  if (found === null) return [];
  const texts = textsAt(part, found);
  const says = { id: 'meaning', slots: { expected: excerpt(texts.source), found: excerpt(texts.target) } } as const;
  return [{ ...placesOf(part, found), confidence: sure, certain: true, says }];
});

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
  run: (reading) => {
    const listed = contradicted(reading);
    return listed.length > 0 ? listed : forEachExchange(exchangedModals, confidence)(reading);
  },
});
