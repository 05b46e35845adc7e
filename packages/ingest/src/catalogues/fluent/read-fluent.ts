import { notedFacts } from '../../noted-facts.ts';
import type { Entry, ReadCatalogue } from '../entry.ts';
import { faultIn } from '../fault.ts';
import { endOfPattern } from './pattern.ts';
import { patternParts } from './pattern-parts.ts';

const emptyLines = /(?:[ \t]*\r?\n)+/y;
const comments = /(?:#[^\n]*(?:\n|$))+/y;
const message = /(-?[a-zA-Z][\w-]*) *= */y;
const attribute = /(?:[ \t]*\r?\n)* +\.([a-zA-Z][\w-]*) *= */y;

/**
 * Reads the messages, terms and attributes (`message.attribute`) of a Fluent file. What is in braces is text as written,
 * except for literals such as `{ "{" }`.
 *
 * @see https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf
 */
export const readFluent: ReadCatalogue = (text, path) => {
  const entries: Entry[] = [];
  let at = 0;
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };
  let comment = '';
  const pattern = (key: string): void => {
    const { end, lineEnds } = endOfPattern(text, path, at);
    entries.push({ key, parts: patternParts(text, { start: at, end }, lineEnds), ...notedFacts([comment]) });
    at = end;
  };
  while (at < text.length) {
    if (matched(emptyLines) !== null || matched(/[ \t]+$/y) !== null) continue;
    comment = commentIn(matched(comments)?.[0] ?? '');
    if (at === text.length || matched(emptyLines) !== null) continue;
    const key = matched(message)?.[1];
    if (key === undefined) throw faultIn(text, path, at, 'has a line that is neither a message nor a comment');
    pattern(key);
    for (let name = matched(attribute)?.[1]; name !== undefined; name = matched(attribute)?.[1])
      pattern(`${key}.${name}`);
  }
  return entries;
};

/** Comments with one `#` belong to the message in the next line; those with more are about groups and files. */
const commentIn = (lines: string): string =>
  lines
    .split('\n')
    .filter((line) => !line.startsWith('##'))
    .map((line) => line.replace(/^# ?/, '').trim())
    .join('\n');
