import { changedNames } from '../../compare/names/changed-names.ts';
import { replacedNames } from '../../compare/names/replaced-names.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart, textsAt, textsOf } from '../meaning-check.ts';

/** Estimated share of these findings that are right: of listed names, and of others. */
const sure = 0.9;
const confidence = 0.7;

export const nameChanged = defineCheck({
  id: 'name-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'A person, place, organisation or product was replaced by another.',
  details: `One side has a name that the other lacks, and the other has a different one in about the same place. Place names that
differ between the languages (Munich, München), inflection, other spellings of the same sound and abbreviations do not count.`,
  accuses: 'missing',
  yieldsTo: 'sentence',
  messages: {
    expected: {
      slots: { expected: 'name', found: 'name' },
      en: 'Expected `{expected}` in the translation, found `{found}`',
      de: 'Erwartet: `{expected}`, gefunden: `{found}`',
    },
  },
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
    const listed = replacedNames(part).map((places) => {
      const { source, target } = textsAt(part, places);
      const says = { id: 'expected', slots: { expected: source, found: target } } as const;
      return { ...placesOf(part, places), confidence: sure, certain: true, says };
    });
    if (listed.length > 0) return listed;
    const names = part.known?.names ?? null;
    if (names === null) return [];
    return changedNames(part, names).map((name) => {
      const { source, target } = textsOf(part, name);
      return {
        ...placesOf(part, name),
        confidence,
        says: { id: 'expected', slots: { expected: source, found: target } },
      };
    });
  }),
});
