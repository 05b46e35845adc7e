interface Sentence {
  readonly pattern: RegExp;
  readonly said: string;
}

const slot = /\{(\w+)\}/;
const everySlot = /\{(\w+)\}/g;
const special = /[.*+?^${}()|[\]\\]/g;

/**
 * Makes of a table of sentences a function that says in another language what a finding says. The words in the slots stay
 * as they are, and so does a message that the table does not know.
 *
 * @param table by the English sentence the other one, with the same slots: `{a}`, `{b}` for words of the texts, of a
 *   glossary and for counts, `{part}` for what is a sentence of the table itself
 */
export function messageIn(table: Readonly<Record<string, string>>): (message: string) => string {
  const sentences = Object.entries(table).toSorted(moreFirst).map(sentenceOf);
  return (message) => saidIn(sentences, message) ?? message;
}

type Entry = readonly [english: string, said: string];

/** Where two sentences fit, the one that says more is meant: the other has taken a part of it for words in a slot. */
const moreFirst = ([one]: Entry, [other]: Entry): number => saysItself(other) - saysItself(one);

const saysItself = (english: string): number => english.replace(everySlot, '').length;

function sentenceOf([english, said]: Entry): Sentence {
  const parts = english.split(slot);
  const source = parts.map((part, i) => (i % 2 === 0 ? part.replace(special, '\\$&') : `(?<${part}>.+?)`));
  return { pattern: new RegExp(`^${source.join('')}$`, 's'), said };
}

/** Null where no sentence fits. */
function saidIn(sentences: readonly Sentence[], message: string): string | null {
  for (const { pattern, said } of sentences) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const words = match.groups ?? {};
    const part = words.part === undefined ? '' : saidIn(sentences, words.part);
    if (part !== null) return said.replace(everySlot, (_, name) => (name === 'part' ? part : (words[name] ?? '')));
  }
  return null;
}
