/** A random number in [0, 1). */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, 2017, public domain): small, fast, and the same on every machine for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed from a name (32-bit FNV-1a), so that adding a kind of fault does not change the others. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** A whole number from `low` to `high`, both included. */
export const integerBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** One of the items, or null if there are none. */
export const pick = <Item>(random: Random, items: readonly Item[]): Item | null =>
  items[Math.floor(random() * items.length)] ?? null;

/** The items in random order (Fisher and Yates). */
export function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = integerBetween(random, 0, i);
    [result[i], result[j]] = [result[j] as Item, result[i] as Item];
  }
  return result;
}
