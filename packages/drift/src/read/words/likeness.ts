/** A spelling that languages share, without accents: the same for `Tschaikowski` and `Tchaikovsky`. */
export function soundOf(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/tsch|tch|tj/g, 'c')
    .replace(/sch|sh|sj/g, 's')
    .replace(/ph|v/g, 'f')
    .replace(/w/g, 'f')
    .replace(/ck|kh|ch|k|q/g, 'c')
    .replace(/th|dt/g, 't')
    .replace(/tz|ts|z/g, 's')
    .replace(/dsch|dj|j|y/g, 'i')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue|ou|oo/g, 'u')
    .replace(/(.)\1+/g, '$1');
}

/** Letters. From this length on a word may be found inside another; shorter by more than one, it is only like itself. */
const fewest = 4;
/** The likeness of two words one of which contains the other. */
const contained = 0.95;

/** 0 to 1: how alike two words sound, by the share of letters that edits leave in place (Levenshtein 1966). */
export function likeness(sound: string, other: string): number {
  if (sound === other) return 1;
  const [short, long] = sound.length <= other.length ? [sound, other] : [other, sound];
  if (short.length < fewest - 1) return 0;
  // Inflection makes a name longer at its end, compounds at either end.
  if (long.startsWith(short) || (short.length >= fewest && long.includes(short))) return contained;
  // Too long to be alike; saves the time to compare them.
  if (long.length > 2 * short.length + 2) return 0;
  return 1 - distance(short, long) / long.length;
}

function distance(short: string, long: string): number {
  let row = Array.from({ length: short.length + 1 }, (_, i) => i);
  for (let j = 1; j <= long.length; j += 1) {
    const next = [j];
    for (let i = 1; i <= short.length; i += 1) {
      const change = (row[i - 1] ?? 0) + (short[i - 1] === long[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[short.length] ?? 0;
}
