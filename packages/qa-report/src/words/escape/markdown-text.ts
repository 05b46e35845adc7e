import { visible } from './visible.ts';

const active = /[\\`*_[\]<>&|~@$]|:(?=\/\/)|(?<=www)\./gi;

/**
 * Markdown that shows exactly this text, within a line or a table: every character with a meaning in CommonMark, in GitHub's
 * tables, bare links and formulas, or in HTML becomes a character reference.
 */
export const markdownText = (text: string): string =>
  visible(text).replace(active, (character) => `&#${character.charCodeAt(0)};`);

/** Lines shown as they are. None may begin with backticks; those of a caret frame never do. */
export const codeBlock = (lines: readonly string[]): string => ['```text', ...lines, '```'].join('\n');
