import { loneHedges } from '../../compare/words/hedging.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

export const hedgingChanged = defineCheck({
  id: 'hedging-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'What the original calls likely or alleged is told as certain, or the other way.',
  details: `A word that does nothing but hedge (\`reportedly\`, \`angeblich\`, \`vermutlich\`) wants anything on the other side that hedges: a modal
verb, a reported subjunctive, a verb of saying.`,
  yieldsTo: 'sentence',
  messages: {
    lost: {
      slots: { expected: 'word' },
      en: 'Expected `{expected}` to be said in the translation as well: it sounds certain there',
      de: '`{expected}` fehlt in der Übersetzung: Dort klingt es sicher',
    },
    added: {
      slots: { found: 'word' },
      en: 'Expected no `{found}` in the translation: the original sounds certain',
      de: 'In der Übersetzung steht `{found}`, doch im Original klingt es sicher',
    },
  },
  examples: [
    {
      source: 'The suspect ⟦allegedly⟧ fled to Spain.',
      target: 'Der Täter floh nach Spanien.',
      says: 'Expected `allegedly` to be said in the translation as well: it sounds certain there',
    },
    {
      source: 'The shop closed in May.',
      target: 'Das Geschäft schloss ⟦vermutlich⟧ im Mai.',
      says: 'Expected no `vermutlich` in the translation: the original sounds certain',
    },
    { source: 'Perhaps he is ill.', target: 'Er könnte krank sein.' },
    { source: 'He reportedly sold the house.', target: 'Er soll das Haus verkauft haben.' },
  ],
  run: inEachPart((sides) => {
    const lone = loneHedges(sides);
    return [...lone.en.map((word) => ({ word, lang: 'en' })), ...lone.de.map((word) => ({ word, lang: 'de' }))].map(
      ({ word, lang }) => ({
        ...placesOf(sides, { [lang]: word }),
        confidence: 0.6,
        says:
          lang === sides.original
            ? { id: 'lost', slots: { expected: word.text } }
            : { id: 'added', slots: { found: word.text } },
      }),
    );
  }),
});
