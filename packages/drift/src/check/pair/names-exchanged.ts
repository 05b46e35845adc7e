import { type ExchangedNames, exchangedNames } from '../../compare/names/exchanged-names.ts';
import type { Part } from '../../compare/parts.ts';
import { opposingWords } from '../../compare/words/opposing.ts';
import { placesOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { defineCheck } from '../check.ts';
import type { Claim } from '../hit.ts';
import { inEachPart, textsOf } from '../meaning-check.ts';

/** The probability from which an exchange is a fault. 1 sound pair in 3,300 of news commentary, Europarl and PUD reaches it. */
const sure = 0.7;
/** Estimated share of exchanges in short clauses that are right. */
const plain = 0.8;

export const namesExchanged = defineCheck({
  id: 'names-exchanged',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'Two names were swapped: who did something, and to whom.',
  details: `Each name is tied to its surroundings: its other part (\`Olaf Scholz\`), its preposition, the words beside it. The
order of bare names counts too, unless a passive or an opposite (\`bigger\`, \`kleiner\`) explains it. Both places are shown, but
the pair counts as one fault.`,
  yieldsTo: 'sentence',
  messages: {
    place: {
      slots: { expected: 'name', found: 'name' },
      en: 'Expected `{expected}` at this point in the translation, found `{found}`',
      de: 'An dieser Stelle erwartet: `{expected}`, gefunden: `{found}`',
    },
  },
  examples: [
    {
      source: '⟦Tallinn⟧ thanked ⟦Helsinki⟧ for the ferry.',
      target: '⟦Helsinki⟧ dankte ⟦Tallinn⟧ für die Fähre.',
      says: 'Expected `Tallinn` at this point in the translation, found `Helsinki`',
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
    if (part.known === null) return [];
    const { coverage, lexicon } = part.known;
    const found = exchangedNames(part, coverage, lexicon);
    // `B is smaller than A` says that A is bigger than B.
    if (found.length === 0 || opposingWords(coverage, lexicon).length > 0) return [];
    return found.flatMap((exchanged) => hitsOf(exchanged, part));
  }),
});

function hitsOf({ first, second, probability, isPlain }: ExchangedNames, part: Part) {
  const hit = (en: Word, de: Word, claim: Claim) => {
    const { source, target } = textsOf(part, { en, de });
    const says = { id: 'place', slots: { expected: source, found: target } } as const;
    return { ...placesOf(part, { en, de }), confidence: isPlain ? plain : probability, certain: isPlain, claim, says };
  };
  return [
    hit(first.en, second.de, isPlain || probability >= sure ? 'fault' : 'suspicion'),
    hit(second.en, first.de, 'echo'),
  ];
}
