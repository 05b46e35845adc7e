import { loneMembers } from '../../compare/enumerations/lone-members.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { excerpt, inEachPart } from '../meaning-check.ts';

/** Estimated share of these findings that are right: of faults, and of suspicions. */
const confidence = { sure: 0.8, suspected: 0.4 };

export const listItem = defineCheck({
  id: 'list-item',
  group: 'coverage',
  category: 'accuracy/omission',
  severity: 'major',
  summary: 'A list has an item that its counterpart does not.',
  details: `Both sides list nouns, separated by commas and with a conjunction before the last one. At least two of them translate each
other, and one has no counterpart. Clauses, verbs and adjectives are not read as items. A noun before the first comma may not
be part of the list, so its absence is only a suspicion.`,
  yieldsTo: 'sentence',
  messages: {
    missing: {
      slots: { member: 'span' },
      en: 'The list has `{member}`, the list in the translation does not',
      de: '`{member}` fehlt in der Aufzählung der Übersetzung',
    },
    unexpected: {
      slots: { member: 'span' },
      en: 'The list has `{member}`, the list in the original does not',
      de: '`{member}` fehlt in der Aufzählung des Originals',
    },
    'missing-suspected': {
      slots: { member: 'span' },
      en: 'The translation may have left `{member}` out of the list',
      de: '`{member}` fehlt vielleicht in der Aufzählung der Übersetzung',
    },
    'unexpected-suspected': {
      slots: { member: 'span' },
      en: 'The translation may have added `{member}` to the list',
      de: '`{member}` fehlt vielleicht in der Aufzählung des Originals',
    },
  },
  examples: [
    {
      source: 'The minister thanked his sister for bread, ⟦letters⟧ and snow.',
      target: 'Der Minister dankte seiner Schwester für Brot und Schnee.',
      says: 'The list has `letters`, the list in the translation does not',
    },
    {
      source: 'They lost bread and letters in the snow.',
      target: 'Sie haben im Schnee Brot, ⟦Geländer⟧ und Briefe verloren.',
      says: 'The list has `Geländer`, the list in the original does not',
    },
    {
      source: 'They lost bread, letters and newspapers.',
      target: 'Sie haben Brot, Briefe und Zeitungen verloren.',
    },
  ],
  run: inEachPart((part) => {
    if (part.known === null) return [];
    return loneMembers(part, part.known.coverage).flatMap(({ side, member, sure }) => {
      const [first, last] = [member.words[0]?.word, member.words.at(-1)?.word];
      if (first === undefined || last === undefined) return [];
      const span = { start: first.start, end: last.end };
      const text = excerpt(part[side].written.slice(span.start, span.end));
      const id = side === part.original ? 'missing' : 'unexpected';
      return [
        {
          ...placesOf(part, { [side]: span }),
          confidence: sure ? confidence.sure : confidence.suspected,
          claim: sure ? 'fault' : 'suspicion',
          says: { id: sure ? id : (`${id}-suspected` as const), slots: { member: text } },
        },
      ];
    });
  }),
});
