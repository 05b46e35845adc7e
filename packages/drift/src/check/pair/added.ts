import { otherTongue } from '@gegenlesen/bitext';
import { probability } from '../../compare/coverage/evidence.ts';
import { thresholds } from '../../compare/coverage/thresholds.ts';
import type { Part } from '../../compare/parts.ts';
import { originalOf, placesOf, translationOf } from '../../read/sides.ts';
import type { Check, Hit } from '../check.ts';
import { excerpt } from '../meaning-check.ts';

export const added: Check = {
  id: 'added',
  group: 'coverage',
  category: 'accuracy/addition',
  severity: 'major',
  summary: 'The translation says a sentence or a clause that the original does not.',
  details: `A sentence without a counterpart, or a run of words that nothing in the original explains, in a translation that is longer than it
should be.`,
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
  run: ({ parts }) => parts.flatMap(sentenceOrClause),
};

function sentenceOrClause(part: Part): readonly Hit[] {
  const translation = translationOf(part);
  const side = otherTongue(part.original);
  const quote = (start: number, end: number): string => excerpt(translation.text.slice(start, end));
  if (translation.words.length === 0) return [];
  if (originalOf(part).words.length === 0)
    return [
      {
        ...placesOf(part, { [side]: translation.span }),
        confidence: 0.9,
        message: `Expected nothing for \`${quote(translation.span.start, translation.span.end)}\`: the original does not say it`,
      },
    ];
  const odds = part.known?.odds;
  const span = odds?.translation.span ?? null;
  if (odds === undefined || span === null || odds.added < thresholds.surplus[side].suspected) return [];
  if (odds.other >= thresholds.other.sure) return [];
  const sure = odds.added >= thresholds.surplus[side].sure;
  return [
    {
      ...placesOf(part, { [side]: span }),
      confidence: probability(odds.added),
      severity: sure ? 'major' : 'minor',
      message: sure
        ? `Expected nothing for \`${quote(span.start, span.end)}\`: the original does not say it`
        : `The original may not say \`${quote(span.start, span.end)}\``,
    },
  ];
}
