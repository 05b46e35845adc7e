const zeroWidth = /[\p{Mn}\p{Me}]|\u200c|\u200d/u;
const doubleWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** How many columns of a terminal one character takes: 0, 1 or 2. */
export function characterWidth(character: string): number {
  if (character < '\u0300') return 1;
  if (zeroWidth.test(character)) return 0;
  return doubleWidth.test(character) ? 2 : 1;
}

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number =>
  Array.from(text).reduce((width, character) => width + characterWidth(character), 0);

/** The same text, filled up with spaces to so many columns. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
