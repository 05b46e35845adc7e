import { InputError } from '@gegenlesen/bitext';
import type { Node } from 'jsonc-parser';
import { notedFacts } from '../../noted-facts.ts';
import { deepest, type Entry, type ReadCatalogue } from '../entry.ts';
import { memberOf, membersOf, parseJson, stringParts, textUnder } from './parse-json.ts';

/**
 * Reads the strings of a JSON file, nested or flat (i18next, vue-i18n, Flutter's ARB). Names that begin with `@` describe
 * others in ARB: they are notes. In the format of Chrome and Docusaurus, where each name has a `message` and may have a
 * `description`, only the messages are strings.
 */
export const readJson: ReadCatalogue = (text, path) => {
  const root = parseJson(text, path);
  return holdsMessages(root) ? messagesIn(root, text) : stringsIn(root, text, path);
};

function stringsIn(root: Node, text: string, path: string): readonly Entry[] {
  const entries: Entry[] = [];
  const descriptions = new Map(
    membersOf(root).flatMap(([name, value]) => {
      const description = name.startsWith('@') ? textUnder(value, 'description') : undefined;
      return description === undefined ? [] : [[name.slice(1), description] as const];
    }),
  );
  const visit = (node: Node, keys: readonly string[]): void => {
    if (keys.length > deepest) throw new InputError(path, `is nested more than ${deepest} levels deep`);
    if (node.type === 'string' && keys.length > 0) {
      const key = keys.join('.');
      entries.push({ key, parts: stringParts(node, text), ...notedFacts([descriptions.get(key)]) });
    } else if (node.type === 'array') {
      for (const [i, child] of (node.children ?? []).entries()) visit(child, [...keys, String(i)]);
    } else {
      for (const [name, value] of membersOf(node)) if (!name.startsWith('@')) visit(value, [...keys, name]);
    }
  };
  visit(root, []);
  return entries;
}

/** Whether every value is an object with a `message`. */
function holdsMessages(root: Node): boolean {
  const members = membersOf(root);
  return members.length > 0 && members.every(([, value]) => textUnder(value, 'message') !== undefined);
}

const messagesIn = (root: Node, text: string): readonly Entry[] =>
  membersOf(root).flatMap(([key, value]) => {
    const message = memberOf(value, 'message');
    return message === undefined
      ? []
      : [{ key, parts: stringParts(message, text), ...notedFacts([textUnder(value, 'description')]) }];
  });
