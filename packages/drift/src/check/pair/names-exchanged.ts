import { type ExchangedNames, exchangedNames } from '../../compare/names/exchanged-names.ts';
import type { Part } from '../../compare/parts.ts';
import { opposingWords } from '../../compare/words/opposing.ts';
import { placesOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import type { Check, Hit } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

/** From here on one sound pair in three thousand looks like it. */
const sure = 0.85;

export const namesExchanged: Check = {
  id: 'names-exchanged',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'Two names changed places: who did it, and to whom.',
  details: `Each name is bound to what stands around it: its other part (\`Olaf Scholz\`), its preposition, the words beside it. The order of
bare names counts too, unless a passive or an opposite (\`bigger\`, \`kleiner\`) explains it. Both places are shown; the second counts
nothing, for it is one fault.`,
  examples: [
    {
      source: '⟦Tallinn⟧ thanked ⟦Helsinki⟧ for the ferry.',
      target: '⟦Helsinki⟧ dankte ⟦Tallinn⟧ für die Fähre.',
      says: 'Expected `Tallinn` in this place of the translation, found `Helsinki`',
    },
    {
      source: 'The letters of ⟦Tallinn⟧ are older than the bridges of ⟦Helsinki⟧.',
      target: 'Die Briefe von ⟦Helsinki⟧ sind älter als die Brücken von ⟦Tallinn⟧.',
    },
    { source: 'Tallinn thanked Helsinki for the ferry.', target: 'Helsinki wurde von Tallinn für die Fähre gedankt.' },
    {
      source: 'The ferries of Tallinn and Helsinki were late.',
      target: 'Die Fähren von Helsinki und Tallinn kamen spät.',
    },
  ],
  run: inEachPart((part) => {
    const found = exchangedNames(part);
    if (found.length === 0 || part.known === null) return [];
    // `B is smaller than A` says that A is bigger than B.
    if (opposingWords(part.known.coverage, part.known.lexicon).length > 0) return [];
    return found.flatMap((exchanged) => hitsOf(exchanged, part));
  }),
};

function hitsOf({ first, second, probability }: ExchangedNames, part: Part): readonly Hit[] {
  const hit = (en: Word, de: Word): Hit => {
    const [from, to] = part.original === 'en' ? [en, de] : [de, en];
    return {
      ...placesOf(part, { en, de }),
      confidence: probability,
      message: `Expected \`${from.text}\` in this place of the translation, found \`${to.text}\``,
    };
  };
  return [
    { ...hit(first.en, second.de), severity: probability >= sure ? 'major' : 'minor' },
    { ...hit(second.en, first.de), severity: 'neutral' },
  ];
}
