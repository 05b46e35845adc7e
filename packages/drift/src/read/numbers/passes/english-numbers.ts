import type { Rewrite } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { denominatorOf, englishWordValue } from '../vocabulary/english-words.ts';
import { scaleOf } from '../vocabulary/scales.ts';
import { gradeOfNumber, type WordValue, wordValue } from '../vocabulary/word-value.ts';
import { article, englishCardinal } from './english-cardinals.ts';
import { wordFigure } from './word-figure.ts';

/** Numerators in words are smaller than this: nineteen twentieths; estimated. */
const numeratorsEnd = 20;

/** `two hundred and six`, `two-thirds`, `half a million`, `a third`: the English number words from `at` on. */
export function englishNumber(items: readonly Item[], at: number): Rewrite | null {
  const part = partOfScale(items, at);
  if (part !== null) return part;
  const first = englishWordValue(items[at]?.lower ?? '');
  const hundred = scaleOf(items[at + 1]?.lower ?? '', 'en');
  const leads = article.has(items[at]?.lower ?? '') && hundred !== null;
  const bare = /^(?:hundred|thousand)$/.test(items[at]?.lower ?? '') && items[at - 1]?.quantity?.digits == null;
  if (
    !leads &&
    !bare &&
    (first === null || first.kind !== 'number' || first.value < 2 || first.grade === 'silent' || first.unit !== null)
  ) {
    return first === null ? null : single(items, at, first);
  }
  const { total, take, ordinal } = englishCardinal(items, at);
  if (take === 0) return null;
  const below = denominatorOf(items[at + take]?.lower ?? '');
  if (below !== null && !ordinal && total < below && total < numeratorsEnd) {
    return wordFigure(items, at, take + 1, wordValue('fraction', total / below, 'spoken'));
  }
  if (ordinal) return orFraction(wordFigure(items, at, take, wordValue('ordinal', total, 'spoken')), total);
  return wordFigure(items, at, take, wordValue('number', total, gradeOfNumber(total)));
}

/** `half a million`, `half a dozen`, `a quarter of a million`. */
function partOfScale(items: readonly Item[], at: number): Rewrite | null {
  const isHalf = items[at]?.lower === 'half';
  const isQuarter = article.has(items[at]?.lower ?? '') && items[at + 1]?.lower === 'quarter';
  if (!isHalf && !isQuarter) return null;
  const before = isHalf ? 1 : 2;
  const joint = items[at + before]?.lower === 'of' ? before + 1 : before;
  if (!article.has(items[at + joint]?.lower ?? '')) return null;
  const lower = items[at + joint + 1]?.lower ?? '';
  const whole = lower === 'dozen' ? 12 : scaleOf(lower, 'en');
  if (whole === null) return null;
  const value = whole * (isHalf ? 0.5 : 0.25);
  return wordFigure(items, at, joint + 2, wordValue('number', value, gradeOfNumber(value)));
}

/** The smallest number whose ordinal is also a denominator: a third, but a half. */
const leastShared = 3;

/** `a third` may be a fraction or an ordinal, and so may `the upper third`; no other word is ambiguous. */
function single(items: readonly Item[], at: number, found: WordValue): Rewrite {
  if (found.kind === 'ordinal' && found.value >= leastShared)
    return orFraction(wordFigure(items, at, 1, found), found.value);
  const below = denominatorOf(items[at + 1]?.lower ?? '');
  if (found.value !== 1 || found.grade !== 'silent' || below === null || below < leastShared)
    return wordFigure(items, at, 1, found);
  const part = wordValue('fraction', 1 / below, below === 4 ? 'faint' : 'spoken');
  return withValues(wordFigure(items, at, 2, part), [1 / below, below]);
}

/** An ordinal that may also be a fraction: `sixty-fourth` is the length of a note. */
const orFraction = (read: Rewrite, value: number): Rewrite => withValues(read, [value, 1 / value]);

const withValues = ({ take, by }: Rewrite, values: readonly number[]): Rewrite => ({
  take,
  by: by.map((item) => (item.quantity === null ? item : { ...item, quantity: { ...item.quantity, values } })),
});
