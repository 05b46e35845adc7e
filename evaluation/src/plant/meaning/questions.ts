import type { Fault } from '../plant.ts';
import { meaningKind } from './kind.ts';

const pronoun = '(?:[Ii]ch|[Ee]r|[Ss]ie|[Ee]s|[Ww]ir|[Dd]u|[Mm]an|[Dd]as|[Dd]ies)';
const asked = new RegExp(String.raw`^(\p{Lu}\p{Ll}+(?:t|n|e|st|ss|nd|rf|ll|ar)) (${pronoun})(?= )`, 'u');
const told = new RegExp(String.raw`^(${pronoun}) (\p{Ll}+(?:t|n|e|st|ss|nd|rf|ll|ar))(?= )`, 'u');

export const questionChanged = meaningKind(
  'question-changed',
  'a question that became a statement, or the other way: Haben Sie es? → Sie haben es.',
  null,
  ({ text }, other) => {
    const end = text.length - 1;
    if (/[.!?]\s/.test(text.slice(0, end)) || text.length < 15) return [];
    if (text.endsWith('?') && other.text.endsWith('?'))
      return [[...turned(text, asked), { start: end, end: end + 1, text: '.' }]];
    return text.endsWith('.') && !text.endsWith('..') && other.text.endsWith('.')
      ? [[...turned(text, told), { start: end, end: end + 1, text: '?' }]]
      : [];
  },
);

/** Verb and pronoun change places if the sentence begins with them; otherwise only the sign changes. */
function turned(text: string, order: RegExp): Fault {
  const [found, first = '', second = ''] = text.match(order) ?? [];
  if (found === undefined) return [];
  const lower = first === 'Sie' ? first : first.charAt(0).toLowerCase() + first.slice(1);
  const upper = second.charAt(0).toUpperCase() + second.slice(1);
  return [{ start: 0, end: found.length, text: `${upper} ${lower}` }];
}
