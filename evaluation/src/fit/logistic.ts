/** What is known of a pair by name, and whether it is bad. */
export interface Row {
  /** Most of them between 0 and 1. */
  readonly features: ReadonlyMap<string, number>;
  readonly bad: boolean;
  /** How many rows this one stands for. */
  readonly weight: number;
}

/** The weight of each feature in the log-odds; that of `bias` is always added. */
export type Weights = ReadonlyMap<string, number>;

export const bias = 'bias';

const steps = 600;
const prior = 0.5;
/** No weight moves further than this in a step, where the curve is too flat to be trusted. */
const longest = 0.5;

export function probability(weights: Weights, features: ReadonlyMap<string, number>): number {
  let odds = weights.get(bias) ?? 0;
  for (const [name, value] of features) odds += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

export interface FitOptions {
  /** Weights to begin with. */
  readonly start?: Weights;
  /** Those that are not free stay as they are. */
  readonly isFree?: (name: string) => boolean;
  /** Those that cannot speak against a fault. */
  readonly isPositive?: (name: string) => boolean;
}

/**
 * Logistic regression by Newton steps along each axis, shortened so that features that go together do not overshoot;
 * with a Gaussian prior on all but the bias.
 */
export function fit(
  rows: readonly Row[],
  { start = new Map(), isFree = () => true, isPositive = () => false }: FitOptions = {},
): Weights {
  const weights = new Map(start);
  const together = rows.reduce((most, { features }) => Math.max(most, features.size + 1), 1);
  for (let step = 0; step < steps; step += 1) {
    for (const [name, { slope, curve }] of slopesOf(rows, weights)) {
      if (!isFree(name)) continue;
      const now = weights.get(name) ?? 0;
      const held = name === bias ? 0 : prior;
      const move = (slope + held * now) / (curve + held + 1e-9) / together;
      const next = now - Math.max(-longest, Math.min(longest, move));
      weights.set(name, isPositive(name) ? Math.max(0, next) : next);
    }
  }
  return weights;
}

interface Slope {
  slope: number;
  curve: number;
}

/** First and second derivatives of the loss along each axis. */
function slopesOf(rows: readonly Row[], weights: Weights): ReadonlyMap<string, Slope> {
  const slopes = new Map<string, Slope>();
  for (const { features, bad, weight } of rows) {
    const said = probability(weights, features);
    const add = (name: string, value: number): void => {
      const sums = slopes.get(name) ?? { slope: 0, curve: 0 };
      sums.slope += weight * (said - Number(bad)) * value;
      sums.curve += weight * said * (1 - said) * value * value;
      slopes.set(name, sums);
    };
    for (const [name, value] of features) add(name, value);
    add(bias, 1);
  }
  return slopes;
}
