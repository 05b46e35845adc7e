import { coverageCandidatesOf } from '../check.ts';
import { plantedPairs } from '../measure/planted.ts';
import { clauseAdded } from '../plant/meaning/elsewhere.ts';
import { clauseLeftOut } from '../plant/meaning/left-out.ts';
import { commentaryOf, type NamedPair } from '../sets/pairs.ts';
import { textSets } from '../sets/text-sets.ts';
import { fittingPairs, say } from './fitting-pairs.ts';
import { bias, fit, probability, type Row } from './logistic.ts';

/*
 * Fits the weights of the evidence for text that only one side has (packages/drift/src/compare/coverage/evidence.ts).
 * Every second sound pair of news commentary, and all of PUD and Tatoeba, are examples of sides that say the same. With
 * a clause planted into the German, or cut out of it, the German or the English side says more. What each threshold
 * does on the other half of the commentary is printed beside the weights. Needs a lexicon trained with
 * `--without-lists`, or the sound pairs look too good; GEGENLESEN_LEXICON names it.
 */

const sides = { de: clauseAdded, en: clauseLeftOut } as const;
type Lang = keyof typeof sides;

/** How much the planted faults weigh, as a share of the sound pairs. */
const share = 0.1;

const rowOf = (evidence: object, isBad: boolean): Row => ({
  features: new Map([...Object.entries(evidence), [bias, 1]]),
  bad: isBad,
  weight: 1,
});

const soundRows = (pairs: readonly NamedPair[], lang: Lang): readonly (readonly Row[])[] =>
  pairs.map(({ pair }) => coverageCandidatesOf(pair).map(({ evidence }) => rowOf(evidence[lang], false)));

/** The part with the fault, for each pair that one can be planted into. */
const plantedRows = (pairs: readonly NamedPair[], lang: Lang): readonly Row[] =>
  [...plantedPairs(sides[lang], pairs)].flatMap(({ planted }) => {
    const [change] = planted.changes;
    const touched = coverageCandidatesOf(planted.pair).find(
      ({ german }) =>
        change !== undefined && german.start <= change.start + change.after.length && change.start <= german.end,
    );
    return touched === undefined ? [] : [rowOf(touched.evidence[lang], true)];
  });

const { sound: commentary } = commentaryOf(await fittingPairs(textSets.commentary, 'coverage'));
const seen = [
  ...commentary.filter((_, i) => i % 2 === 0),
  ...(await fittingPairs(textSets.pud, 'coverage')),
  ...(await fittingPairs(textSets.tatoebaSmall, 'coverage')),
];
const unseen = commentary.filter((_, i) => i % 2 === 1);
for (const lang of ['en', 'de'] as const) {
  const [sound, planted] = [soundRows(seen, lang).flat(), plantedRows(seen, lang)];
  say(`${lang}: ${planted.length} planted faults, ${sound.length} sound parts`);
  const weight = (share * sound.length) / planted.length;
  const weights = fit([...sound, ...planted.map((row) => ({ ...row, weight }))]);
  const line = [...weights].map(([name, each]) => `${name}: ${each.toFixed(2)}`).join(', ');
  process.stdout.write(`${lang}: { ${line} },\n`);
  const odds = ({ features }: Row): number => -Math.log(1 / probability(weights, features) - 1);
  const alarms = soundRows(unseen, lang).map((rows) => Math.max(...rows.map(odds)));
  const faults = plantedRows(unseen, lang).map(odds);
  for (const least of [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]) {
    const wrong = alarms.filter((each) => each >= least).length;
    const found = ((100 * faults.filter((each) => each >= least).length) / faults.length).toFixed(1);
    say(`from ${least}: ${wrong} of ${unseen.length} sound pairs, ${found} % of ${faults.length} faults`);
  }
}
