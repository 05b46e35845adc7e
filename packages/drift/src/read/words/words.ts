import type { Span } from '@gegenlesen/bitext';

/** A word, without a possessive ending: `Trump's` is read as `Trump`. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether it begins a sentence, a quotation or a heading, where a capital means nothing. */
  readonly opening: boolean;
  /** The number of its clause, from 0: clauses are separated by punctuation. */
  readonly clause: number;
}

const pattern =
  /([\p{L}\p{M}][\p{L}\p{M}\d\u00AD]*(?:[’'](?=\p{L})[\p{L}\p{M}]+)*)|([,;:.!?…()[\]"“”„«»‚‘–—\n]|[-*•](?=\s))/gu;
const address =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[\w-]{1,64}(?:\.[\w-]{1,64}){0,8}\.\p{Ll}{2,4}(?![\p{L}\d])(?:\/\S*)?)|(?<!\S)[\w.-]{0,64}(?:\/[\w.{}:-]{1,64}){2,16}|[@#][\p{L}\d_]+#?/gu;
const possessive = /[’']s$/i;
const sentenceMarks = new Set('.!?…:"“”„«»‚‘([–—\n-*•');
const clauseMarks = new Set(',;:.!?…()[]–—');
/** Letters. Longer than any German compound that anybody reads; the rest of a word is cut off. */
const longest = 80;

/** The text with its addresses, handles and paths replaced by as many spaces. */
export const withoutAddresses = (text: string): string =>
  /[@#/]|www|\.\p{Ll}/u.test(text) ? text.replace(address, (found) => ' '.repeat(found.length)) : text;

/**
 * The words of a text, in order, without addresses, handles and figures.
 *
 * @param from the offset of the text in the whole; spans count from the beginning of the whole
 */
export function readWords(passage: string, from = 0): readonly Word[] {
  const plain = withoutAddresses(passage);
  const words: Word[] = [];
  let opening = true;
  let clause = 0;
  let last = -1;
  for (const { 0: found, 1: word, index } of plain.matchAll(pattern)) {
    if (word === undefined) {
      opening ||= sentenceMarks.has(found);
      // A clause without words does not count.
      if (clauseMarks.has(found) && last === clause) clause += 1;
      continue;
    }
    const bare = word.replace(possessive, '').slice(0, longest);
    // A soft hyphen is not part of the word. One may replace an accelerator.
    const text = bare.replaceAll('\u00AD', '');
    words.push({
      start: from + index,
      end: from + index + bare.length,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      opening,
      clause,
    });
    opening = false;
    last = clause;
  }
  return words;
}
