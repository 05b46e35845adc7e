import { probability } from '../../compare/coverage/evidence.ts';
import { thresholds } from '../../compare/coverage/thresholds.ts';
import { originalOf, type Side, translationOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

/** Content words, on the shorter side. Fewer may all be translated freely; around placeholders and code, even more of them. */
const fewest = { usual: 2, besideMatter: 4, sure: 4 };

export const otherSentence = defineCheck({
  id: 'other-sentence',
  group: 'coverage',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  summary: 'This seems to be the translation of another sentence.',
  details: `Hardly a word on either side is explained by the other.`,
  isFreeInHeadings: true,
  yieldsTo: 'sentence',
  messages: {
    other: {
      slots: {},
      en: 'Expected a translation of this sentence, found hardly a word in common',
      de: 'Die Übersetzung hat mit diesem Satz kaum ein Wort gemein',
    },
    suspected: {
      slots: {},
      en: 'This may be a very free translation, or belong to another sentence',
      de: 'Sehr frei übersetzt, oder die Übersetzung eines anderen Satzes',
    },
  },
  examples: [
    {
      source: '⟦The old bridge was closed in winter because of the heavy snow.⟧',
      target: '⟦Meine Schwester kauft jeden Morgen frisches Brot und liest die Zeitung.⟧',
      says: 'Expected a translation of this sentence, found hardly a word in common',
    },
    {
      source: 'The old bridge was closed in winter because of the heavy snow.',
      target: 'Die alte Brücke wurde im Winter wegen des schweren Schnees gesperrt.',
    },
  ],
  run: inEachPart((part, { parts }) => {
    const odds = part.known?.odds;
    if (odds === undefined || odds.other < thresholds.other.suspected) return [];
    const least = hasMatter(part.en) && hasMatter(part.de) ? fewest.besideMatter : fewest.usual;
    const words = Math.min(odds.original.words, odds.translation.words);
    if (words < least) return [];
    // In a paragraph, the alignment of its sentences may be wrong.
    const sure = odds.other >= thresholds.other.sure && parts.length === 1 && words >= fewest.sure;
    return [
      {
        source: { ...originalOf(part).span },
        target: { ...translationOf(part).span },
        confidence: probability(odds.other),
        ...(sure ? {} : { claim: 'suspicion', severity: 'minor' }),
        says: { id: sure ? 'other' : 'suspected', slots: {} },
      },
    ];
  }),
});

/** Whether a side has something that is not language. */
const hasMatter = ({ text, written, span }: Side): boolean =>
  text.slice(span.start, span.end) !== written.slice(span.start, span.end);
