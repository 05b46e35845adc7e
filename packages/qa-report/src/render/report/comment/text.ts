import { markdownText } from '../../../words/escape/markdown-text.ts';

/** A text on one line, cut to a number of characters. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * Words of a document in a comment. GitHub and GitLab look for `@names` and `#12` after character references have been decoded,
 * and spare only code.
 */
export const quoted = (words: string): string => `<code>${markdownText(words)}</code>`;

/** After a character that refers to a person, an issue, a request or a milestone by the name that follows. */
const call = /(?<=[@#!%~&$]|\bgh-)(?=[\p{L}\p{N}_])/giu;

/** A message. Its words in backticks come from a document; in the rest a zero-width space breaks references. */
export const messageText = (message: string): string =>
  message
    .split(/`([^`]*)`/)
    .map((part, i) => (i % 2 === 1 ? quoted(part) : part.split(call).map(markdownText).join('&#8203;')))
    .join('');
