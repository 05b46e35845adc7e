import type { Quantity } from './quantity.ts';
import type { Item } from './tokens.ts';

/** What `take` items from `at` on are together. */
export interface Rewrite {
  readonly take: number;
  readonly by: readonly Item[];
}

/** Looks at the items from `at` on and returns what replaces them, or null. */
export type Rule = (items: readonly Item[], at: number) => Rewrite | null;

/** Applies a rule once, from left to right. */
export function rewrite(items: readonly Item[], rule: Rule): readonly Item[] {
  let changed: Item[] | null = null;
  for (let at = 0; at < items.length; ) {
    const found = rule(items, at);
    if (found === null) {
      const item = items[at];
      if (changed !== null && item !== undefined) changed.push(item);
      at += 1;
    } else {
      changed ??= items.slice(0, at);
      changed.push(...found.by);
      at += Math.max(1, found.take);
    }
  }
  return changed ?? items;
}

/** An item with a quantity, in place of others. */
export const itemOf = (of: Quantity, like: Item): Item => ({
  start: of.start,
  end: of.end,
  text: of.text,
  lower: of.text.toLowerCase(),
  glued: like.glued,
  quantity: of,
  opaque: false,
});
