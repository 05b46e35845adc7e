import { probability } from '../../compare/coverage/evidence.ts';
import { thresholds } from '../../compare/coverage/thresholds.ts';
import type { Part } from '../../compare/parts.ts';
import { originalOf, placesOf, translationOf } from '../../read/sides.ts';
import type { Check, Hit } from '../check.ts';
import { excerpt } from '../meaning-check.ts';

export const omitted: Check = {
  id: 'omitted',
  group: 'coverage',
  category: 'accuracy/omission',
  severity: 'major',
  summary: 'A sentence or a clause of the original is missing in the translation.',
  details: `A sentence without a counterpart, or a run of words that nothing in the translation explains, in a translation that is shorter
than it should be. Good translators are free with single words, so a short run is only a suspicion.`,
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
  run: ({ parts }) => parts.flatMap(sentenceOrClause),
};

function sentenceOrClause(part: Part): readonly Hit[] {
  const original = originalOf(part);
  const quote = (start: number, end: number): string => excerpt(original.text.slice(start, end));
  if (original.words.length === 0) return [];
  if (translationOf(part).words.length === 0)
    return [
      {
        ...placesOf(part, { [part.original]: original.span }),
        confidence: 0.9,
        message: `Expected \`${quote(original.span.start, original.span.end)}\` in the translation, found nothing`,
      },
    ];
  const odds = part.known?.odds;
  const span = odds?.original.span ?? null;
  if (odds === undefined || span === null || odds.omitted < thresholds.surplus[part.original].suspected) return [];
  if (odds.other >= thresholds.other.sure) return [];
  const sure = odds.omitted >= thresholds.surplus[part.original].sure;
  return [
    {
      ...placesOf(part, { [part.original]: span }),
      confidence: probability(odds.omitted),
      severity: sure ? 'major' : 'minor',
      message: sure
        ? `Expected \`${quote(span.start, span.end)}\` in the translation, found nothing that says it`
        : `The translation may lack \`${quote(span.start, span.end)}\``,
    },
  ];
}
