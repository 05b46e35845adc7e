import { Group } from '@gegenlesen/bitext';
import { checkPair, checkUnit } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { alarmsPerThousandWords } from '../measure/alarm-rate.ts';
import { byRule, type FalseAlarms, falseAlarms, falseAlarmsAbout } from '../measure/false-alarms.ts';
import type { Sample } from '../sets/samples-by-register.ts';
import { soundSets } from '../sets/sound-sets.ts';
import { seenOf, type TextSet } from '../sets/text-set.ts';
import { type Alarms, alarmCells, alarmColumns, alarmsIn } from './alarm-cells.ts';
import { type BriefRow, share, type Table } from './table.ts';

type Measured = Sample & Alarms;

/** What is flagged in translations that are right. */
export function falseAlarmTables(evaluation: Evaluation): readonly Table[] {
  const samples = evaluation.samples.map(
    (sample): Measured => ({
      ...sample,
      ...alarmsIn(sample.pairs, sample.set.register === 'strings of programs' ? checkUnit : checkPair),
    }),
  );
  return [
    registerTable(samples),
    rulesTable('False alarms by rule', 'the unseen texts of the table above', unseenIn(samples)),
    ...earlierTables(evaluation),
  ];
}

const unseenIn = <Each extends { readonly set: Pick<TextSet, 'use'> }>(samples: readonly Each[]): readonly Each[] =>
  samples.filter(({ set }) => seenOf(set) === 'unseen');

function registerTable(samples: readonly Measured[]): Table {
  return {
    title: 'False alarms by register',
    note: 'Translations that are taken to be right, up to 2,000 pairs of each set drawn with a seed, so that every finding counts as a false alarm. Most are by people; those of service chat are by machine and editors, and some paragraphs of technical prose are not matched exactly. Of the mixed set of Europarl, news and web only sentences about parliament are counted. Strings of programs are messages as their catalogues have them, with placeholders, and checked as units of a catalogue. *Per 1,000 words* counts findings for every 1,000 words of the original: `figures` are those about figures that are major or critical, `major` all that are major or critical, `minor` all of minor or worse. Only the unseen rows tell what to expect; a set that was trained or tuned on looks too good. Of a set that trains the reader only sentences kept aside are taken.',
    columns: ['register', 'text', 'seen', ...alarmColumns],
    rows: samples.map((sample) => [sample.set.register, sample.name, seenOf(sample.set), ...alarmCells(sample)]),
    brief: briefRows(unseenIn(samples)),
  };
}

/** The lowest and the highest rate of all unseen texts. */
function briefRows(samples: readonly Measured[]): readonly BriefRow[] {
  const range = (groups: readonly Group[]): string => {
    const rates = samples
      .map(({ set, all, words }) => ({ set, rate: alarmsPerThousandWords(all, words, 'major', groups) }))
      .sort((a, b) => a.rate - b.rate);
    const [least, most] = [rates[0], rates.at(-1)];
    if (least === undefined || most === undefined) return '–';
    return `${least.rate.toFixed(1)} (${least.set.register}) to ${most.rate.toFixed(1)} (${most.set.register})`;
  };
  const pairs = samples.reduce((sum, each) => sum + each.pairs.length, 0).toLocaleString('en-US');
  const registers = new Set(samples.map(({ set }) => set.register)).size;
  const on = `${pairs} translated segments of ${registers} kinds of text`;
  if (samples.length === 0) return [];
  return [
    { what: 'False alarms about figures, per 1,000 words', on, result: range(['number']) },
    { what: 'False alarms of all checks, major or critical, per 1,000 words', on, result: range(Group.options) },
  ];
}

function rulesTable(title: string, where: string, measured: readonly { readonly all: FalseAlarms }[]): Table {
  return {
    title,
    note: `Pairs in which a rule raised something, over ${where}.`,
    columns: ['rule', 'major or critical', 'minor or worse'],
    rows: byRule(measured.flatMap(({ all }) => all.flagged)).map(({ rule, major, minor }) => [
      rule,
      String(major),
      String(minor),
    ]),
  };
}

/** The sets that the checks were developed on. */
function earlierTables(evaluation: Evaluation): readonly Table[] {
  const measured = soundSets(evaluation).map((set) => ({ ...set, all: falseAlarms(set.sample, checkPair) }));
  return [
    {
      title: 'False alarms on the sets of development',
      note: 'Professional translations by which thresholds were chosen. At most 1.0 % of pairs may have a major or critical finding about figures, and at most 4.0 % one of any check.',
      columns: [
        'text',
        'seen',
        'pairs',
        'figures, major or critical',
        'figures, minor or worse',
        'all checks, major or critical',
        'all checks, minor or worse',
      ],
      rows: measured.map(({ name, seen, all }) => [
        name,
        seen,
        String(all.pairs),
        ...[falseAlarmsAbout(['number'], all), all].flatMap(({ pairs, accused, flagged }) => [
          share(accused.length, pairs),
          share(flagged.length, pairs),
        ]),
      ]),
    },
    rulesTable('False alarms by rule on the sets of development', 'all texts of the table above', measured),
  ];
}
