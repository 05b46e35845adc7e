import { createHash } from 'node:crypto';

/** White space as Python's `str.split` and `\s` know it; JavaScript's `\s` lacks the separators and counts the BOM. */
const space = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const spaces = new RegExp(`[${space}]+`, 'u');
const sentenceEnd = new RegExp(`(?<=[.!?])["”“’»)]*[${space}]+`, 'u');
const shortestSentence = 5;

/** The first 16 hex digits of the SHA-1 of a text, in lower case and with only its letters and digits. */
export function keyOf(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return createHash('sha1').update(letters).digest('hex').slice(0, 16);
}

/** The whole text, and each of its sentences of five words or more. */
export function partsOf(text: string): readonly string[] {
  const words = wordsIn(text);
  const sentences = text.split(sentenceEnd).filter((sentence) => {
    const length = wordsIn(sentence);
    return length >= shortestSentence && length < words;
  });
  return [text, ...sentences];
}

const wordsIn = (text: string): number => text.split(spaces).filter((word) => word !== '').length;
