import type { Fault } from '../plant.ts';
import { pick } from '../random.ts';
import { meaningKind } from './kind.ts';
import { type NameList, nameLists, noNames, strangers } from './name-lists.ts';
import { type Word, wordsIn } from './words.ts';

/** A name in the German text; its list, or null for a family name that the English has too. */
interface Name extends Word {
  readonly list: NameList | null;
}

export const nameChanged = meaningKind(
  'name-changed',
  'another name of its kind: in Lettland → in Litauen, Merkel → Schröder',
  0.6,
  ({ text }, other, random) => {
    const names = namesIn(text, other.text);
    return names.flatMap(({ start, end, text: name, list }): readonly Fault[] => {
      if (names.filter((each) => each.text === name).length > 1) return [];
      const free = (list?.names ?? strangers).filter(
        (each) => each !== name && !text.includes(each) && !other.text.includes(each),
      );
      const to = pick(random, free);
      return to === null ? [] : [[{ start, end, text: to }]];
    });
  },
);

export const namesExchanged = meaningKind(
  'names-exchanged',
  'two names change places: Merkel lobte Macron → Macron lobte Merkel',
  null,
  ({ text }, other) => {
    const names = namesIn(text, other.text);
    return names.flatMap((first, i) =>
      names
        .slice(i + 1)
        .filter(
          (second) =>
            first.list?.kind === second.list?.kind &&
            first.list?.kind !== 'forename' &&
            first.text !== second.text &&
            hasRoles(text.slice(first.end, second.start), names),
        )
        .map(
          (second): Fault => [
            { start: first.start, end: first.end, text: second.text },
            { start: second.start, end: second.end, text: first.text },
          ],
        ),
    );
  },
);

/** The order of two names in a list means nothing. */
function hasRoles(between: string, names: readonly Name[]): boolean {
  const known = new Set(names.map(({ text }) => text));
  return wordsIn(between).some(
    ({ text }) =>
      !known.has(text) &&
      !/^(?:und|oder|sowie|noch|bis|als|auch|dann|wie|der|die|das|den|dem|in|\p{Lu}\p{L}*)$/u.test(text),
  );
}

/** Names without an ending: listed ones, and family names that follow the same word in both languages. */
const namesIn = (german: string, english: string): readonly Name[] =>
  wordsIn(german).flatMap((word): readonly Name[] => {
    const list = nameLists.find(({ names }) => names.includes(word.text)) ?? null;
    if (list !== null) return [{ ...word, list }];
    const before = german.slice(0, word.start).match(/(\p{Lu}\p{Ll}+) $/u)?.[1];
    return before !== undefined &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(word.text) &&
      /^(?![ -]\p{Lu}|-)/u.test(german.slice(word.end)) &&
      !noNames.has(word.text) &&
      english.includes(`${before} ${word.text}`)
      ? [{ ...word, list: null }]
      : [];
  });
