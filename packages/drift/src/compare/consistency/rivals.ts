import { byTongue, otherTongue } from '@gegenlesen/bitext';
import { soundOf } from '../../read/words/likeness.ts';
import type { Part } from '../parts.ts';
import type { Component } from './links.ts';
import type { Occurrence } from './occurrences.ts';

type Some<T> = readonly [T, ...T[]];

/** Two translations of one term: the usual one and the rarer one. */
export interface Rivals {
  readonly usual: Some<Occurrence>;
  readonly rare: Some<Occurrence>;
}

/** How often a term must have its usual translation; it must occur more often than that. */
const fewest = 3;
/** How many times more frequent a term must be in the document than in other texts. */
const keyness = 10;
/** The frequency, on the Zipf scale, from which a word is an everyday word: a term only if it nearly always has one translation. */
const everyday = 4.9;
/** How often, and in what share of its places, an everyday word must have the same translation. */
const nearlyAlways = { least: 5, share: 0.85 };
/** How many letters words of the same root have in common at the beginning. */
const root = 4;
/** How many letters at the beginning of a word inflection leaves alone. */
const longestRoot = 6;
/** The probability that a translation goes back to the term; below it, it may well mean something else. */
const meant = 0.15;

/** The terms with two translations, the clearest cases first. */
export function rivalsOf(occurrences: readonly Occurrence[]): readonly Rivals[] {
  const words = occurrences.length;
  return [...grouped(occurrences, ({ key }) => key).values()]
    .flatMap((group) => (group.length > fewest && isTerm(group, words) ? (rivalsIn(group) ?? []) : []))
    .sort((a, b) => clearness(b) - clearness(a));
}

const clearness = ({ usual, rare }: Rivals): number => usual.length / rare.length;

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, Some<T>> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether it is a phrase, or a word that is typical of the document. */
function isTerm(group: Some<Occurrence>, words: number): boolean {
  const [{ part, first, last, original }] = group;
  if (first !== last) return true;
  // The Zipf scale is the logarithm of occurrences in a thousand million words.
  const perWord = 10 ** (zipfOf(part, original) - 9);
  return group.length >= perWord * words * keyness;
}

const zipfOf = ({ known, original }: Part, { stem }: Component): number =>
  known?.lexicon.frequency(stem, original) ?? 0;

function rivalsIn(group: Some<Occurrence>): Rivals | null {
  const ways = [...grouped(group, ({ rendering }) => rendering.key).values()].sort((a, b) => b.length - a.length);
  const [usual, ...others] = ways;
  if (usual === undefined || usual.length < fewest || !usual.some(isMeant)) return null;
  const rare = others.find(
    (way) => way.length < usual.length && way.some(isMeant) && way.every((here) => isRival(here, usual)),
  );
  if (rare === undefined) return null;
  const [{ part, first, last, original }] = group;
  const isEveryday = first === last && zipfOf(part, original) >= everyday;
  const share = usual.length / (usual.length + rare.length);
  if (isEveryday && (usual.length < nearlyAlways.least || share < nearlyAlways.share)) return null;
  return { usual, rare };
}

/** Whether the translation usually means the term. */
function isMeant({ part, original, rendering, isGuess }: Occurrence): boolean {
  if (part.known === null) return false;
  if (isGuess) return true;
  const { en, de } = byTongue({ source: original, target: rendering }, part.original);
  if (en.word.lower === de.word.lower) return true;
  return part.known.lexicon.probability(de.stem, en.stem, part.original) >= meant;
}

/** Whether this is a different word, and the usual one is nowhere in the sentence, not even inside a word. */
function isRival({ part, rendering }: Occurrence, [{ rendering: usual, part: elsewhere }]: Some<Occurrence>): boolean {
  const { known, original } = part;
  if (known === null || elsewhere.known === null) return false;
  const [sound, other] = [soundOf(rendering.word.lower), soundOf(usual.word.lower)];
  if (sound.slice(0, root) === other.slice(0, root) || holds(sound, other) || holds(other, sound)) return false;
  const side = otherTongue(original);
  const stem = soundOf(known.lexicon.wordOf(usual.stem, side) || usual.word.lower).slice(0, longestRoot);
  return !known.coverage[side].some(({ word }) => soundOf(word.lower).includes(stem));
}

/** Whether a word contains another one, inflection aside. */
const holds = (sound: string, part: string): boolean => sound.includes(part.slice(0, Math.max(root, part.length - 2)));
