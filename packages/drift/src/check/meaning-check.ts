import type { Part } from '../compare/parts.ts';
import type { Check, Hit } from './check.ts';

/** Runs over the parts of a pair that have words on both sides: what is missing as a whole is for other checks. */
export const inEachPart =
  (run: (part: Part) => readonly Hit[]): Check['run'] =>
  ({ parts }) =>
    parts.filter(({ en, de }) => en.words.length > 0 && de.words.length > 0).flatMap(run);

/** As much of a text as a message quotes. */
const quoted = 80;

/** A text as a message quotes it: a long one from its beginning, with an ellipsis. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= quoted) return line;
  const space = line.lastIndexOf(' ', quoted);
  return `${line.slice(0, space > quoted / 2 ? space : quoted)} …`;
}
