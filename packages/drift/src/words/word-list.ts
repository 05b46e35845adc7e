/** A list of words as it is written in a vocabulary file: parted by white space. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that a text of any length has in it; a hostile one may have more. */
const remembered = 20_000;

/**
 * A test from a list as it is written in a vocabulary file: words, beginnings (`fail*`), endings (`*less`), and with `-`
 * before them what is none of these after all (`-unless`, `-under*`). Words are in lower case.
 */
export function wordTest(list: string): (lower: string) => boolean {
  const entries = list.trim().split(/\s+/);
  const words = new Set(entries.filter((entry) => !/^-|\*/.test(entry)));
  const wanted = anyOf(entries.filter((entry) => /^[^-].*\*|^\*/.test(entry)));
  const excepted = anyOf(entries.flatMap((entry) => (entry.startsWith('-') ? entry.slice(1) : [])));
  const known = new Map<string, boolean>();
  return (lower) => {
    const before = known.get(lower);
    if (before !== undefined) return before;
    const found = words.has(lower) || (wanted(lower) && !excepted(lower));
    if (known.size < remembered) known.set(lower, found);
    return found;
  };
}

function anyOf(entries: readonly string[]): (lower: string) => boolean {
  const words = new Set(entries.filter((entry) => !entry.includes('*')));
  const beginnings = entries.flatMap((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : []));
  const endings = entries.flatMap((entry) => (entry.startsWith('*') ? entry.slice(1) : []));
  return (lower) =>
    words.has(lower) ||
    beginnings.some((beginning) => lower.startsWith(beginning)) ||
    endings.some((ending) => lower.endsWith(ending));
}
