import type { NameDifferences } from '../../compare/names/names.ts';
import type { Part } from '../../compare/parts.ts';
import { placesOf, type Side } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import type { Check } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

export const nameChanged: Check = {
  id: 'name-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A person, place, organisation or product became another.',
  details: `A name of the one side that the other lacks, while that one has a name of its own. Names of places in the other language
(Munich, München), inflection, another spelling of the same sounds and abbreviations are no change.`,
  examples: [
    {
      source: 'The ferry to ⟦Tallinn⟧ was late.',
      target: 'Die Fähre nach ⟦Helsinki⟧ hatte Verspätung.',
      says: 'Expected `Tallinn` in the translation, found `Helsinki`',
    },
    { source: 'The ferry to Munich was late.', target: 'Die Fähre nach München hatte Verspätung.' },
    { source: 'The letters of Tchaikovsky are lost.', target: 'Die Briefe Tschaikowskis sind verloren.' },
  ],
  run: inEachPart((part) => {
    const names = part.known?.names ?? null;
    if (names === null) return [];
    return couples(part, names).map(({ english, german }) => {
      const [from, to] = part.original === 'en' ? [english, german] : [german, english];
      return {
        ...placesOf(part, { en: english, de: german }),
        confidence: 0.7,
        message: `Expected \`${from.text}\` in the translation, found \`${to.text}\``,
      };
    });
  }),
};

/** How far apart, as a share of the sentence, two names may stand, and a name and what may be one. */
const reach = 0.3;
const close = 0.12;

interface Couple {
  readonly english: Word;
  readonly german: Word;
}

/** Names of both sides that stand in about the same place, each once. */
function couples(part: Part, names: NameDifferences): readonly Couple[] {
  const alone = names.en.length === 1 && names.de.length === 1;
  const sure = nearest(part, names.en, names.de, alone ? 1 : reach);
  const without = (words: readonly Word[], side: keyof Couple): readonly Word[] =>
    words.filter((word) => sure.every((couple) => couple[side] !== word));
  return [
    ...sure,
    ...nearest(part, without(names.en, 'english'), names.possible.de, close),
    ...nearest(part, names.possible.en, without(names.de, 'german'), close),
  ];
}

function nearest(part: Part, english: readonly Word[], german: readonly Word[], farthest: number): readonly Couple[] {
  const place = (word: Word, { span }: Side): number => (word.start - span.start) / Math.max(span.end - span.start, 1);
  const left = new Set(german);
  return english.flatMap((name) => {
    const at = place(name, part.en);
    const [best] = [...left]
      .map((word) => ({ word, distance: Math.abs(place(word, part.de) - at) }))
      .filter(({ distance }) => distance <= farthest)
      .sort((a, b) => a.distance - b.distance);
    if (best === undefined) return [];
    left.delete(best.word);
    return [{ english: name, german: best.word }];
  });
}
