import type { Tongue } from '@gegenlesen/bitext';
import type { Quantity } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { type BoundPhrase, boundsAfter, boundsBefore } from '../vocabulary/bounds.ts';

const bounded: ReadonlySet<Quantity['kind']> = new Set(['number', 'year', 'fraction', 'multiple', 'time', 'scale']);
const skippable: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'die',
  'den',
  'der',
  'das',
  'dem',
  'einer',
  'einem',
  'einen',
  'als',
]);
/** Words that only bound a time of day: gegen 15 Uhr, ab 18 Uhr, until about 3. */
const onlyTimes: ReadonlySet<string> = new Set(['gegen']);
const neverTimes: ReadonlySet<string> = new Set(['über', 'over', 'unter', 'under', 'ab', 'gut']);

/** Reads the bound of a figure: `more than 300`, `über 300`, `300 oder mehr`, `rund`, `knapp`. */
export const bounds =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    const of = item?.quantity;
    if (
      item === undefined ||
      of === null ||
      of === undefined ||
      of.bound !== 'exact' ||
      !bounded.has(of.kind) ||
      of.grade === 'silent'
    )
      return null;
    const found = phraseBefore(items, at, of, tongue) ?? phraseAfter(items, at, tongue);
    if (found === null) return null;
    return { take: 1, by: [itemOf({ ...of, bound: found.bound, boundSpan: found.span, boundOpen: found.open }, item)] };
  };

/** Words that are not always a bound: a bill über 3 Milliarden, vier unter 300, gusts reaching 90. */
const openWords: ReadonlySet<string> = new Set(
  'über unter keine bis ab gut gegen exceeding exceeds exceeded topped topping surpassed surpassing approaching nearing beyond überschreitet überstieg max min'.split(
    ' ',
  ),
);

interface Found {
  readonly open: boolean;
  readonly bound: Quantity['bound'];
  readonly span: { readonly start: number; readonly end: number };
}

function phraseBefore(items: readonly Item[], at: number, of: Quantity, tongue: Tongue): Found | null {
  // A currency sign was taken into the figure, so the word to look at is before the sign.
  const start = Math.min(of.start, of.unitSpan?.start ?? of.start);
  let last = items[at - 1]?.text === '.' && items[at - 1]?.glued ? at - 2 : at - 1;
  if (items[last] !== undefined && skippable.has(items[last]?.lower ?? '') && (items[last]?.end ?? 0) <= start) {
    const beyond = match(boundsBefore(items[last]?.lower ?? '', tongue), items, last, of);
    if (beyond !== null) return beyond;
    last -= 1;
  }
  return match(boundsBefore(items[last]?.lower ?? '', tongue), items, last, of);
}

const negation: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'cannot',
  'nicht',
  'nie',
  'kein',
  'keine',
  'keinen',
  'keinesfalls',
]);
const negated: Readonly<Partial<Record<Quantity['bound'], Quantity['bound']>>> = { over: 'atMost', under: 'atLeast' };

/** Items before a bound in which a negation turns it; estimated. */
const negationReach = 3;

/** `must not weigh more than 40` is at most 40. */
function turned(bound: Quantity['bound'], items: readonly Item[], first: number): Quantity['bound'] {
  const isTurned = items.slice(Math.max(0, first - negationReach), first).some(({ lower }) => negation.has(lower));
  return isTurned ? (negated[bound] ?? bound) : bound;
}

function match(phrases: readonly BoundPhrase[], items: readonly Item[], last: number, of: Quantity): Found | null {
  for (const { words, bound } of phrases) {
    const first = last - words.length + 1;
    if (first < 0 || !words.every((word, i) => items[first + i]?.lower === word && items[first + i]?.quantity === null))
      continue;
    const word = words[0] ?? '';
    if (of.kind === 'time' ? neverTimes.has(word) : onlyTimes.has(word)) continue;
    return {
      open: openWords.has(word),
      bound: words.length > 1 ? turned(bound, items, first) : bound,
      span: { start: items[first]?.start ?? 0, end: items[last]?.end ?? 0 },
    };
  }
  return null;
}

function phraseAfter(items: readonly Item[], at: number, tongue: Tongue): Found | null {
  for (const { words, bound } of boundsAfter(items[at + 1]?.lower ?? '', tongue)) {
    if (!words.every((word, i) => items[at + 1 + i]?.lower === word)) continue;
    const sign = words[0] === '+';
    // A plus with another figure after it is a sum.
    if ((sign || words[0] === 'plus') && (items[at + 2]?.quantity != null || (sign && !items[at + 1]?.glued))) continue;
    return { open: false, bound, span: { start: items[at + 1]?.start ?? 0, end: items[at + words.length]?.end ?? 0 } };
  }
  return null;
}
