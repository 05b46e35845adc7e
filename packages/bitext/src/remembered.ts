/** Texts repeat their words, and what was worked out for one does not change. */
const most = 20_000;

/**
 * A function of words that remembers its results. It forgets all of them when there are too many, so that a text of any
 * length takes a bounded amount of memory.
 */
export function remembered<Result extends object | string | number | boolean | null>(
  of: (word: string) => Result,
): (word: string) => Result {
  const results = new Map<string, Result>();
  return (word) => {
    const before = results.get(word);
    if (before !== undefined) return before;
    if (results.size >= most) results.clear();
    const result = of(word);
    results.set(word, result);
    return result;
  };
}
