import { loneMembers } from '../../compare/enumerations/lone-members.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { excerpt, inEachPart } from '../meaning-check.ts';

export const listItem = defineCheck({
  id: 'list-item',
  group: 'coverage',
  category: 'accuracy/omission',
  severity: 'major',
  summary: 'An enumeration has one member more than its counterpart.',
  details: `Nouns between commas with a conjunction before the last one, on both sides, of which at least two translate each other, and
one that nothing on the other side explains. Clauses, verbs and adjectives are not read as members. What stands before the first
comma may belong to something else, so that is only a suspicion.`,
  yieldsTo: 'sentence',
  messages: {
    missing: {
      slots: { member: 'span' },
      en: 'The enumeration has `{member}`, which it has not in the translation',
      de: '`{member}` fehlt in der Aufzählung der Übersetzung',
    },
    unexpected: {
      slots: { member: 'span' },
      en: 'The enumeration has `{member}`, which it has not in the original',
      de: '`{member}` fehlt in der Aufzählung des Originals',
    },
    'missing-suspected': {
      slots: { member: 'span' },
      en: 'The enumeration may lack `{member}` in the translation',
      de: '`{member}` fehlt vielleicht in der Aufzählung der Übersetzung',
    },
    'unexpected-suspected': {
      slots: { member: 'span' },
      en: 'The enumeration may lack `{member}` in the original',
      de: '`{member}` fehlt vielleicht in der Aufzählung des Originals',
    },
  },
  examples: [
    {
      source: 'The minister thanked his sister for bread, ⟦letters⟧ and snow.',
      target: 'Der Minister dankte seiner Schwester für Brot und Schnee.',
      says: 'The enumeration has `letters`, which it has not in the translation',
    },
    {
      source: 'They lost bread and letters in the snow.',
      target: 'Sie haben im Schnee Brot, ⟦Geländer⟧ und Briefe verloren.',
      says: 'The enumeration has `Geländer`, which it has not in the original',
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
      const text = excerpt(part[side].text.slice(span.start, span.end));
      const id = side === part.original ? 'missing' : 'unexpected';
      return [
        {
          ...placesOf(part, { [side]: span }),
          confidence: sure ? 0.8 : 0.4,
          claim: sure ? 'fault' : 'suspicion',
          says: { id: sure ? id : (`${id}-suspected` as const), slots: { member: text } },
        },
      ];
    });
  }),
});
