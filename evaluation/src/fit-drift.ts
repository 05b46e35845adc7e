import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDriftHit } from '@gegenlesen/drift';
import { proofreadPair } from './check.ts';
import { labelledRows, plantedRows } from './fit/drift-rows.ts';
import { bias, fit, probability, type Row, type Weights } from './fit/logistic.ts';
import { calibration, matthews, type Rated, rate } from './measure/ranking.ts';
import { commentaryHalves, commentaryPairs } from './sets/pairs.ts';
import { meaningLimit } from './sound-sets.ts';

/*
 * Fits the weights of packages/drift/src/drift-probability.ts: logistic regression over what each rule has raised, on
 * one half of eval/critical-errors-2022 and on faults planted into its sound pairs; the bias and the lengths then on the
 * labelled pairs alone, so that the probability holds where faults are as rare as there. Prints the weights to put
 * there, and how the other half is ranked by them.
 */

function fitDrift(labelled: readonly Row[], planted: readonly Row[]): Weights {
  const start = fit([...labelled, ...planted], { isPositive: isDriftHit });
  return fit(labelled, { start, isFree: (name) => !isDriftHit(name) });
}

const rows = (all: readonly Row[], weights: Weights): readonly Rated[] =>
  all.map(({ features, bad }) => ({ bad, drift: probability(weights, features) }));

const folder =
  process.env.GEGENLESEN_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared');
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const commentary = await commentaryPairs({ folder, say });
if (commentary !== null) {
  const [seen = [], unseen = []] = commentaryHalves(commentary);
  const bad = seen.filter((pair) => pair.bad).length;
  const planted = plantedRows(
    seen.filter((pair) => !pair.bad),
    meaningLimit,
    bad,
  );
  const weights = fitDrift(labelledRows(seen), planted);
  say(`${bad} bad pairs of ${seen.length}, and ${planted.length} planted ones`);
  const names = [...weights.keys()].filter((name) => name !== bias).sort();
  for (const name of [...names, bias]) process.stdout.write(`'${name}': ${(weights.get(name) ?? 0).toFixed(2)},\n`);
  const other = rows(labelledRows(unseen), weights);
  const now = rate(unseen, ({ id, pair }) => proofreadPair(id, pair).drift);
  say(`correlation on the other half: ${matthews(other).toFixed(3)}; as it is now: ${matthews(now).toFixed(3)}`);
  for (const { from, to, pairs, said, found } of calibration(other))
    say(`${from.toFixed(1)} to ${to.toFixed(1)}  ${pairs} pairs  said ${said.toFixed(3)}  found ${found.toFixed(3)}`);
}
