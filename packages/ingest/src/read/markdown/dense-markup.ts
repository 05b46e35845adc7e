import { everyLine } from '../lines.ts';

/** Parsing time grows with the square of these. No human writing comes near them. */
const mostMarks = 3000;
const deepestQuote = 50;
const deepList = /^(?:\s{200}|(?:\s*(?:[-+*]|\d{1,9}[.)])\s){50})\s*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;

const beginsBlock = /^\s*(?:$|[-+*|#>]|\d+[.)]\s)/;

/** Whether any paragraph of a Markdown text has so much markup that parsing it could take minutes. */
export function hasDenseMarkup(text: string): boolean {
  let marks = 0;
  for (const { start, end } of everyLine(text)) {
    const line = text.slice(start, end);
    if (beginsBlock.test(line)) marks = 0;
    marks += line.match(/[[<~*_`!]/g)?.length ?? 0;
    const quotes = /^[\s>]*/.exec(line)?.[0].match(/>/g)?.length ?? 0;
    if (marks > mostMarks || quotes > deepestQuote || deepList.test(line)) return true;
  }
  return false;
}
