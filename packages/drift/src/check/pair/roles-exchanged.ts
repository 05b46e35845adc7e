import { exchangedClauses } from '../../compare/roles/exchanged-clauses.ts';
import { exchangedNouns } from '../../compare/roles/exchanged-nouns.ts';
import { exchangedOwners, exchangedPersons } from '../../compare/roles/exchanged-persons.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { forEachDoubt } from '../doubt-check.ts';
import { inEachPart, textsOf } from '../meaning-check.ts';

/** Estimated share of these findings that are right that the forms of the words show. */
const confidence = 0.8;

const doubted = forEachDoubt('at the translation', 'exchanged', (found, expected) =>
  expected === null
    ? ({ id: 'alone', slots: { found } } as const)
    : ({ id: 'turned', slots: { expected, found } } as const),
);

const shown = inEachPart((part) => {
  if (part.known === null) return [];
  const { coverage } = part.known;
  const others = [exchangedPersons(part), exchangedOwners(coverage), exchangedClauses(coverage)].filter(
    (each) => each !== null,
  );
  return [...exchangedNouns(part, coverage), ...others].slice(0, 1).map((words) => {
    const { source, target } = textsOf(part, words);
    const says = { id: 'turned', slots: { expected: source, found: target } } as const;
    return { ...placesOf(part, words), confidence, certain: true, says };
  });
});

export const rolesExchanged = defineCheck({
  id: 'roles-exchanged',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'Who does what to whom, or how two things relate, is turned round.',
  details: `The reader, which reads both sentences together, finds the right words in the wrong relation: the dog bites the postman, and in
the translation the postman bites the dog.`,
  isDoubt: true,
  yieldsTo: 'sentence',
  messages: {
    turned: {
      slots: { expected: 'span', found: 'span' },
      en: '`{found}` turns round who does what in `{expected}`',
      de: '`{found}` vertauscht, wer in `{expected}` was tut',
    },
    alone: {
      slots: { found: 'span' },
      en: '`{found}` turns round who does what',
      de: '`{found}` vertauscht, wer was tut',
    },
  },
  examples: [
    {
      source: '⟦The sister thanked the minister⟧ in the morning.',
      target: '⟦Der Minister dankte der Schwester⟧ am Morgen.',
      doubts: 'exchanged',
      says: '`Der Minister dankte der Schwester` turns round who does what in `The sister thanked the minister`',
    },
    { source: 'The sister thanked the minister.', target: 'Dem Minister dankte die Schwester.' },
  ],
  run: (reading) => {
    const [listed, doubts] = [shown(reading), doubted(reading)];
    // The reader marks the whole phrase; the forms of the words make it certain.
    if (listed.length > 0 && doubts.length > 0) return doubts.map((hit) => ({ ...hit, certain: true }));
    return [...listed, ...doubts];
  },
});
