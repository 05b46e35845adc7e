import { featuresOf } from '../check.ts';
import { plantedPairs } from '../measure/planted.ts';
import type { Kind, Side } from '../plant/plant.ts';
import type { LabelledPair, NamedPair } from '../sets/pairs.ts';
import { bias, type Row } from './logistic.ts';

type Features = ReadonlyMap<string, number>;

/**
 * A row for each labelled pair; `of` names a separate bias, if faults are commoner among these pairs than elsewhere.
 */
export const labelledRows = (pairs: readonly LabelledPair[], weight = 1, of?: string): readonly Row[] =>
  pairs.map(({ pair, bad }) => ({
    features: withBias(featuresOf(pair), ...(of === undefined ? [] : [of])),
    bad,
    weight,
  }));

const withBias = (features: Features, ...others: readonly string[]): Features =>
  new Map([...features, ...[bias, ...others].map((name) => [name, 1] as const)]);

/** The features of a pair with a planted fault, and those of the sound pair. */
export interface PlantedFeatures {
  readonly planted: Features;
  readonly sound: Features;
}

/** Faults planted into one side of sound pairs, up to `limit` of each kind. */
export function plantedFeatures(
  kinds: readonly Kind[],
  sound: readonly NamedPair[],
  side: Side,
  limit: number,
): readonly PlantedFeatures[] {
  const pairs = new Map(sound.map(({ id, pair }) => [id, pair]));
  return kinds.flatMap((kind) => {
    const found: PlantedFeatures[] = [];
    for (const { id, planted } of plantedPairs(kind, sound, side)) {
      if (found.length === limit) break;
      found.push({ planted: featuresOf(planted.pair), sound: featuresOf(pairs.get(id) ?? planted.pair) });
    }
    return found;
  });
}

/** Bad pairs that together weigh as much as `total` rows. */
export const plantedRows = (faults: readonly PlantedFeatures[], total: number): readonly Row[] =>
  faults.map(({ planted }) => ({ features: withBias(planted), bad: true, weight: total / faults.length }));

/** The difference between bad and sound pairs, which shows which of two is worse but not how common faults are. */
export const plantedDifferences = (faults: readonly PlantedFeatures[], weight: number): readonly Row[] =>
  faults.map(({ planted, sound }) => ({ features: difference(planted, sound), bad: true, weight }));

const difference = (features: Features, before: Features): Features =>
  new Map(
    [...new Set([...features.keys(), ...before.keys()])]
      .map((name) => [name, (features.get(name) ?? 0) - (before.get(name) ?? 0)] as const)
      .filter(([, value]) => value !== 0),
  );
