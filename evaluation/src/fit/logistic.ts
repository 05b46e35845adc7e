/** What is known of a pair by name, and whether it is bad. */
export interface Row {
  readonly features: ReadonlyMap<string, number>;
  readonly bad: boolean;
  /** How many rows this one stands for. */
  readonly weight: number;
}

/** The weight of each feature in the log-odds; that of `bias` is always added. */
export type Weights = ReadonlyMap<string, number>;

export const bias = 'bias';

const steps = 300;
const damping = 0.5;
const prior = 0.5;

export function probability(weights: Weights, features: ReadonlyMap<string, number>): number {
  let odds = weights.get(bias) ?? 0;
  for (const [name, value] of features) odds += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Logistic regression by damped Newton steps along each axis, with a Gaussian prior on all but the bias.
 *
 * @param start weights to begin with; those whose name `free` denies stay as they are
 */
export function fit(
  rows: readonly Row[],
  start: Weights = new Map(),
  free: (name: string) => boolean = () => true,
): Weights {
  const weights = new Map(start);
  for (let step = 0; step < steps; step += 1) {
    const slopes = new Map<string, { slope: number; curve: number }>();
    for (const { features, bad, weight } of rows) {
      const said = probability(weights, features);
      for (const [name, value] of [...features, [bias, 1] as const]) {
        const sums = slopes.get(name) ?? { slope: 0, curve: 0 };
        sums.slope += weight * (said - Number(bad)) * value;
        sums.curve += weight * said * (1 - said) * value * value;
        slopes.set(name, sums);
      }
    }
    for (const [name, { slope, curve }] of slopes) {
      if (!free(name)) continue;
      const held = name === bias ? 0 : prior;
      const now = weights.get(name) ?? 0;
      weights.set(name, now - (damping * (slope + held * now)) / (curve + held + 1e-9));
    }
  }
  return weights;
}
