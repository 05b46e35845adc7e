import type { Part } from '../../prose.ts';
import { hidden } from '../marked/markup.ts';
import { type Found, withoutEscapes } from './inline.ts';

/** Roles whose text is prose: emphasis, labels of the interface, terms. */
const prosaic =
  /^(?:|emphasis|strong|title|title-reference|t|sub|subscript|sup|superscript|guilabel|menuselection|term|abbr|abbreviation|acronym|ac|dfn|index|sidenote|del|ins|mark|underline)$/;

/** Roles that name something and can have a title: `` :ref:`title <target>` ``. */
const titled = /^(.*?)(?:\s*<([^<>]+)>)$/s;

/**
 * Text in single backquotes: `` `text`_ ``, `` `text <address>`_ ``, `` :role:`text` `` or `` `text`:role: ``. Null if a
 * role is named that has another form.
 */
export function roleParts(text: string, { start, from, to, end }: Found): Part[] {
  const before =
    /(?<![\p{L}\p{N}]):[A-Za-z][\w:.+-]{0,60}:$/u.exec(text.slice(Math.max(0, start - 64), start))?.[0] ?? '';
  const after = before === '' ? (/^(?:__?|:[A-Za-z][\w:.+-]{0,60}:)/.exec(text.slice(end, end + 64))?.[0] ?? '') : '';
  const role = (before || after.replace(/^_+$/, '')).replaceAll(/^:|:$/g, '').replace(/^.*:/, '');
  const isReference = after.startsWith('_');
  const content = text.slice(from, to);
  const title = isReference || role !== '' ? titled.exec(content) : null;
  const open = hidden(start - before.length, from);
  const stop = end + after.length;
  if (title !== null && title[1] !== '' && !/^(?:code|math|raw|kbd|samp|file|command)$/.test(role)) {
    const shown = from + (title[1] ?? '').length;
    return [open, ...withoutEscapes(text, from, shown), hidden(shown, stop)];
  }
  if (isReference && title !== null) {
    const address = from + content.indexOf('<') + 1;
    return [hidden(open.start, address), atom(text, address, to - 1), hidden(to - 1, stop)];
  }
  if (isReference || prosaic.test(role)) return [open, ...withoutEscapes(text, from, to), hidden(to, stop)];
  const skipped = /^[~!]/.test(content) ? 1 : 0;
  return [hidden(open.start, from + skipped), atom(text, from + skipped, to), hidden(to, stop)];
}

const atom = (text: string, start: number, end: number): Part => ({
  text: text.slice(start, end),
  start,
  end,
  atom: true,
});
