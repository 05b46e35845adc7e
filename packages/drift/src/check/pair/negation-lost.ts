import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { lonelyIn } from '../lonely-negations.ts';
import { inEachPart } from '../meaning-check.ts';

export const negationLost = defineCheck({
  id: 'negation-lost',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'The original has a negation that the translation does not.',
  details: `An outright negation (\`not\`, \`no\`, \`kein\`, \`ohne\`) needs a counterpart. A word with a negative meaning is enough
(\`fail\`, \`lack\`, \`un-\`, \`-los\`).`,
  yieldsTo: 'sentence',
  messages: {
    missing: {
      slots: { expected: 'word' },
      en: 'Expected a counterpart of `{expected}` in the translation, found none',
      de: 'Für `{expected}` fehlt in der Übersetzung eine Entsprechung',
    },
  },
  examples: [
    {
      source: 'The company did ⟦not⟧ publish the report.',
      target: 'Das Unternehmen veröffentlichte den Bericht.',
      says: 'Expected a counterpart of `not` in the translation, found none',
    },
    { source: 'There is ⟦no⟧ evidence of that.', target: 'Dafür gibt es einen Beweis.' },
    { source: 'He ⟦failed⟧ to answer.', target: 'Er antwortete.' },
    { source: 'He did not succeed.', target: 'Es misslang ihm.' },
    {
      source: 'Not only the minister came, but the president as well.',
      target: 'Es kam der Minister, und der Präsident auch.',
    },
    { source: 'The shop did not open until noon.', target: 'Der Laden machte erst mittags auf.' },
    { source: 'The village had no shop, no school.', target: 'Das Dorf hatte keine Läden oder Schulen.' },
    { source: 'She is late more often than not.', target: 'Sie kommt meistens zu spät.' },
    { source: 'Good fun, no?', target: 'Macht Spaß, oder?' },
    { source: 'We never saw him without a hat.', target: 'Wir sahen ihn nie ohne Hut.' },
    { source: 'The machine does not work.', target: 'Die Maschine ist unbrauchbar.' },
  ],
  run: inEachPart((sides) => {
    const { original } = sides;
    return lonelyIn(sides, original).map(({ word, confidence, plain, certain }) => ({
      ...placesOf(sides, { [original]: word }),
      confidence,
      certain,
      claim: plain ? 'fault' : 'suspicion',
      says: { id: 'missing', slots: { expected: word.text } },
    }));
  }),
});
