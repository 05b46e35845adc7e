import { markdownText } from '../../../words/escape/markdown-text.ts';

/** So much of a text as fits into so many characters, on one line. */
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
 * Words of a document in a comment. GitHub and GitLab look for `@names` and `#12` when character references are decoded
 * already, and leave alone only what stands in code.
 */
export const quoted = (words: string): string => `<code>${markdownText(words)}</code>`;

/** Behind a character that calls a person, an issue, a request or a milestone by the name that follows it. */
const call = /(?<=[@#!%~&$]|\bgh-)(?=[\p{L}\p{N}_])/giu;

/** A message, whose words between backticks come from a document; in the rest a space without width keeps it from calling. */
export const messageText = (message: string): string =>
  message
    .split(/`([^`]*)`/)
    .map((part, i) => (i % 2 === 1 ? quoted(part) : part.split(call).map(markdownText).join('&#8203;')))
    .join('');
