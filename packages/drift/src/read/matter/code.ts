import type { Pattern } from './matter.ts';

/** Text between backticks. */
export const codeSpans: readonly Pattern[] = [
  {
    kind: 'code',
    pattern: /(?<!`)(`{1,3})(?![^`'\n]*'(?!\p{L}))(?!\s*[%{$][^`\s]*\1|[^`\n]*%[sd])(?<matter>[^`\n]{1,200})\1(?!`)/gu,
    keyOf: (text) => text.trim().replace(/\s+/g, ' '),
  },
  { kind: 'frame', pattern: /`+/gu },
];

/** Escapes as in the source of programs: `\n`. */
export const escapes: readonly Pattern[] = [
  { kind: 'escape', pattern: /(?<!\\)(?:\\r)?\\n/gu, keyOf: () => '\\n' },
  { kind: 'escape', pattern: /(?<!\\)\\t(?!\p{Ll}{2})/gu },
];

/** `:smile:`, `{#install}`, and the kind of a box in Markdown: `/// warning`, `::: tip`, `!!! note`. */
export const marks: readonly Pattern[] = [
  { kind: 'frame', pattern: /(?<=^\s*(?:\/{3}|:{3,}|!{3}|\?{3}\+?) *)[a-z][a-z-]*(?![\p{L}\d])/gu },
  { kind: 'frame', pattern: /(?<![\p{L}\d:]):[a-z][a-z\d_+-]*:(?![\p{L}\d:])/gu },
];
