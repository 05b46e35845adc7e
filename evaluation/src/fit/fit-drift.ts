import { isDriftLength } from '@gegenlesen/drift';
import { driftOf, featuresOf } from '../check.ts';
import { penaltyOf } from '../measure/mqm.ts';
import { calibration, matthews, type Rated, rate } from '../measure/ranking.ts';
import { kinds as figureKinds } from '../plant/kinds.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import { whenRead } from '../reader/readings.ts';
import type { JudgedTranslation } from '../sets/judged.ts';
import { commentaryHalves, commentaryOf, type LabelledPair } from '../sets/pairs.ts';
import { textSets } from '../sets/text-sets.ts';
import { type Case, casesByRegister, rarity } from './cases.ts';
import { fittingJudged, fittingPairs, say } from './fitting-pairs.ts';
import { bias, fit, probability, type Row, type Weights } from './logistic.ts';

/*
 * Fits the weights of drift (packages/drift/src/weigh/drift-weights-when-read.ts) by logistic regression: on one half of the
 * labelled news commentary, on sound pairs of several registers and the same with planted faults, which together weigh as much,
 * and on translations judged by people. Prints the weights, and how they rank the other half. Needs
 * a reader that is trained `--only permissive` and a lexicon that is trained without the news commentary (`--without`,
 * with its name in MODEL.md), or the sound pairs look too good; GEGENLESEN_LEXICON names it.
 */

/** There are few translations judged by people, so each weighs as much as this many labelled pairs. */
const judgedWeight = 2;
/** MQM points from which on a translation counts as bad; one with fewer counts partly. */
const badFrom = 5;
const whereJudged = 'where people judged';

/** Only its length may have a weight below 0, so that a finding never lowers the drift. */
const isPositive = (name: string): boolean => !isBias(name) && !isDriftLength(name);
const isBias = (name: string): boolean => name === bias || name === whereJudged;
/** A critical finding is rare in the labelled pairs, but may weigh much. */
const prior = (name: string): number => (isBias(name) ? 0 : name.endsWith(' critical') ? 0.05 : 0.5);

const featuresWith = (pair: LabelledPair['pair'], ...biases: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...featuresOf(pair), ...[bias, ...biases].map((name) => [name, 1] as const)]);

const labelledRows = (pairs: readonly LabelledPair[]): readonly Row[] =>
  pairs.map(({ pair, bad }) => ({ features: featuresWith(pair), bad, weight: 1 }));

/** Planted faults that together weigh `total`, and sound pairs that are as common as in published translations. */
function plantedRows(cases: readonly Case[], total: number): readonly Row[] {
  const faulty = cases.filter(({ twin }) => twin !== null).length;
  return cases.map(({ pair, twin }) => ({
    features: featuresWith(pair),
    bad: twin !== null,
    weight: twin === null ? (rarity * total) / (cases.length - faulty) : total / faulty,
  }));
}

/** A translation counts as bad to the degree that people found errors; faults are commoner here, which has a bias of its own. */
const judgedRows = (translations: readonly JudgedTranslation[]): readonly Row[] =>
  translations.flatMap((each) => {
    const features = featuresWith(each.pair, whereJudged);
    const badness = Math.min(1, penaltyOf(each) / badFrom);
    return [
      { features, bad: true, weight: judgedWeight * badness },
      { features, bad: false, weight: judgedWeight * (1 - badness) },
    ];
  });

const rated = (all: readonly Row[], weights: Weights): readonly Rated[] =>
  all.map(({ features, bad }) => ({ bad, drift: probability(weights, features) }));

const judged = await fittingJudged('drift');
const cases = await casesByRegister('drift', [...figureKinds, ...meaningKinds], judged);
const [seen = [], unseen = []] = commentaryHalves(commentaryOf(await fittingPairs(textSets.commentary, 'drift')));
const bad = seen.filter((each) => each.bad).length;
say(`${bad} of ${seen.length} labelled pairs are bad; ${cases.length} cases of planting`);
const { rows, otherRows, now } = await whenRead(
  () => ({
    rows: [...labelledRows(seen), ...plantedRows(cases, bad), ...judgedRows(judged)],
    otherRows: labelledRows(unseen),
    now: rate(unseen, driftOf),
  }),
  say,
);
const weights = fit(rows, { isPositive, prior });
const names = [...weights.keys()].filter((name) => !isBias(name)).sort();
for (const name of [...names, bias]) process.stdout.write(`'${name}': ${(weights.get(name) ?? 0).toFixed(2)},\n`);
const other = rated(otherRows, weights);
say(`correlation on the other half: ${matthews(other).toFixed(3)}; as it is now: ${matthews(now).toFixed(3)}`);
for (const { from, to, pairs, said, found } of calibration(other))
  say(`${from.toFixed(1)} to ${to.toFixed(1)}  ${pairs} pairs  said ${said.toFixed(3)}  found ${found.toFixed(3)}`);
