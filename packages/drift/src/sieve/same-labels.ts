import { keys } from '../read/matter/key-names.ts';
import type { Sieve } from './sieve.ts';

/** Drops every hit on a label that says the same by convention, as no lexicon knows: the name of a key, or the zoom of 100 %. */
export const sameLabels: Sieve = (found, { pair }) => {
  const [source, target] = [conventionOf(pair.source.text), conventionOf(pair.target.text)];
  return source !== null && source === target ? [] : found;
};

const key = /^(?:the |die )?(.+?)(?:[- ]?taste| key)?$/iu;
const zoom =
  /^(?:(?:zoom(?: to| auf)? )?100 ?%|(?:zoom auf |zoom to )?(?:(?:original|normal)größe|(?:actual|original|normal) size))$/iu;

/** The same word for two labels of one meaning; null for any other text. */
function conventionOf(text: string): string | null {
  if (zoom.test(text)) return '100 %';
  const name = key.exec(text)?.[1]?.toLowerCase().replace('pos-1', 'pos1');
  return name === undefined ? null : (keyOfName.get(name) ?? keyOfName.get(text.toLowerCase()) ?? null);
}

const keyOfName: ReadonlyMap<string, string> = new Map(
  Object.entries(keys).flatMap(([id, names]) => names.map((name) => [name.toLowerCase(), id] as const)),
);
