/** Letters without their marks, and spelt as another language may spell them: `Tschaikowski` and `Tchaikovsky` are one. */
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

/** From so many letters on two words may be alike that are not the same. */
const fewest = 4;

/** 0 to 1: how alike two words sound, by the share of letters that an edit leaves in place (Levenshtein 1966). */
export function likeness(sound: string, other: string): number {
  if (sound === other) return 1;
  const [short, long] = sound.length <= other.length ? [sound, other] : [other, sound];
  if (short.length < fewest - 1) return 0;
  // Inflection and compounds lengthen a name at its end, compounds at its beginning as well.
  if (long.startsWith(short) || (short.length >= fewest && long.includes(short))) return 0.95;
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
