import { exchangeCandidates, exchangeFeatures } from '@gegenlesen/drift';
import { kinds } from '../plant/kinds.ts';
import { plant } from '../plant/plant.ts';
import { randomFrom } from '../plant/random.ts';
import { commentaryOf, type NamedPair, reversed } from '../sets/pairs.ts';
import { textSets } from '../sets/text-sets.ts';
import { fittingPairs, say } from './fitting-pairs.ts';
import { bias, fit, type Row } from './logistic.ts';

/*
 * Fits the weights for figures that changed places (packages/drift/src/compare/numbers/order/exchanged.ts) on every second
 * sound pair of news commentary, in both directions. Any two figures of a sound pair are an example of no exchange; two
 * that were exchanged on purpose are one of an exchange. Prints the weights, and what each threshold does on the other half.
 */

const rowOf = (features: readonly number[], bad: boolean): Row => ({
  features: new Map([...features.map((value, i): [string, number] => [exchangeFeatures[i] ?? '', value]), [bias, 1]]),
  bad,
  weight: 1,
});

const soundRows = ({ pair }: NamedPair): readonly Row[] =>
  exchangeCandidates(pair).map(({ features }) => rowOf(features, false));

function exchangedRows({ pair }: NamedPair, seed: number): readonly Row[] {
  const planted = plant(figuresSwapped(), pair, 'target', randomFrom(seed));
  if (planted === null) return [];
  const touched = exchangeCandidates(planted.pair).filter(({ first, second }) =>
    planted.changes.every(({ start, after }) =>
      [first.target, second.target].some((figure) => figure.start < start + after.length && figure.end > start),
    ),
  );
  return touched.map(({ features }) => rowOf(features, true));
}

function figuresSwapped() {
  const kind = kinds.find(({ id }) => id === 'figures-swapped');
  if (kind === undefined) throw new Error('no kind of fault is called figures-swapped');
  return kind;
}

const { sound } = commentaryOf(await fittingPairs(textSets.commentary, 'order'));
const pairs = sound.flatMap((pair, i) => [pair, reversed(pair)].map((each) => ({ each, seed: i, half: i % 2 })));
const seen = pairs.filter(({ half }) => half === 0);
const unseen = pairs.filter(({ half }) => half === 1);
const rows = seen.flatMap(({ each, seed }) => [...soundRows(each), ...exchangedRows(each, seed)]);
say(`${rows.filter(({ bad }) => bad).length} exchanges among ${rows.length} examples`);
const weights = fit(rows);
for (const [name, weight] of weights) process.stdout.write(`${name}: ${weight.toFixed(2)},\n`);

const oddsOf = ({ features }: Row): number =>
  [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);
const alarms = unseen.map(({ each }) => Math.max(...soundRows(each).map(oddsOf)));
const exchanges = unseen.flatMap(({ each, seed }) => exchangedRows(each, seed).map(oddsOf));
for (const least of [0, 0.5, 1, 1.5, 2, 2.5]) {
  const flagged = alarms.filter((odds) => odds > least).length;
  const found = exchanges.filter((odds) => odds > least).length;
  say(
    `from ${least}: ${flagged} of ${unseen.length} sound pairs, ${((100 * found) / exchanges.length).toFixed(0)} % of ${exchanges.length} exchanges`,
  );
}
