import { exchangeCandidates, exchangeFeatures } from '@gegenlesen/drift';
import { kinds } from '../plant/kinds.ts';
import { plant } from '../plant/plant.ts';
import { randomFrom } from '../plant/random.ts';
import { commentaryOf, type NamedPair } from '../sets/pairs.ts';
import { textSets } from '../sets/text-sets.ts';
import { fittingPairs, say } from './fitting-pairs.ts';

/*
 * Fits the weights for figures that changed places (packages/drift/src/numbers/order/exchanged.ts) on the sound pairs of
 * news commentary. Any two figures of a sound pair are an example of no exchange; two that were exchanged on purpose are
 * one of an exchange. Prints the weights.
 */

interface Example {
  readonly features: readonly number[];
  readonly exchanged: boolean;
}

const steps = 4000;
const rate = 0.5;
const decay = 0.0005;

function examplesOf(pairs: readonly NamedPair[]): readonly Example[] {
  const kind = kinds.find(({ id }) => id === 'figures-swapped');
  if (kind === undefined) throw new Error('no kind of fault is called figures-swapped');
  const random = randomFrom(7);
  return pairs.flatMap(({ pair }): readonly Example[] => {
    const sound = exchangeCandidates(pair).map(({ features }) => ({ features, exchanged: false }));
    const planted = sound.length === 0 ? null : plant(kind, pair, 'target', random);
    if (planted === null) return sound;
    const touched = exchangeCandidates(planted.pair).filter(({ first, second }) =>
      planted.changes.every(({ start, after }) =>
        [first.target, second.target].some((figure) => figure.start < start + after.length && figure.end > start),
      ),
    );
    return [...sound, ...touched.map(({ features }) => ({ features, exchanged: true }))];
  });
}

/** Logistic regression by gradient descent; the last weight is the bias. */
function fit(examples: readonly Example[]): readonly number[] {
  const weights = new Array<number>(exchangeFeatures.length + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight) => decay * weight);
    for (const { features, exchanged } of examples) {
      const inputs = [...features, 1];
      const odds = inputs.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-odds)) - Number(exchanged);
      for (const [i, value] of inputs.entries()) gradient[i] = (gradient[i] ?? 0) + (error * value) / examples.length;
    }
    for (const [i, slope] of gradient.entries()) weights[i] = (weights[i] ?? 0) - rate * slope;
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

const examples = examplesOf(commentaryOf(await fittingPairs(textSets.commentary, 'order')).sound);
const weights = fit(examples);
say(`${examples.filter(({ exchanged }) => exchanged).length} exchanges among ${examples.length} examples`);
for (const [i, name] of [...exchangeFeatures, 'bias'].entries()) process.stdout.write(`${name} ${weights[i]}\n`);
