import { otherTongue, type Span, type Tongue } from '@gegenlesen/bitext';
import { type Quotation, readQuotations } from '../../read/quotations/read-quotations.ts';
import type { Side } from '../../read/sides.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import type { Part } from '../parts.ts';

/** Words that stand in quotation marks on the one side and outside them on the other. */
export interface MovedQuotation {
  readonly en: Span;
  readonly de: Span;
  /** The side on which they are quoted. */
  readonly quoted: Tongue;
  /** How many words with a counterpart they are. */
  readonly words: number;
  /** Whether the other side has no quotation at all. */
  readonly lost: boolean;
}

/** From here on a word is the counterpart of another as far as its place matters. */
const enough = 0.1;
/** A shorter quotation is a title, or puts a word in doubt; where the other side quotes nothing, it is rather a manner of speech. */
const fewest = { moved: 4, lost: 7 };

/** What is quoted on one side only, by its first and last word; none where a mark has its partner in another sentence. */
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

/** Words that carry meaning, stand once on each side and are each other's likeliest counterparts. */
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

/** A quotation and how many words it has. */
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
