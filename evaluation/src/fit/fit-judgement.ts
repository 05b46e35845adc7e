import type { Pair } from '@gegenlesen/bitext';
import type { JudgementCandidate } from '@gegenlesen/drift';
import { judgementCandidatesOf } from '../check.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import { whenRead } from '../reader/readings.ts';
import { minimalPairs } from '../sets/minimal-pairs.ts';
import { type Case, casesByRegister, rarity } from './cases.ts';
import { fittingJudged, say } from './fitting-pairs.ts';
import { bias, fit, probability, type Row } from './logistic.ts';

/*
 * Fits the weights of the evidence for and against a hit (packages/drift/src/sieve/judgement-weights.ts) by logistic
 * regression: on sound pairs, the same with planted faults, and minimal pairs. A hit on a faulty
 * pair is right if its sound twin has no such hit; one on a sound pair is wrong. Prints the weights, and for each rule
 * how many of its hits are right at which probability, on the pairs left out of the fit.
 */

const written = minimalPairs().flatMap(({ sound, wrong }): readonly Case[] => [
  ...sound.map((pair) => ({ pair, twin: null })),
  ...wrong.map(({ pair, twin }) => ({ pair, twin })),
]);

const judgedNews = await fittingJudged('judgement');
const cases = [...(await casesByRegister('judgement', meaningKinds, judgedNews)), ...written];
say(
  `${cases.length} pairs, ${cases.filter(({ twin }) => twin !== null).length} faulty, ${written.length} written by hand`,
);

const nameOf = ({ rule, source, target }: JudgementCandidate, { source: from, target: to }: Pair): string =>
  [rule, source && from.text.slice(source.start, source.end), target && to.text.slice(target.start, target.end)].join(
    '\0',
  );

interface Judged extends Row {
  readonly rule: string;
  readonly half: number;
}

const judged = (): readonly Judged[] => {
  const faulty = cases.filter(({ twin }) => twin !== null).length;
  const soundWeight = (rarity * faulty) / Math.max(1, cases.length - faulty);
  return cases.flatMap(({ pair, twin }, at) => {
    const before = new Set(twin === null ? [] : judgementCandidatesOf(twin).map((each) => nameOf(each, twin)));
    return judgementCandidatesOf(pair)
      .filter((each) => !before.has(nameOf(each, pair)))
      .map((each) => ({
        rule: each.rule,
        half: at % 2,
        features: new Map([...each.evidence, [bias, 1] as const]),
        bad: twin !== null,
        weight: twin === null ? soundWeight : 1,
      }));
  });
};

const rows = await whenRead(judged, say);
const isPositive = (name: string): boolean => /: (?:confidence|doubted|strange|fault)/.test(name);
const fitted = (some: readonly Row[]) => fit(some, { isPositive, prior: () => 1 });
const halves = fitted(rows.filter(({ half }) => half === 0));
const rules = [...new Set(rows.map(({ rule }) => rule))].sort();
say('rule: hits on faulty pairs; of these seen, and of all seen right, at .3 / .7 / .8, on the half left out');
for (const rule of ['all', ...rules]) {
  const of = rows.filter((row) => row.half === 1 && (rule === 'all' || row.rule === rule));
  const bad = of.filter(({ bad: isBad }) => isBad);
  const at = [0.3, 0.7, 0.8].map((least) => {
    const seen = of.filter(({ features }) => probability(halves, features) >= least);
    const right = seen.filter(({ bad: isBad }) => isBad);
    const weight = (some: readonly Judged[]): number => some.reduce((sum, row) => sum + row.weight, 0);
    return `${(right.length / Math.max(1, bad.length)).toFixed(2)} ${(weight(right) / Math.max(1, weight(seen))).toFixed(2)}`;
  });
  say(`${rule.padEnd(20)} ${String(bad.length).padStart(5)}   ${at.join('   ')}`);
}
const weights = fitted(rows);
for (const name of [...weights.keys()].sort())
  process.stdout.write(`  '${name}': ${(weights.get(name) ?? 0).toFixed(2)},\n`);
