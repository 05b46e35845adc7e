import { InputError } from '@gegenlesen/bitext';
import type { Place, Writer } from '../write/writer.ts';
import { separatorOf } from './delimited-rows.ts';

const doubled = (text: string): string => text.replaceAll('"', '""');

/** In a quoted cell, quotation marks are doubled; another cell is quoted if its new text needs it. */
export const csvWriter: Writer = {
  escape: (typed, { document, segment }) => (document.text[segment.start - 1] === '"' ? doubled(typed) : typed),
  rewrite: ({ start, end }, wanted, { text }) => {
    const isQuoted = text[start - 1] === '"';
    const needsQuotes = /["\r\n]/.test(wanted) || wanted.includes(separatorOf(text));
    return isQuoted || !needsQuotes ? null : { start, end, text: `"${doubled(wanted)}"` };
  },
};

/** TSV has no quoting. */
export const tsvWriter: Writer = {
  escape: (typed: string, { document }: Place) => {
    if (!/[\t\r\n]/.test(typed)) return typed;
    throw new InputError(document.path, 'cannot hold a tab or a line break within a text', {
      remedy: 'use a blank, or CSV',
    });
  },
};
