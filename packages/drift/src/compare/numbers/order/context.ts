import type { Tongue } from '@gegenlesen/bitext';
import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';
import type { ReadPassage } from '../../../read/numbers/read-quantities.ts';

/** The words around a figure, which show what it counts. */
export interface Context {
  readonly tongue: Tongue;
  readonly quantity: Quantity;
  /** Words before it, the nearest first, in lower case, back to the previous figure or full stop. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** 0 at the beginning of the passage, 1 at its end. */
  readonly place: number;
  /** Counted in items. */
  readonly at: number;
}

/** Words on each side of a figure; estimated. */
const reach = 4;
const word = /^\p{L}/u;
const stop = /^[,;:.()[\]–—]$/;

/** @param at the index of the figure among the items */
export function contextOf({ items, tongue }: ReadPassage, quantity: Quantity, at: number): Context {
  const around = (step: 1 | -1): readonly string[] => {
    const words: string[] = [];
    for (let i = at + step; words.length < reach; i += step) {
      const item = items[i];
      if (item === undefined) break;
      // A figure or a stop ends the context, except that the word next to the figure always counts.
      if (item.quantity !== null && item.quantity.grade !== 'silent') break;
      if (stop.test(item.text) && words.length > 0) break;
      if (word.test(item.text)) words.push(item.lower);
    }
    return words;
  };
  return { tongue, quantity, before: around(-1), after: around(1), place: at / Math.max(1, items.length), at };
}
