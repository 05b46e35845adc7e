const gap = /[\s—–]+/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Counts words as translators are paid for them: runs between spaces and dashes that have a letter or a digit. */
export const countWords = (text: string): number => text.split(gap).filter((word) => letterOrDigit.test(word)).length;
