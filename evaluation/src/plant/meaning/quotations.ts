import type { Fault } from '../plant.ts';
import { clausesIn } from './clauses.ts';
import { meaningKind } from './kind.ts';
import { wordsIn } from './words.ts';

/** A quotation with a mark at either end. */
interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** Titles and scare quotes are shorter. */
const fewest = 5;
const quotation = /„[^„“”"]+[“”"]|»[^»«]+«|"[^"„“”]+"/gu;

const quotationsIn = (text: string): readonly Quotation[] =>
  [...text.matchAll(quotation)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => wordsIn(text.slice(start, end)).length >= fewest);

const drop = (at: number): Fault[number] => ({ start: at, end: at + 1, text: '' });

export const quotationMoved = meaningKind(
  'quotation-moved',
  'quotation marks around the clause beside, or around both: „Es regnet“, sagte er laut → „Es regnet, sagte er laut“',
  null,
  ({ text }) =>
    quotationsIn(text).flatMap(({ start, end }): readonly Fault[] => {
      const next = clausesIn(text.slice(end)).find(({ words }) => words > 0);
      if (next === undefined || next.words < 3 || /["„“”»«]/u.test(next.text)) return [];
      const [open, close] = [text.charAt(start), text.charAt(end - 1)];
      const [from, to] = [end + next.start, end + next.end];
      const moved = { start: to, end: to, text: close };
      return [
        [drop(end - 1), moved],
        [drop(start), drop(end - 1), { start: from, end: from, text: open }, moved],
      ];
    }),
);

export const quotationLost = meaningKind(
  'quotation-lost',
  'the quotation marks around a speech are gone: „Es regnet seit gestern“, sagte er → Es regnet seit gestern, sagte er',
  null,
  ({ text }) => quotationsIn(text).map(({ start, end }): Fault => [drop(start), drop(end - 1)]),
);
