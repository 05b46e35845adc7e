import { loneMembers } from '../../compare/enumerations/lone-members.ts';
import { placesOf } from '../../read/sides.ts';
import type { Check } from '../check.ts';
import { excerpt, inEachPart } from '../meaning-check.ts';

export const listItem: Check = {
  id: 'list-item',
  group: 'coverage',
  category: 'accuracy/omission',
  severity: 'major',
  summary: 'An enumeration has one member more than its counterpart.',
  details: `Nouns between commas with a conjunction before the last one, on both sides, of which at least two translate each other, and
one that nothing on the other side explains. Clauses, verbs and adjectives are not read as members. What stands before the first
comma may belong to something else, so that is only a suspicion.`,
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
      const quoted = `\`${excerpt(part[side].text.slice(span.start, span.end))}\``;
      const lacking = side === part.original ? 'translation' : 'original';
      return [
        {
          ...placesOf(part, { [side]: span }),
          confidence: sure ? 0.8 : 0.4,
          severity: sure ? 'major' : 'minor',
          message: sure
            ? `The enumeration has ${quoted}, which it has not in the ${lacking}`
            : `The enumeration may lack ${quoted} in the ${lacking}`,
        },
      ];
    });
  }),
};
