import { InputError } from '@gegenlesen/bitext';
import { checkPair } from '@gegenlesen/drift';
import type { Evaluation } from './evaluation.ts';
import { showAlarm, showMissed } from './examples.ts';
import { falseAlarms } from './measure/false-alarms.ts';
import { recallOf } from './measure/planted.ts';
import { kinds } from './plant/kinds.ts';
import { plantedLimit, soundSets } from './sections.ts';

/** Examples of the false alarms of a rule and of the missed faults of a kind; `all` is every rule. */
export function show(evaluation: Evaluation, name: string, count: number): string {
  const kind = kinds.find(({ id }) => id === name);
  const blocks = soundSets(evaluation).flatMap(({ name: set, pairs, sample }) => {
    const alarms = falseAlarms(sample, checkPair).flagged.filter(
      ({ findings }) => name === 'all' || findings.some(({ rule }) => rule === name),
    );
    const missed = kind === undefined ? [] : recallOf(kind, pairs, checkPair, plantedLimit).missed;
    return [
      ...block(`${set}: ${alarms.length} false alarms of ${name}`, alarms.slice(0, count).map(showAlarm)),
      ...block(`${set}: ${missed.length} missed faults of ${name}`, missed.slice(0, count).map(showMissed)),
    ];
  });
  if (blocks.length > 0) return blocks.join('\n');
  if (kind !== undefined) return `No fault of ${name} is missed.`;
  throw new InputError('--show', `no false alarm by a rule named ${name}, and no such kind of fault`, {
    remedy: `name a rule of the table of false alarms, or one of ${kinds.map(({ id }) => id).join(', ')}`,
  });
}

const block = (title: string, examples: readonly string[]): readonly string[] =>
  examples.length === 0 ? [] : [`── ${title} ──`, '', ...examples];
