import type { Part } from '../../prose.ts';
import { hidden, type Markup } from '../marked/markup.ts';
import { constrained, type Quoted, unconstrained } from './quotes.ts';

/**
 * Settles text that is not read further: `+text+` is as written, `` `+text+` `` code, and `pass:[]`, `+++<u>+++` and
 * `stem:[]` are for other programs.
 */
export function settlePassthroughs(markup: Markup): void {
  markup.find(/\+\+\+[^+]{0,1000}\+\+\+/g, ({ 0: whole, index }) => [hidden(index, index + whole.length)]);
  markup.find(macro, ({ 0: whole, 1: content = '', index }) =>
    /<\w/.test(content) ? [hidden(index, index + whole.length)] : content === '' ? [] : shown(index, whole, content),
  );
  markup.find(/`\+((?:[^+`\n]|\n(?!\n)){1,1000})\+`/g, ({ 0: whole, 1: content = '', index }) =>
    shown(index, whole, content),
  );
  literal(markup, unconstrained(markup.open, '++'));
  literal(markup, constrained(markup.open, '+'));
}

const macro = /\b(?:pass|stem|latexmath|asciimath):[a-z,]{0,40}\[((?:[^\]\\]|\\[\s\S]){0,1000})\]/g;

/** Content of code within markup as long on the left as `whole` says. */
function shown(index: number, whole: string, content: string): Part[] {
  const start = index + whole.indexOf(content, whole.search(/[[+]/) + 1);
  const end = start + content.length;
  return [hidden(index, start), { text: content, start, end, atom: true }, hidden(end, index + whole.length)];
}

function literal(markup: Markup, found: readonly Quoted[]): void {
  const { open: text } = markup;
  markup.settle(
    found
      .filter(({ escaped }) => !escaped)
      .flatMap(({ open, close }) => [
        hidden(open.start, open.end),
        { text: text.slice(open.end, close.start), start: open.end, end: close.start },
        hidden(close.start, close.end),
      ]),
  );
}
