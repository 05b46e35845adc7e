import { otherTongue } from '@gegenlesen/bitext';
import { movedQuotations } from '../../compare/quotations/moved-quotations.ts';
import { placesOf, translationOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { excerpt, inEachPart } from '../meaning-check.ts';

/**
 * From how many words with a counterpart on the wrong side of a quotation mark this is a suspicion, and from how many a fault.
 * Of 6,825 sound pairs of news and commentary, 6 reach a suspicion and 2 a fault (4 if two words were a fault).
 */
const suspected = 2;
const sure = 3;
/** The same number of words if the other side has no quotation at all, which is never more than a suspicion. */
const suspectedLoss = 4;
/** Estimated share of these findings that are right: of faults, of suspicions, and where one side has no quotation. */
const confidence = { sure: 0.8, suspected: 0.5, lost: 0.4 };

export const quotationMoved = defineCheck({
  id: 'quotation-moved',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'Quotation marks are around different words, so that someone else is speaking.',
  details: `Words are quoted on one side, and their counterparts are outside the quotation marks on the other. Quoted titles and single
words are ignored. If one side has no quotation at all, this is only a suspicion: direct speech may become indirect.`,
  yieldsTo: 'sentence',
  messages: {
    quoted: {
      slots: { found: 'span' },
      en: 'Expected `{found}` in quotation marks, as in the original',
      de: 'Wie im Original gehört `{found}` in Anführungszeichen',
    },
    unquoted: {
      slots: { found: 'span' },
      en: 'Expected `{found}` outside the quotation marks, as in the original',
      de: 'Wie im Original gehört `{found}` nicht in Anführungszeichen',
    },
  },
  examples: [
    {
      source: '“The old bridge was closed,” the ⟦minister thanked his sister⟧.',
      target: '„Die alte Brücke wurde gesperrt, so ⟦dankte der Minister seiner Schwester⟧.“',
      says: 'Expected `dankte der Minister seiner Schwester` outside the quotation marks, as in the original',
    },
    {
      source: '“The old bridge was closed in winter,” the minister thanked his sister.',
      target: '„Im Winter wurde die alte Brücke gesperrt“, dankte der Minister seiner Schwester.',
    },
    {
      source: 'The minister reads ‘The Old Bridge’ and the workers’ newspaper.',
      target: 'Der Minister liest Die alte Brücke und die Zeitung der Arbeiter.',
    },
  ],
  run: inEachPart((part) =>
    movedQuotations(part)
      .filter(({ words, lost }) => words >= (lost ? suspectedLoss : suspected))
      .map(({ en, de, quoted, words, lost }) => {
        const isOriginal = quoted === part.original;
        const { written } = translationOf(part);
        const span = { en, de }[otherTongue(part.original)];
        const found = excerpt(written.slice(span.start, span.end));
        return {
          ...placesOf(part, { en, de }),
          confidence: lost ? confidence.lost : words >= sure ? confidence.sure : confidence.suspected,
          claim: words >= sure && !lost ? 'fault' : 'suspicion',
          says: { id: isOriginal ? 'quoted' : 'unquoted', slots: { found } },
        };
      }),
  ),
});
