import { otherTongue, type Span } from '@gegenlesen/bitext';
import { leftWords } from '../../compare/untranslated/left-words.ts';
import { translationOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

/** The largest share of the translation's words that may be left as they were; beyond it, `untranslated` is the finding. */
const mostShare = 0.3;
/** Estimated share of these findings that are right: of faults, and of suspicions. */
const confidence = { sure: 0.7, suspected: 0.3 };

export const wordUntranslated = defineCheck({
  id: 'word-untranslated',
  group: 'coverage',
  category: 'accuracy/untranslated',
  severity: 'major',
  summary: 'A single word was left untranslated.',
  details: `Names, words that both languages have and established loan words are ignored.`,
  accuses: 'staying',
  yieldsTo: 'sentence',
  messages: {
    word: {
      slots: { word: 'word' },
      en: 'Expected a translation of `{word}`, found the word itself',
      de: 'Das Wort `{word}` ist unübersetzt geblieben',
    },
  },
  examples: [
    {
      source: 'The ⟦ferry⟧ to the island was late.',
      target: 'Die ⟦ferry⟧ zur Insel hatte Verspätung.',
      says: 'Expected a translation of `ferry`, found the word itself',
    },
    { source: 'The ferry to Tallinn was late.', target: 'Die Fähre nach Tallinn hatte Verspätung.' },
  ],
  run: inEachPart((part) => {
    if (part.known === null) return [];
    const { coverage, lexicon } = part.known;
    const left = leftWords(coverage[part.original], coverage[otherTongue(part.original)], lexicon, part.original);
    if (left.length > translationOf(part).words.length * mostShare) return [];
    return left.map(({ from, to }) => ({
      source: { start: from.start, end: from.end },
      target: { start: to.start, end: to.end },
      // A capital suggests a loan word in German and a name in English, a hyphen a part of either: that may be intended.
      ...(to.text === to.lower && !isHyphenated(translationOf(part).text, to)
        ? { confidence: confidence.sure }
        : { confidence: confidence.suspected, claim: 'suspicion' as const }),
      says: { id: 'word', slots: { word: from.text } },
    }));
  }),
});

const isHyphenated = (text: string, { start, end }: Span): boolean => text[start - 1] === '-' || text[end] === '-';
