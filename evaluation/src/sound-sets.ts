import type { Evaluation } from './evaluation.ts';
import type { Side } from './plant/plant.ts';
import { type NamedPair, reversed } from './sets/pairs.ts';

/** So many faults of a kind at most: in figures, and in what is said beyond them. */
export const plantedLimit = 400;
export const meaningLimit = 150;

/** Sound pairs: `sample` is checked for false alarms, faults are planted into `pairs`. */
export interface SoundSet {
  readonly name: string;
  readonly pairs: readonly NamedPair[];
  readonly sample: readonly NamedPair[];
  /** The side that is in German. */
  readonly german: Side;
}

/** So many pairs are enough to tell 0.5 % from 1 %. */
const sampleSize = 4000;

/** The sets of sound pairs, under the names of the report. */
export function soundSets({ faithful, commentary }: Evaluation): readonly SoundSet[] {
  const set = (name: string, pairs: readonly NamedPair[], german: Side): SoundSet => ({
    name,
    pairs,
    sample: pairs.slice(0, sampleSize),
    german,
  });
  return [
    ...(faithful === null ? [] : [set('news and shops', faithful, 'target')]),
    ...(faithful === null ? [] : [set('the same, German to English', faithful.map(reversed), 'source')]),
    ...(commentary === null ? [] : [set('news commentary', commentary.sound, 'target')]),
  ];
}
