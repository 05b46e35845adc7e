import type { Tongue } from '@gegenlesen/bitext';
import { type Quantity, worthOf } from '../grammar/quantity.ts';
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
  'aus',
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
      of.boundSpan !== null ||
      !bounded.has(of.kind) ||
      of.grade === 'silent'
    )
      return null;
    const found =
      phraseBefore(items, at, of, tongue) ?? phraseAfter(items, at, of, tongue) ?? labelBefore(items, at, tongue);
    if (found === null) return null;
    return {
      take: 1,
      by: [
        itemOf(
          {
            ...of,
            bound: found.bound,
            boundSpan: found.span,
            boundOpen: found.open,
            boundStrict: found.compared && isLimit(of) && isRule(items),
          },
          item,
        ),
      ],
    };
  };

/** Words that are not always a bound: a bill über 3 Milliarden, vier unter 300, gusts reaching 90. */
const openWords: ReadonlySet<string> = new Set(
  'über unter keine bis ab gut gegen exceeding exceeds exceeded topped topping surpassed surpassing approaching nearing beyond überschreitet überstieg limited begrenzt beschränkt max min'.split(
    ' ',
  ),
);

/** Words of rules and of messages about input. */
const ruleWords: ReadonlySet<string> = new Set(
  'must should ensure cannot may muss müssen musst darf dürfen darfst sollte sollten kann können'.split(' '),
);
/** The largest figure of which a rule distinguishes `more than` from `at least`; estimated. */
const largestLimit = 1000;

const isRule = (items: readonly Item[]): boolean => items.some(({ lower }) => ruleWords.has(lower));
const isLimit = (of: Quantity): boolean => Number.isInteger(worthOf(of)) && worthOf(of) <= largestLimit;

interface Found {
  readonly open: boolean;
  /** Whether its words are precise: greater than, mindestens, or more; not over and unter. */
  readonly compared: boolean;
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
  // At least Python 3.9, ab Version 2.1.
  const isNamed =
    of.code !== null && items[last]?.quantity === null && boundsBefore(items[last]?.lower ?? '', tongue).length === 0;
  if (isNamed) last -= 1;
  const found = match(boundsBefore(items[last]?.lower ?? '', tongue), items, last, of);
  return found === null ? null : { ...found, open: found.open || isNamed };
}

const negation: ReadonlySet<string> = new Set('not no never cannot nicht nie kein keine keinen keinesfalls'.split(' '));
const negated: Readonly<Partial<Record<Quantity['bound'], Quantity['bound']>>> = { over: 'atMost', under: 'atLeast' };

/** Items before a bound in which a negation turns it; estimated. */
const negationReach = 5;

/** Words between a negation and a bound that does not belong to it. */
const between: ReadonlySet<string> = new Set(
  'for in since after within a the any that which who seit für nach in innerhalb die der das welche'.split(' '),
);

/** A bound that a negation before it turns: `must not weigh more than 40` is at most 40. */
function turned(
  bound: Quantity['bound'],
  items: readonly Item[],
  first: number,
): { readonly bound: Quantity['bound']; readonly first: number } {
  const opposite = negated[bound];
  for (let at = first - 1; opposite !== undefined && at >= Math.max(0, first - negationReach); at -= 1) {
    const { lower = '', text = '' } = items[at] ?? {};
    // No reason was given by more than three: such a word denies its noun.
    // Nor did anything happen for more than three days.
    if (/^[^\p{L}\d]/u.test(text) || between.has(lower)) break;
    if (/^(?:no|kein)/.test(lower) && lower !== 'not' && at < first - 1) break;
    if (negation.has(lower) || lower.endsWith("n't") || lower.endsWith('n’t')) return { bound: opposite, first: at };
  }
  return { bound, first };
}

/** Single words that a negation turns as well: must not exceed 10. */
const turnable: ReadonlySet<string> = new Set(['exceed', 'exceeding', 'exceeds', 'exceeded', 'above']);

function match(phrases: readonly BoundPhrase[], items: readonly Item[], last: number, of: Quantity): Found | null {
  for (const { words, bound } of phrases) {
    const first = last - words.length + 1;
    if (first < 0 || !words.every((word, i) => items[first + i]?.lower === word && items[first + i]?.quantity === null))
      continue;
    const word = words[0] ?? '';
    // Unter Windows 10, under GPL 2.0.
    if (of.code !== null && /^(?:over|under|über|unter)$/.test(word)) continue;
    // A range: 1 up to 255.
    if (/^(?:up|bis)$/.test(word) && items[first - 1]?.quantity?.digits != null) continue;
    if (of.kind === 'time' ? neverTimes.has(word) : onlyTimes.has(word)) continue;
    const as = words.length > 1 || turnable.has(word) ? turned(bound, items, first) : { bound, first };
    return {
      compared:
        words.some((each) => /^(?:als|than|equal|gleich)$/.test(each)) ||
        /^(?:at|mindestens|wenigstens|höchstens|maximal)$/.test(word),
      open: (openWords.has(word) || (words.length === 2 && openWords.has(words[1] ?? ''))) && as.first === first,
      bound: as.bound,
      span: { start: items[as.first]?.start ?? 0, end: items[last]?.end ?? 0 },
    };
  }
  return null;
}

function phraseAfter(items: readonly Item[], at: number, of: Quantity, tongue: Tongue): Found | null {
  const next = items[at + 1];
  const isCounted = of.code === null && next !== undefined && next.quantity === null && /^\p{L}{2,}$/u.test(next.text);
  return phraseAt(items, at + 1, of, tongue) ?? (isCounted ? phraseAt(items, at + 2, of, tongue, 2) : null);
}

/** A phrase from `at` on; after what is counted (8 characters or more) only one of several words. */
function phraseAt(items: readonly Item[], at: number, of: Quantity, tongue: Tongue, fewest = 1): Found | null {
  for (const { words, bound } of boundsAfter(items[at]?.lower ?? '', tongue)) {
    if (words.length < fewest || !words.every((word, i) => items[at + i]?.lower === word)) continue;
    // A year or an age is not `or later` as a version is.
    if (newer.test(words.at(-1) ?? '') && (of.unit !== null || !(of.kind === 'number' || isVersionYear(items, of))))
      continue;
    const sign = words[0] === '+';
    // A plus with another figure after it is a sum.
    if ((sign || words[0] === 'plus') && (items[at + 1]?.quantity != null || (sign && !items[at]?.glued))) continue;
    const span = { start: items[at]?.start ?? 0, end: items[at + words.length - 1]?.end ?? 0 };
    // An older version has a smaller number, an older person a larger one.
    return {
      open: false,
      compared: true,
      bound: of.code !== null && ages.test(words.at(-1) ?? '') ? 'atMost' : bound,
      span,
    };
  }
  return null;
}

const newer = /^(?:later|newer|earlier|neuere?|frühere?|ältere|höhere?|niedriger|spätere?)$/;

/** `TFS 2010 or later`: a year that is the version of what has its name before it. */
const isVersionYear = (items: readonly Item[], of: Quantity): boolean => {
  const before = items[items.findIndex(({ start }) => start === of.start) - 1];
  return of.kind === 'year' && before?.quantity === null && /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(before.text);
};
const ages = /^(?:older|ältere?)$/;

/** Words that bound the figure they introduce: Maximale Länge: 255, a minimum length of 8. */
const labels: readonly (readonly [Quantity['bound'], RegExp])[] = [
  ['atLeast', /^(?:minimum|minimal\p{L}*|mindest\p{L}{3,}|min)$/u],
  [
    'atMost',
    /^(?:maximum|maximal\p{L}*|höchst(?:zahl|länge|alter|dauer|wert|betrag|menge|größe|zulässige\p{L}*)|max)$/u,
  ],
];
/** Items between such a word and its colon; estimated. */
const labelReach = 4;

function labelBefore(items: readonly Item[], at: number, tongue: Tongue): Found | null {
  const link = items[at - 1];
  if (link === undefined || !(link.text === ':' || link.lower === (tongue === 'de' ? 'von' : 'of'))) return null;
  for (let first = at - 2; first >= Math.max(0, at - 1 - labelReach); first -= 1) {
    const item = items[first];
    const found = labels.find(([, pattern]) => pattern.test(item?.lower ?? ''));
    if (item !== undefined && found !== undefined)
      return { open: true, compared: true, bound: found[0], span: { start: item.start, end: link.end } };
    if (item === undefined || item.quantity !== null || !/^[\p{L}.]/u.test(item.text)) return null;
  }
  return null;
}
