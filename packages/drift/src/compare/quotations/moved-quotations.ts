import { otherTongue, type Span, type Tongue } from '@gegenlesen/bitext';
import { type Quotation, readQuotations } from '../../read/quotations/read-quotations.ts';
import type { Side } from '../../read/sides.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import type { Part } from '../parts.ts';

/** Words that are in quotation marks on one side and outside them on the other. */
export interface MovedQuotation {
  readonly en: Span;
  readonly de: Span;
  /** The language of the side that quotes them. */
  readonly quoted: Tongue;
  /** How many of the words have a counterpart. */
  readonly words: number;
  /** Whether the other side has no quotation at all. */
  readonly lost: boolean;
}

/** The score (0 to 1) from which a word is the counterpart of another one. */
const enough = 0.1;
/** Words. A shorter quotation is a title or a scare quote, or, if the other side quotes nothing, a figure of speech. */
const fewest = { moved: 4, lost: 7 };

/** What only one side quotes, from its first to its last word; nothing if a quotation runs into another sentence. */
export function movedQuotations({ en, de, known }: Part): readonly MovedQuotation[] {
  if (known === null) return [];
  const quotations = { en: quotationsOf(en), de: quotationsOf(de) };
  const all = [...quotations.en, ...quotations.de];
  if (all.length === 0 || all.some(({ closed }) => !closed)) return [];
  const links = linksOf(known.coverage);
  return (['en', 'de'] as const).flatMap((quoted): readonly MovedQuotation[] => {
    const lost = quotations[otherTongue(quoted)].length === 0;
    const long = quotations[quoted].filter(({ words }) => words >= (lost ? fewest.lost : fewest.moved));
    const outside = links.filter(
      (link) => isIn(link[quoted], long) && !isIn(link[otherTongue(quoted)], quotations[otherTongue(quoted)]),
    );
    if (outside.length === 0) return [];
    const [english, german] = [around(outside.map((link) => link.en)), around(outside.map((link) => link.de))];
    return [{ en: english, de: german, quoted, words: outside.length, lost }];
  });
}

interface Link {
  readonly en: CoveredWord;
  readonly de: CoveredWord;
}

/** Content words that occur once on each side and are each other's best match. */
function linksOf({ en, de }: Coverage): readonly Link[] {
  const isSingle = (words: readonly CoveredWord[], { word }: CoveredWord): boolean =>
    words.filter(({ word: { lower } }) => lower === word.lower).length === 1;
  return en.flatMap((each, i): readonly Link[] => {
    const counterpart = de[each.counterpart];
    if (counterpart === undefined || each.grammar || each.explained < enough || counterpart.counterpart !== i)
      return [];
    return isSingle(en, each) && isSingle(de, counterpart) ? [{ en: each, de: counterpart }] : [];
  });
}

interface Counted extends Quotation {
  readonly words: number;
}

const quotationsOf = ({ text, span, words }: Side): readonly Counted[] =>
  readQuotations(text.slice(span.start, span.end)).map(({ start, end, closed }) => {
    const [from, to] = [start + span.start, end + span.start];
    return { start: from, end: to, closed, words: words.filter((word) => word.start >= from && word.end <= to).length };
  });

const isIn = ({ word }: CoveredWord, quotations: readonly Span[]): boolean =>
  quotations.some(({ start, end }) => word.start >= start && word.end <= end);

const around = (words: readonly CoveredWord[]): Span => ({
  start: Math.min(...words.map(({ word }) => word.start)),
  end: Math.max(...words.map(({ word }) => word.end)),
});
