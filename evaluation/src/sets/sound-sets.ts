import type { Evaluation } from '../evaluation.ts';
import type { Side } from '../plant/plant.ts';
import { type NamedPair, reversed } from './pairs.ts';
import { type Seen, seenOf, type TextSet } from './text-set.ts';
import { textSets } from './text-sets.ts';

/** The most faults of each kind: in figures, and in meaning and coverage. */
export const plantedLimit = 400;
export const meaningLimit = 150;

/** Sound pairs of the sets of development: `sample` is checked for false alarms, faults are planted into `pairs`. */
export interface SoundSet {
  readonly name: string;
  readonly seen: Seen;
  readonly pairs: readonly NamedPair[];
  readonly sample: readonly NamedPair[];
  /** The side that is in German. */
  readonly german: Side;
}

/** Enough pairs to distinguish 0.5 % from 1 %. */
const sampleSize = 4000;

/** The sets of development, under the names of the report. */
export function soundSets({ faithful, commentary }: Evaluation): readonly SoundSet[] {
  const set = (name: string, from: TextSet, pairs: readonly NamedPair[], german: Side): SoundSet => ({
    name,
    seen: seenOf(from),
    pairs,
    sample: pairs.slice(0, sampleSize),
    german,
  });
  return [
    ...(faithful === null
      ? []
      : [
          set('news and shops', textSets.wmt22, faithful, 'target'),
          set('the same, German to English', textSets.wmt22, faithful.map(reversed), 'source'),
        ]),
    ...(commentary === null ? [] : [set('news commentary', textSets.commentary, commentary.sound, 'target')]),
  ];
}
