import { mistakenSenses } from '../../compare/senses/mistaken-senses.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart, textsOf } from '../meaning-check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.8;

export const wrongSense = defineCheck({
  id: 'wrong-sense',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A word with several senses was translated in the wrong one.',
  details: `A closed list says which words around it decide the sense: a key that is pressed is a \`Taste\`, one that encrypts is a
\`Schlüssel\`.`,
  yieldsTo: 'sentence',
  messages: {
    sense: {
      slots: { expected: 'word', found: 'word' },
      en: '`{found}` is another sense of `{expected}` than the one meant here',
      de: '`{found}` trifft eine andere Bedeutung von `{expected}` als die, die hier gemeint ist',
    },
  },
  examples: [
    {
      source: 'Press any ⟦key⟧ to continue.',
      target: 'Drücken Sie einen beliebigen ⟦Schlüssel⟧, um fortzufahren.',
      says: '`Schlüssel` is another sense of `key` than the one meant here',
    },
    { source: 'Press any key to continue.', target: 'Drücken Sie eine beliebige Taste, um fortzufahren.' },
    { source: 'The license ⟦key⟧ is invalid.', target: 'Die ⟦Lizenztaste⟧ ist ungültig.' },
    { source: 'The license key is invalid.', target: 'Der Lizenzschlüssel ist ungültig.' },
  ],
  run: inEachPart((part) =>
    mistakenSenses(part).map((words) => {
      const { source, target } = textsOf(part, words);
      return {
        ...placesOf(part, words),
        confidence,
        certain: true,
        says: { id: 'sense', slots: { expected: source, found: target } },
      };
    }),
  ),
});
