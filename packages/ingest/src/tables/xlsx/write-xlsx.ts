import { InputError } from '@gegenlesen/bitext';
import type { Writer } from '../../write/writer.ts';
import { cellText } from './cell-text.ts';

/**
 * Writes into the string of a cell. A cell that shares its string with others, or holds a number, gets a string of its own,
 * so that nothing else changes.
 */
export const xlsxWriter: Writer = {
  escape: (typed) => cellText(typed),
  rewrite: ({ start, end, text }, wanted, { path }) => {
    const [, prefix = '', attributes = ''] = cell.exec(text) ?? [];
    if (!cell.test(text)) return null;
    if (/<(?:\w+:)?f[\s>/]/.test(text)) {
      throw new InputError(path, 'has a formula in this cell, which is left alone', {
        remedy: 'change the cell in a spreadsheet',
      });
    }
    const kept = attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const string = `<${prefix}is><${prefix}t xml:space="preserve">${cellText(wanted)}</${prefix}t></${prefix}is>`;
    return { start, end, text: `<${prefix}c${kept} t="inlineStr">${string}</${prefix}c>` };
  },
};

/** A cell as a whole, from its start tag on. */
const cell = /^<((?:\w+:)?)c((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;
