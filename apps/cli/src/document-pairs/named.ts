import type { FoundPairs } from './pair-of-files.ts';

/** The name of the reports on a whole batch. */
const ofBatch = 'index';

/** What is one file on some disks: they know neither capitals nor the forms of `ü`. */
export const fileKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether a pair of this name would replace the index of its batch. */
export const isNameOfIndex = (name: string): boolean => fileKey(name) === ofBatch;

/**
 * Names pairs and texts without a partner. Where two names would be one file on some disk, or one that of the index, they keep
 * their endings; if that is not enough, they get numbers.
 *
 * @param nameOf the name of a path without its language and ending
 */
export function named(
  nameOf: (path: string) => string,
  pairs: readonly (readonly [original: string, translation: string])[],
  lonely: readonly string[] = [],
): FoundPairs {
  const counts = new Map<string, number>([[ofBatch, 1]]);
  for (const path of [...pairs.map(([original]) => original), ...lonely]) {
    const key = fileKey(nameOf(path));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const nameFor = (path: string): string => {
    const name = (counts.get(fileKey(nameOf(path))) ?? 0) > 1 ? path : nameOf(path);
    let numbered = name;
    for (let number = 2; taken.has(fileKey(numbered)); number += 1) numbered = `${name}~${number}`;
    taken.add(fileKey(numbered));
    return numbered;
  };
  return {
    pairs: pairs.map(([original, translation]) => ({ name: nameFor(original), original, translation })),
    lonely: lonely.map((path) => ({ name: nameFor(path), path })),
  };
}
