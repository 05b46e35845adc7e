import type { Pattern } from './matter.ts';

/** Names that the reader is to replace may be translated: `<package-name>`. */
export const codeKey = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/<[\p{L}\d]+(?:[ _-][\p{L}\d]+)+>/gu, '<>');

/** Text between backticks. */
export const codeSpans: readonly Pattern[] = [
  {
    kind: 'code',
    pattern: /(?<!`)(`{1,3})(?![^`'\n]*'(?!\p{L}))(?!\s*[%{$][^`\s]*\1|[^`\n]*%[sd])(?<matter>[^`\n]{1,200})\1(?!`)/gu,
    keyOf: codeKey,
  },
  { kind: 'frame', pattern: /`+/gu },
];

/** Escapes as in the source of programs: `\n`. */
export const escapes: readonly Pattern[] = [
  { kind: 'escape', pattern: /(?<!\\)(?:\\r)?\\n/gu, keyOf: () => '\\n' },
  { kind: 'escape', pattern: /(?<!\\)\\t(?!\p{Ll}{2})/gu },
];

/** `:smile:`, `{#install}`. */
export const marks: readonly Pattern[] = [
  { kind: 'frame', pattern: /(?<![\p{L}\d:]):[a-z][a-z\d_+-]*:(?![\p{L}\d:])/gu },
];
