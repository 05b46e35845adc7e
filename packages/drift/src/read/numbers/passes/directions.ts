import type { Span } from '@gegenlesen/bitext';
import type { Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { adjoining, falling, less } from '../vocabulary/directions.ts';

/** Items on each side of `um 25 %` among which the verb is looked for. */
const reach = 8;

/** `+10 %`, `25 % weniger`, `down 25 %`, `um 25 % gesunken`: a plus, or a word that says what a minus would say. */
export const directions: Rule = (items, at) => {
  const item = items[at];
  const of = item?.quantity;
  if (item === undefined || of === null || of === undefined || of.kind !== 'number' || of.direction !== null)
    return null;
  const before = items[at - 1];
  if (before?.text === '+' && before.end === item.start && !(before.glued && items[at - 2]?.quantity != null))
    return { take: 1, by: [{ ...item, quantity: { ...of, direction: { is: 'plus', span: spanOf(before) } } }] };
  const word = fallAt(items, at);
  if (word === null) return null;
  return { take: 1, by: [{ ...item, quantity: { ...of, direction: { is: 'down', span: spanOf(word) } } }] };
};

const spanOf = ({ start, end }: Item): Span => ({ start, end });

function fallAt(items: readonly Item[], at: number): Item | null {
  const [before, next, afterNext] = [items[at - 1], items[at + 1], items[at + 2]];
  if (before !== undefined && less.before.test(before.lower)) return before;
  if (next !== undefined && less.after.test(next.lower)) return next;
  // Five degrees below zero.
  if (next !== undefined && /^(?:unter|below)$/.test(next.lower) && /^(?:null|zero)$/.test(afterNext?.lower ?? ''))
    return next;
  if (!adjoining.test(before?.lower ?? '')) return null;
  for (const step of [-1, 1])
    for (let distance = 1; distance <= reach; distance += 1) {
      const word = items[at + step * distance];
      if (word === undefined || /^[,.;:()–]$/.test(word.text)) break;
      if (distance > 1 && word.quantity !== null) break;
      if (falling.test(word.lower)) return word;
    }
  return null;
}
