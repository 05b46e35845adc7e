import { isDriftHit, isDriftLength } from '@gegenlesen/drift';
import { driftOf } from '../check.ts';
import { isMistranslated } from '../measure/mqm.ts';
import { calibration, matthews, type Rated, rate } from '../measure/ranking.ts';
import { kinds as figureKinds } from '../plant/kinds.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import type { Kind } from '../plant/plant.ts';
import { whenRead } from '../reader/readings.ts';
import { commentaryHalves, commentaryOf, type LabelledPair, type NamedPair, reversed } from '../sets/pairs.ts';
import { meaningLimit } from '../sets/sound-sets.ts';
import { textSets } from '../sets/text-sets.ts';
import { labelledRows, plantedDifferences, plantedFeatures, plantedRows } from './drift-rows.ts';
import { fittingJudged, fittingPairs, say } from './fitting-pairs.ts';
import { bias, fit, probability, type Row, type Weights } from './logistic.ts';

/*
 * Fits the weights of drift (packages/drift/src/weigh/drift-weights-when-read.ts) by logistic regression. First those of what the
 * checks raise, on one half of the news commentary and on faults planted into its sound pairs. Then the others, on the
 * labelled pairs alone, so that the probability holds where faults are as rare as there; translations judged by people
 * and planted faults only teach which of two pairs is worse. Prints the weights, and how they rank the other half. Needs
 * a reader that is trained `--only permissive` and a lexicon that is trained without the news commentary (`--without`,
 * with its name in MODEL.md), or the sound pairs look too good; GEGENLESEN_LEXICON names it.
 */

/** In the first step planted faults weigh as much as these shares of the bad pairs; in the second, each weighs this. */
const shares = { figures: 0.2, meaning: 0.1 };
const plantedWeight = 0.075;
/** A translation judged by people weighs as much as a labelled pair: there are few. */
const judgedWeight = 1;
const whereJudged = 'where people judged';

/** Only its length may have a weight below 0, so that a finding never lowers the drift. */
const isPositive = (name: string): boolean => !isBias(name) && !isDriftLength(name);
const isBias = (name: string): boolean => name === bias || name === whereJudged;
/** A critical finding is rare in the labelled pairs, but may weigh much. */
const prior = (name: string): number => (name.endsWith(' critical') ? 0.05 : 0.5);

/** Faults planted into the German, whether it is the translation or the original. */
const plantedInto = (kinds: readonly Kind[], sound: readonly NamedPair[]) => ({
  target: plantedFeatures(kinds, sound, 'target', meaningLimit),
  source: plantedFeatures(kinds, sound.map(reversed), 'source', meaningLimit),
});

interface Rows {
  readonly labelled: readonly Row[];
  readonly judged: readonly Row[];
  /** Bad pairs for the first step, and differences from the sound pair for the second. */
  readonly planted: readonly Row[];
  readonly differences: readonly Row[];
}

function rowsOf(seen: readonly LabelledPair[], judged: readonly LabelledPair[]): Rows {
  const sound = seen.filter(({ bad }) => !bad);
  const bad = seen.length - sound.length;
  const figures = plantedInto(figureKinds, sound);
  const meaning = plantedInto(meaningKinds, sound);
  const faults = [figures, meaning].flatMap(({ target, source }) => [...target, ...source]);
  return {
    labelled: labelledRows(seen),
    judged: labelledRows(judged, judgedWeight, whereJudged),
    planted: [
      ...plantedRows(figures.target, shares.figures * bad),
      ...plantedRows(meaning.target, shares.meaning * bad),
    ],
    differences: plantedDifferences(faults, plantedWeight),
  };
}

function fitDrift({ labelled, judged, planted, differences }: Rows): Weights {
  const counts = [labelled, judged].map((rows) => `${rows.filter(({ bad }) => bad).length} of ${rows.length}`);
  say(`bad: ${counts[0]} labelled, ${counts[1]} judged by people; ${differences.length} planted faults`);
  const start = fit([...labelled, ...planted], { isPositive, prior });
  return fit([...labelled, ...judged, ...differences], { start, isFree: (name) => !isDriftHit(name), isPositive });
}

const rated = (all: readonly Row[], weights: Weights): readonly Rated[] =>
  all.map(({ features, bad }) => ({ bad, drift: probability(weights, features) }));

const judged = (await fittingJudged('drift')).map((each) => ({ ...each, bad: isMistranslated(each) }));
const [seen = [], unseen = []] = commentaryHalves(commentaryOf(await fittingPairs(textSets.commentary, 'drift')));
const { rows, otherRows, now } = await whenRead(
  () => ({ rows: rowsOf(seen, judged), otherRows: labelledRows(unseen), now: rate(unseen, driftOf) }),
  say,
);
const weights = fitDrift(rows);
const names = [...weights.keys()].filter((name) => !isBias(name)).sort();
for (const name of [...names, bias]) process.stdout.write(`'${name}': ${(weights.get(name) ?? 0).toFixed(2)},\n`);
const other = rated(otherRows, weights);
say(`correlation on the other half: ${matthews(other).toFixed(3)}; as it is now: ${matthews(now).toFixed(3)}`);
for (const { from, to, pairs, said, found } of calibration(other))
  say(`${from.toFixed(1)} to ${to.toFixed(1)}  ${pairs} pairs  said ${said.toFixed(3)}  found ${found.toFixed(3)}`);
