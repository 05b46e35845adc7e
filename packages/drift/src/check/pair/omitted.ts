import { surplusOf } from '../../compare/surplus.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { textAt } from '../figure-check.ts';
import { excerpt } from '../meaning-check.ts';

export const omitted = defineCheck({
  id: 'omitted',
  group: 'coverage',
  category: 'accuracy/omission',
  severity: 'major',
  summary: 'A sentence or clause is missing from the translation.',
  details: `A sentence without a counterpart, or a run of words that nothing in the translation explains, in a translation that is
shorter than usual. Good translators often drop single words, so a short run is only a suspicion. Neighbouring cells of a
table, or items of a list, are one finding.`,
  isFreeInHeadings: true,
  yieldsTo: 'sentence',
  messages: {
    sentence: {
      slots: { expected: 'span' },
      en: 'Expected `{expected}` in the translation, found nothing',
      de: '`{expected}` fehlt in der Übersetzung',
    },
    clause: {
      slots: { expected: 'span' },
      en: 'Expected `{expected}` in the translation, found nothing that says it',
      de: '`{expected}` hat keine Entsprechung in der Übersetzung',
    },
    suspected: {
      slots: { expected: 'span' },
      en: 'The translation may have left out `{expected}`',
      de: 'In der Übersetzung fehlt vielleicht `{expected}`',
    },
    cells: {
      slots: { count: 'count', first: 'span', last: 'span' },
      en: '{count} cells of the table are missing from the translation, from `{first}` to `{last}`',
      de: '{count} Zellen der Tabelle fehlen in der Übersetzung, von `{first}` bis `{last}`',
    },
    items: {
      slots: { count: 'count', first: 'span', last: 'span' },
      en: '{count} items of the list are missing from the translation, from `{first}` to `{last}`',
      de: '{count} Punkte der Liste fehlen in der Übersetzung, von `{first}` bis `{last}`',
    },
  },
  examples: [
    {
      source: 'The old bridge was closed in winter, ⟦because the heavy snow had damaged the iron railing⟧.',
      target: 'Die alte Brücke wurde im Winter gesperrt.',
    },
    {
      source: 'The old bridge was closed in winter.',
      target: 'Die alte Brücke wurde im Winter gesperrt.',
    },
  ],
  run: ({ parts }) =>
    parts.flatMap((part) => {
      const tongue = part.original;
      const surplus = surplusOf(part, tongue);
      if (surplus === null) return [];
      const { span, confidence, isWhole, isSure } = surplus;
      const quoted = excerpt(textAt(part[tongue].written, span));
      return [
        {
          ...placesOf(part, { [tongue]: span }),
          confidence,
          claim: isSure ? 'fault' : 'suspicion',
          says: { id: isWhole ? 'sentence' : isSure ? 'clause' : 'suspected', slots: { expected: quoted } },
        },
      ];
    }),
});
