import type { Fault } from '../plant.ts';
import { type Clause, clausesIn } from './clauses.ts';
import { meaningKind } from './kind.ts';
import { contentWords, isBalanced, wordsIn } from './words.ts';

const subordinate =
  /^(?:(?:in|an|auf|mit|von|für|durch|über|unter|bei|aus|nach|zu|gegen) )?(?:der|die|das|den|dem|deren|dessen|denen|welche[rsnm]?|was|wo\p{L}*|dass|weil|da|wenn|als|ob|obwohl|während|damit|nachdem|bevor|um|indem|sodass|wie)(?!\p{L})/u;
const behindConjunction = /\s(?:und|oder|aber|sondern)\s[^,;:.!?()„“”"–]+(?=[.!?]$)/gu;

export const clauseLeftOut = meaningKind(
  'clause-left-out',
  'a clause of four words or more is gone',
  0.6,
  ({ text }) => {
    const clauses = clausesIn(text);
    const removed = clauses.flatMap((clause, i) => {
      const next = clauses[i + 1];
      return clause.before === ',' && isOfWeight(clause.text) ? [withCommas(text, clause, next)] : [];
    });
    const conjoined = [...text.matchAll(behindConjunction)]
      .filter(({ 0: found }) => isOfWeight(found.replace(/^\s\p{L}+\s/u, '')))
      .map(({ 0: found, index }): Fault => [{ start: index, end: index + found.length, text: '' }]);
    return [...removed, ...conjoined].filter(([change]) => {
      if (change === undefined) return false;
      const rest = text.slice(0, change.start) + text.slice(change.end);
      return wordsIn(rest).length >= 4;
    });
  },
);

/** From the comma before a clause to its end, or to the comma after it where it interrupts a sentence. */
function withCommas(text: string, clause: Clause, next: Clause | undefined): Fault {
  const start = text.lastIndexOf(',', clause.start);
  const goesOn = clause.after === ',' && next !== undefined && !subordinate.test(next.text);
  return [{ start, end: subordinate.test(clause.text) && goesOn ? clause.end + 1 : clause.end, text: '' }];
}

const isOfWeight = (clause: string): boolean =>
  wordsIn(clause).length >= 4 && contentWords(clause).length >= 2 && isBalanced(clause);

const article = '(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)';
const nounPhrase = new RegExp(
  String.raw`(?<=\p{L} )${article} (?:\p{Ll}{3,}(?:e|en|er|es|em) )?\p{Lu}\p{Ll}{3,}(?=[ ,.;!?](?!\p{Lu}|\d))`,
  'gu',
);

export const nounLeftOut = meaningKind(
  'noun-left-out',
  'a noun is gone with its article: Er verkaufte das Haus an sie → Er verkaufte an sie',
  null,
  ({ text }) =>
    wordsIn(text).length < 6
      ? []
      : [...text.matchAll(nounPhrase)].map(({ 0: found, index }) => [
          { start: index - 1, end: index + found.length, text: '' },
        ]),
);
