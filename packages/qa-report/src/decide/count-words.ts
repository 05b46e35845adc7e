const gap = /[\s—–]+/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The words of a text, as translators are paid for them: what stands between spaces and dashes and has a letter or digit. */
export const countWords = (text: string): number => text.split(gap).filter((word) => letterOrDigit.test(word)).length;
