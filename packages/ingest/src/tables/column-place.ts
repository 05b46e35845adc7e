/**
 * The index of a column by its name in the head, its letter or its number; -1 if there is none.
 *
 * @param count how many columns the table has
 */
export function columnBy(asked: string, head: readonly string[], count: number): number {
  const byName = head.findIndex((name) => name.trim().toLowerCase() === asked.toLowerCase());
  if (byName >= 0) return byName;
  const at = /^\d+$/.test(asked) ? Number(asked) - 1 : /^[a-z]{1,3}$/i.test(asked) ? indexOfLetters(asked) : -1;
  return at < count ? at : -1;
}

const indexOfLetters = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => 26 * index + letter.charCodeAt(0) - 64, 0) - 1;

/** `A` for 0, `AB` for 27. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
