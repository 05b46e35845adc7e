import { InputError } from '@gegenlesen/bitext';
import { assessPair, checkPair } from './check.ts';
import type { Evaluation } from './evaluation.ts';
import { showAlarm, showArticle, showMissed } from './examples.ts';
import { measureArticle } from './measure/articles.ts';
import { falseAlarms } from './measure/false-alarms.ts';
import { recallOf } from './measure/planted.ts';
import { kinds } from './plant/kinds.ts';
import { meaningKinds } from './plant/meaning/kinds.ts';
import { commentaryHalves } from './sets/pairs.ts';
import { meaningLimit, plantedLimit, soundSets } from './sets/sound-sets.ts';

const everyKind = [...kinds, ...meaningKinds];

/**
 * Examples to look at, `count` of each set.
 *
 * @param name a rule, for its false alarms (`all` for every rule); a kind of fault, for those that were missed; an
 *   article; `ranking`, for the labelled pairs that drift has most wrong, of the half that it is fitted on
 * @throws InputError if nothing has that name
 */
export async function show(evaluation: Evaluation, name: string, count: number): Promise<string> {
  if (name === 'ranking') return ofRanking(evaluation, count).join('\n');
  const blocks = [...ofArticle(await articleNamed(evaluation, name)), ...ofRuleOrKind(evaluation, name, count)];
  if (blocks.length > 0) return blocks.join('\n');
  if (everyKind.some(({ id }) => id === name)) return `No fault of ${name} is missed.`;
  throw new InputError('--show', `no false alarm by a rule named ${name}, and no such kind of fault or article`, {
    remedy: `name a rule of the table of false alarms, or one of ${[...everyKind.map(({ id }) => id), ...evaluation.articles.map((each) => each.name)].join(', ')}`,
  });
}

function ofRuleOrKind(evaluation: Evaluation, name: string, count: number): readonly string[] {
  const kind = everyKind.find(({ id }) => id === name);
  return soundSets(evaluation).flatMap(({ name: set, pairs, sample, german }) => {
    const alarms = falseAlarms(sample, checkPair).flagged.filter(
      ({ findings }) => name === 'all' || findings.some(({ rule }) => rule === name),
    );
    const [side, limit] = kind?.groups === undefined ? (['target', plantedLimit] as const) : [german, meaningLimit];
    const missed = kind === undefined ? [] : recallOf(kind, pairs, checkPair, limit, side).missed;
    return [
      ...block(`${set}: ${alarms.length} false alarms of ${name}`, alarms.slice(0, count).map(showAlarm)),
      ...block(`${set}: ${missed.length} missed faults of ${name}`, missed.slice(0, count).map(showMissed)),
    ];
  });
}

function ofRanking({ commentary }: Evaluation, count: number): readonly string[] {
  const [fitted = []] = commentary === null ? [] : commentaryHalves(commentary);
  const rated = fitted.map((pair) => ({ ...pair, ...assessPair(pair.pair) })).sort((a, b) => a.drift - b.drift);
  const low = rated.filter(({ bad }) => bad).slice(0, count);
  const high = rated.filter(({ bad }) => !bad).slice(-count);
  return [
    ...block('bad pairs of low drift', low.map(showAlarm)),
    ...block('sound pairs of high drift', high.map(showAlarm)),
  ];
}

async function articleNamed({ articles }: Evaluation, name: string) {
  const article = articles.find((each) => each.name === name);
  return article === undefined ? null : measureArticle(article);
}

const ofArticle = (measured: Awaited<ReturnType<typeof articleNamed>>): readonly string[] =>
  measured === null ? [] : block(measured.name, showArticle(measured));

const block = (title: string, examples: readonly string[]): readonly string[] =>
  examples.length === 0 ? [] : [`── ${title} ──`, '', ...examples];
