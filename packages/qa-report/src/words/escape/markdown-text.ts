import { visible } from './visible.ts';

const active = /[\\`*_[\]<>&|~@$]|:(?=\/\/)|(?<=www)\./gi;

/**
 * Text as Markdown that shows just this text, within a line or a table: every character that means something there to
 * CommonMark, to GitHub's tables, bare links and formulas, or to HTML is written as a character reference.
 */
export const markdownText = (text: string): string =>
  visible(text).replace(active, (character) => `&#${character.charCodeAt(0)};`);

/** Lines that are shown as they are. None of them may begin with backticks; a caret frame's never do. */
export const codeBlock = (lines: readonly string[]): string => ['```text', ...lines, '```'].join('\n');
