import { loneHedges } from '../../compare/words/hedging.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.6;

export const hedgingChanged = defineCheck({
  id: 'hedging-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'What the original calls likely or alleged sounds certain in the translation, or the other way round.',
  details: `A word whose only job is to hedge (\`reportedly\`, \`angeblich\`, \`vermutlich\`) needs something on the other side that
hedges too: a modal verb, a subjunctive of reported speech, a verb of saying.`,
  yieldsTo: 'sentence',
  messages: {
    lost: {
      slots: { expected: 'word' },
      en: 'Expected a counterpart of `{expected}` in the translation, which sounds certain',
      de: '`{expected}` fehlt in der Übersetzung, die dadurch sicher klingt',
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
      says: 'Expected a counterpart of `allegedly` in the translation, which sounds certain',
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
        confidence,
        says:
          lang === sides.original
            ? { id: 'lost', slots: { expected: word.text } }
            : { id: 'added', slots: { found: word.text } },
      }),
    );
  }),
});
