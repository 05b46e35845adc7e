import { otherTongue } from '@gegenlesen/bitext';
import { surplusOf } from '../../compare/surplus.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { textAt } from '../figure-check.ts';
import { excerpt } from '../meaning-check.ts';

export const added = defineCheck({
  id: 'added',
  group: 'coverage',
  category: 'accuracy/addition',
  severity: 'major',
  summary: 'The translation adds a sentence or clause that the original does not have.',
  details: `A sentence without a counterpart, or a run of words that nothing in the original explains, in a translation that is
longer than usual. Neighbouring cells of a table, or items of a list, are one finding.`,
  isFreeInHeadings: true,
  yieldsTo: 'sentence',
  messages: {
    unexpected: {
      slots: { found: 'span' },
      en: 'Found `{found}` in the translation, but nothing in the original says it',
      de: '`{found}` hat keine Entsprechung im Original',
    },
    suspected: {
      slots: { found: 'span' },
      en: 'The translation may have added `{found}`',
      de: '`{found}` hat vielleicht keine Entsprechung im Original',
    },
    cells: {
      slots: { count: 'count', first: 'span', last: 'span' },
      en: '{count} cells of the table have no counterpart in the original, from `{first}` to `{last}`',
      de: '{count} Zellen der Tabelle haben keine Entsprechung im Original, von `{first}` bis `{last}`',
    },
    items: {
      slots: { count: 'count', first: 'span', last: 'span' },
      en: '{count} items of the list have no counterpart in the original, from `{first}` to `{last}`',
      de: '{count} Punkte der Liste haben keine Entsprechung im Original, von `{first}` bis `{last}`',
    },
  },
  examples: [
    {
      source: 'The old bridge was closed in winter.',
      target:
        'Die alte Brücke wurde im Winter gesperrt, ⟦weil der schwere Schnee das eiserne Geländer beschädigt hatte⟧.',
    },
    {
      source: 'The old bridge was closed in winter.',
      target: 'Die alte Brücke wurde im Winter gesperrt.',
    },
  ],
  run: ({ parts }) =>
    parts.flatMap((part) => {
      const tongue = otherTongue(part.original);
      const surplus = surplusOf(part, tongue);
      if (surplus === null) return [];
      const { span, confidence, isSure } = surplus;
      const quoted = excerpt(textAt(part[tongue].written, span));
      return [
        {
          ...placesOf(part, { [tongue]: span }),
          confidence,
          claim: isSure ? 'fault' : 'suspicion',
          says: { id: isSure ? 'unexpected' : 'suspected', slots: { found: quoted } },
        },
      ];
    }),
});
