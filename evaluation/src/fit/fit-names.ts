import type { Pair } from '@gegenlesen/bitext';
import { nameCandidatesOf } from '../check.ts';
import { namesExchanged } from '../plant/meaning/names.ts';
import { plant } from '../plant/plant.ts';
import { randomFrom } from '../plant/random.ts';
import { commentaryOf, type NamedPair } from '../sets/pairs.ts';
import { textSets } from '../sets/text-sets.ts';
import { fittingPairs, say } from './fitting-pairs.ts';
import { bias, fit, probability, type Row } from './logistic.ts';

/*
 * Fits the weights for swapped names (packages/drift/src/compare/names/exchanged-names.ts) on every second sound pair
 * of news commentary, parliament and PUD. Any two names of a sound pair are an example without a swap; two that were
 * swapped on purpose are an example of one. Prints the weights, and what each threshold does on the other half. Needs a
 * lexicon trained with `--without-lists`, or the sound pairs look too good; GEGENLESEN_LEXICON names it.
 */

const tries = 3;

const rowOf = (features: object, bad: boolean): Row => ({
  features: new Map([...Object.entries(features), [bias, 1]]),
  bad,
  weight: 1,
});

function exchangesOf(pair: Pair, seed: number): readonly Row[] {
  const random = randomFrom(seed);
  return Array.from({ length: tries }, () => plant(namesExchanged, pair, 'target', random)).flatMap((planted) => {
    if (planted === null) return [];
    const [one, other] = planted.changes.map(({ start }) => start);
    const touched = nameCandidatesOf(planted.pair).filter(({ german }) => {
      const starts = german.map(({ start }) => start);
      return one !== undefined && other !== undefined && starts.includes(one) && starts.includes(other);
    });
    return touched.map(({ features }): Row => ({ ...rowOf(features, true), weight: 1 / tries }));
  });
}

const rowsOf = (pairs: readonly NamedPair[]): readonly Row[] =>
  pairs.flatMap(({ pair }, i) => [
    ...nameCandidatesOf(pair).map(({ features }) => rowOf(features, false)),
    ...exchangesOf(pair, i),
  ]);

const sets = [
  commentaryOf(await fittingPairs(textSets.commentary, 'names')).sound,
  await fittingPairs(textSets.parliament, 'names'),
  await fittingPairs(textSets.pud, 'names'),
];
const [seen = [], unseen = []] = [0, 1].map((half) => sets.flatMap((pairs) => pairs.filter((_, i) => i % 2 === half)));
const rows = rowsOf(seen);
say(`${rows.filter(({ bad }) => bad).length} exchanges among ${rows.length} examples`);
const weights = fit(rows);
for (const [name, weight] of weights) process.stdout.write(`${name}: ${weight.toFixed(2)},\n`);
const other = unseen.map((each) => ({
  sound: nameCandidatesOf(each.pair).map(({ features }) => probability(weights, rowOf(features, false).features)),
  planted: exchangesOf(each.pair, 0).map(({ features }) => probability(weights, features)),
}));
const exchanges = other.flatMap(({ planted }) => planted);
for (const least of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
  const alarms = other.filter(({ sound }) => sound.some((each) => each >= least)).length;
  const found = exchanges.filter((each) => each >= least).length;
  say(
    `from ${least}: ${((100 * alarms) / unseen.length).toFixed(2)} % of sound pairs, ${((100 * found) / exchanges.length).toFixed(0)} % of ${exchanges.length} exchanges`,
  );
}
