import type { ByTongue, Tongue } from '@gegenlesen/bitext';
import type { ReadSide } from './reading-of.ts';
import { cutTo, type Row, rowOf } from './row.ts';
import type { Tokenise } from './tokenise.ts';
import type { Wanted } from './wanted.ts';

/** A pair that is ready for the model. */
export interface Prepared {
  readonly key: string;
  readonly sides: ByTongue<ReadSide>;
  readonly row: Row;
}

/** How many tokens several pairs in one run may have together; more are not faster. */
const tokensAtOnce = 256;

/** Pairs with the same number of tokens in batches, the shortest first, so that a run needs no padding. */
export function batchesOf(pairs: Iterable<Wanted>, tokenise: Tokenise): readonly (readonly Prepared[])[] {
  const byLength = new Map<number, Prepared[]>();
  for (const pair of pairs) {
    const prepared = prepare(pair, tokenise);
    const length = prepared.row.ids.length;
    const same = byLength.get(length);
    if (same === undefined) byLength.set(length, [prepared]);
    else same.push(prepared);
  }
  return [...byLength]
    .sort(([one], [other]) => one - other)
    .flatMap(([length, same]) => inParts(same, Math.max(1, Math.floor(tokensAtOnce / length))));
}

function prepare({ key, texts }: Wanted, tokenise: Tokenise): Prepared {
  const sides = { en: sideOf(texts.en, 'en', tokenise), de: sideOf(texts.de, 'de', tokenise) };
  return { key, sides, row: rowOf({ en: sides.en.tokens, de: sides.de.tokens }) };
}

function sideOf(text: string, tongue: Tongue, tokenise: Tokenise): ReadSide {
  const all = tokenise(text);
  const tokens = cutTo(all, tongue);
  const isCut = tokens.ids.length < all.ids.length;
  return { text, tokens, readTo: isCut ? (tokens.ends.at(-1) ?? 0) : text.length };
}

function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
