import { otherTongue } from '@gegenlesen/bitext';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { lonelyIn } from '../lonely-negations.ts';
import { inEachPart } from '../meaning-check.ts';

export const negationAdded = defineCheck({
  id: 'negation-added',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'The translation has a negation that the original does not.',
  details: `An outright negation (\`nicht\`, \`kein\`, \`ohne\`, \`never\`) needs a reason in the original. A word with a negative meaning
is enough (\`fail\`, \`refuse\`, \`unable\`, \`only\`).`,
  yieldsTo: 'sentence',
  messages: {
    unexpected: {
      slots: { found: 'word' },
      en: 'Expected no `{found}` in the translation: the original has no negation there',
      de: 'In der Übersetzung steht `{found}`, doch das Original verneint hier nichts',
    },
  },
  examples: [
    {
      source: 'The company published the report.',
      target: 'Das Unternehmen hat den Bericht ⟦nicht⟧ veröffentlicht.',
      says: 'Expected no `nicht` in the translation: the original has no negation there',
    },
    { source: 'She has a car.', target: 'Sie hat ⟦kein⟧ Auto.' },
    { source: 'He refused to sign.', target: 'Er wollte nicht unterschreiben.' },
    { source: 'They only paid at the end.', target: 'Sie zahlten nicht vor dem Ende.' },
    { source: 'She bought apples and pears.', target: 'Sie kaufte nicht nur Äpfel, sondern auch Birnen.' },
    { source: 'It has been only trouble.', target: 'Damit hat man nichts als Ärger.' },
    { source: 'The tickets are yet to arrive.', target: 'Die Karten sind noch nicht gekommen.' },
    { source: 'She went on calmly.', target: 'Sie ließ sich nicht beirren.' },
    { source: 'He failed to answer.', target: 'Er antwortete nicht.' },
  ],
  run: inEachPart((sides) => {
    const translation = otherTongue(sides.original);
    return lonelyIn(sides, translation).map(({ word, confidence, plain, certain }) => ({
      ...placesOf(sides, { [translation]: word }),
      confidence,
      certain,
      claim: plain ? 'fault' : 'suspicion',
      says: { id: 'unexpected', slots: { found: word.text } },
    }));
  }),
});
