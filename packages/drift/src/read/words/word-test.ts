/**
 * A test for words in lower case, from a list of words, beginnings (`fail*`) and endings (`*less`) of two letters or more.
 * Entries after `-` are exceptions (`-unless`, `-under*`).
 */
export function wordTest(list: string): (lower: string) => boolean {
  const entries = list.trim().split(/\s+/);
  const words = new Set(entries.filter((entry) => !/^-|\*/.test(entry)));
  const wanted = anyOf(entries.filter((entry) => !entry.startsWith('-') && entry.includes('*')));
  const excepted = anyOf(entries.flatMap((entry) => (entry.startsWith('-') ? entry.slice(1) : [])));
  return (lower) => words.has(lower) || (wanted(lower) && !excepted(lower));
}

function anyOf(entries: readonly string[]): (lower: string) => boolean {
  const words = new Set(entries.filter((entry) => !entry.includes('*')));
  const beginnings = byPair(
    entries.flatMap((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : [])),
    (part) => pairAt(part, 0),
  );
  const endings = byPair(
    entries.flatMap((entry) => (entry.startsWith('*') ? entry.slice(1) : [])),
    (part) => pairAt(part, part.length - 2),
  );
  return (lower) =>
    words.has(lower) ||
    (beginnings.get(pairAt(lower, 0)) ?? none).some((beginning) => lower.startsWith(beginning)) ||
    (endings.get(pairAt(lower, lower.length - 2)) ?? none).some((ending) => lower.endsWith(ending));
}

const none: readonly string[] = [];

/** Two letters as one number, for speed: every word of a text is looked up in some thirty lists. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function byPair(parts: readonly string[], key: (part: string) => number): ReadonlyMap<number, readonly string[]> {
  const grouped = new Map<number, string[]>();
  for (const part of parts) {
    const group = grouped.get(key(part));
    if (group === undefined) grouped.set(key(part), [part]);
    else group.push(part);
  }
  return grouped;
}
