import type { Pattern } from './matter.ts';

/** A command with arguments. */
const command = /^[\p{L}\d._/-]+\s/u;
/** What the reader is to replace in a command. A translator may name it in the own language: `{{path/to/file}}`, `<file name>`. */
const variable = /\{\{[^{}]*\}\}|(?<=[\s=])<\p{L}[\p{L}\d_ -]{2,40}>/gu;

/** The key of code: spaces and the names of variables in commands do not count. */
export function codeKey(code: string): string {
  const key = code.trim().replace(/\s+/g, ' ');
  return command.test(key) ? key.replace(variable, '<>') : key;
}

/** Text between backticks. */
export const codeSpans: readonly Pattern[] = [
  // German quotes as TeX and old catalogues write them: ,Datei`.
  { kind: 'frame', pattern: /(?<=(?<![^\s(])[,‚][^\s,`‚][^`,‚\n]{0,80})`(?!`)/gu },
  {
    kind: 'code',
    pattern:
      /(?<!`)(`{1,3})(?![^`'\n]*'(?!\p{L}))(?!\s*[%{$][^`\s]*\1|[^`\n]*%(?:[sd]|\d))(?<matter>[^`\n]{1,200})\1(?!`)/gu,
    keyOf: codeKey,
  },
  { kind: 'frame', pattern: /`+/gu },
];

/** Escapes as in the source of programs, `\n`, and in messages between them, `%0A`. */
export const escapes: readonly Pattern[] = [
  { kind: 'escape', pattern: /(?<!\\)(?:\\r)?\\n/gu, keyOf: () => '\\n' },
  { kind: 'escape', pattern: /(?<!\\)\\t(?!\p{Ll}{2})/gu },
  { kind: 'escape', pattern: /(?<!\d)%{1,2}0(?:[AD]|9(?![\d.*$]|[hlLqjzt]*[\p{L}](?!\p{L})))/gu },
];

/** `:smile:`, `{#install}`, and the kind of a box in Markdown: `/// warning`, `::: tip`, `!!! note`. */
export const marks: readonly Pattern[] = [
  { kind: 'frame', sign: /^\s*[/:!?]/, pattern: /(?<=^\s*(?:\/{3}|:{3,}|!{3}|\?{3}\+?) *)[a-z][a-z-]*(?![\p{L}\d])/gu },
  { kind: 'frame', sign: /:[a-z]/, pattern: /(?<![\p{L}\d:]):[a-z][a-z\d_+-]*:(?![\p{L}\d:])/gu },
];
