import type { Report } from '@gegenlesen/bitext';
import { checkFigures, checkPair, lexicon } from './check.ts';
import type { Evaluation } from './evaluation.ts';
import { meaningTables } from './meaning-tables.ts';
import { type Aligned, alignedBy, scoresOf } from './measure/alignment.ts';
import { measureArticle } from './measure/articles.ts';
import { byRule, falseAlarms, falseAlarmsAbout } from './measure/false-alarms.ts';
import { type Recall, recallOf } from './measure/planted.ts';
import { pairsPerSecond } from './measure/speed.ts';
import { startToExit } from './measure/start-to-exit.ts';
import { kinds } from './plant/kinds.ts';
import { rankingTables } from './ranking-tables.ts';
import type { NamedPair } from './sets/pairs.ts';
import { plantedLimit, soundSets } from './sound-sets.ts';
import { percent, share, type Table, twoDigits } from './table.ts';

/** One part of the evaluation; its name is what `--only` takes. */
export interface Section {
  readonly id: 'false-alarms' | 'planted' | 'meaning' | 'ranking' | 'demetr' | 'alignment' | 'acceptance' | 'speed';
  readonly measure: (evaluation: Evaluation) => readonly Table[] | Promise<readonly Table[]>;
}

export const sections: readonly Section[] = [
  { id: 'false-alarms', measure: falseAlarmTables },
  { id: 'planted', measure: plantedTables },
  { id: 'meaning', measure: meaningTables },
  { id: 'ranking', measure: rankingTables },
  { id: 'demetr', measure: demetrTables },
  { id: 'alignment', measure: alignmentTables },
  { id: 'acceptance', measure: articleTables },
  { id: 'speed', measure: speedTables },
];

function falseAlarmTables(evaluation: Evaluation): readonly Table[] {
  const measured = soundSets(evaluation).map(({ name, sample }) => ({ name, all: falseAlarms(sample, checkPair) }));
  const rules = byRule(measured.flatMap(({ all }) => all.flagged));
  return [
    {
      title: 'False alarms',
      note: 'Professional translations: nearly all that is flagged in them is a false alarm. At most 1.0 % of pairs may have a major or critical finding about figures, and at most 4.0 % one of any check.',
      columns: [
        'text',
        'pairs',
        'figures, major or critical',
        'figures, minor or worse',
        'all checks, major or critical',
        'all checks, minor or worse',
      ],
      rows: measured.map(({ name, all }) => [
        name,
        String(all.pairs),
        ...[falseAlarmsAbout(['number'], all), all].flatMap(({ pairs, accused, flagged }) => [
          share(accused.length, pairs),
          share(flagged.length, pairs),
        ]),
      ]),
    },
    {
      title: 'False alarms by rule',
      note: 'Pairs in which a rule raised something, over all texts of the table above.',
      columns: ['rule', 'major or critical', 'minor or worse'],
      rows: rules.map(({ rule, major, minor }) => [rule, String(major), String(minor)]),
      detail: true,
    },
  ];
}

function plantedTables(evaluation: Evaluation): readonly Table[] {
  const sets = soundSets(evaluation).map(({ name, pairs }) => ({
    name,
    recalls: kinds.map((kind) => recallOf(kind, pairs, checkPair, plantedLimit)),
  }));
  if (sets.length === 0) return [];
  const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);
  return [
    {
      title: 'Planted faults',
      note: `Faults planted into the translations of sound pairs, up to ${plantedLimit} a kind, and the share that is seen: by a finding about figures of at least the severity in the second column. The last row: of the faults that were seen, those whose place a finding points at.`,
      columns: ['fault', 'seen from', 'aim', ...sets.map(({ name }) => name)],
      rows: [
        ...kinds.map((kind, i) => [
          kind.id,
          kind.seenFrom,
          kind.aim === null ? '–' : percent(kind.aim),
          ...sets.map(({ recalls }) => recallCell(recalls[i])),
        ]),
        [
          'pointed at',
          '–',
          '–',
          ...sets.map(({ recalls }) =>
            share(sum(recalls.map(({ pointedAt }) => pointedAt)), sum(recalls.map(({ visible }) => visible))),
          ),
        ],
      ],
    },
  ];
}

const recallCell = (recall: Recall | undefined): string =>
  recall === undefined || recall.planted === 0
    ? '–'
    : `${share(recall.planted - recall.missed.length, recall.planted)} of ${recall.planted}`;

function demetrTables({ demetr }: Evaluation): readonly Table[] {
  if (demetr === null) return [];
  const good = new Map(demetr.flatMap((each) => each.good).map((pair) => [pair.pair.source.text, pair]));
  const numbers = demetr.find(({ set }) => set === 'critical_id10_numbers_replaced')?.bad ?? [];
  const references = demetr.find(({ set }) => set === 'base_id35_reference')?.bad ?? [];
  const row = (name: string, pairs: readonly NamedPair[]): readonly string[] => {
    const { accused, flagged } = falseAlarms(pairs, checkPair);
    return [name, String(pairs.length), share(accused.length, pairs.length), share(flagged.length, pairs.length)];
  };
  return [
    {
      title: 'DEMETR, German to English',
      note: 'The first row should be flagged, the others not.',
      columns: ['translations', 'pairs', 'major or critical', 'minor or worse'],
      rows: [
        row('with a number replaced', numbers),
        row('good machine translations', [...good.values()]),
        row('human references', references),
      ],
    },
  ];
}

function alignmentTables({ alignment, germanFrench }: Evaluation): readonly Table[] {
  const noisy = (alignment ?? []).map((each) => alignedBy(each, lexicon));
  const french = (germanFrench ?? []).map((each) => alignedBy(each));
  const row = (name: string, documents: readonly Aligned[]) => ({ name, ...scoresOf(documents) });
  const rowsOf = (documents: readonly Aligned[]) => documents.map((each) => row(each.name, [each]));
  return [
    {
      title: 'Alignment',
      note: 'Strict F1 on news with merged, split, omitted, inserted and reordered sentences; the aim is .97 on each. Over all beads, and over those with both sides.',
      columns: ['document', 'all beads', 'both sides'],
      rows: rowsOf(noisy).map(({ name, all, linked }) => [name, all.toFixed(3), linked.toFixed(3)]),
    },
    {
      title: 'Alignment, German to French',
      note: 'Strict F1 on scanned yearbooks aligned by hand, without a lexicon; the aim is .80 on all together, as published: with the precision of all beads and the recall of those with both sides.',
      columns: ['document', 'all beads', 'both sides', 'as published'],
      rows: (french.length === 0 ? [] : [...rowsOf(french), row('all together', french)]).map(
        ({ name, all, linked, published }) => [name, all.toFixed(3), linked.toFixed(3), published.toFixed(3)],
      ),
    },
  ];
}

async function articleTables(evaluation: Evaluation): Promise<readonly Table[]> {
  const rows = evaluation.articles.map(async (article): Promise<readonly string[]> => {
    const { name, report, planted, missed, falseAlarms } = await measureArticle(article);
    const seen = planted === 0 ? '–' : `${planted - missed.length} of ${planted}`;
    const { segments, leftovers } = report.target;
    const counts = [segments.length, leftovers.length].map(String);
    return [name, ...counts, provenanceCell(report), seen, String(falseAlarms.length)];
  });
  return [
    {
      title: 'Whole articles',
      note: 'Read, split, aligned and checked as a person would have it. A planted fault is seen where a finding points at it; false alarms are major or critical.',
      columns: ['translation', 'sentences', 'leftovers', 'made', 'planted faults seen', 'false alarms'],
      rows: await Promise.all(rows),
    },
  ];
}

const provenanceCell = ({ provenance: { method, postEdited, from } }: Report): string =>
  [method, ...(postEdited === true ? ['post-edited'] : []), ...(from === null ? [] : [`from ${from}`])].join(', ');

function speedTables({ faithful }: Evaluation): readonly Table[] {
  if (faithful === null) return [];
  const { seconds, megabytes } = startToExit();
  return [
    {
      title: 'Speed',
      note: 'Pairs of the first text a second, on one core, rounded to two digits.',
      columns: ['checks', 'aim', 'pairs a second'],
      rows: [
        ['figures and form alone', '3,000', twoDigits(pairsPerSecond(faithful, checkFigures))],
        ['every check', '1,000', twoDigits(pairsPerSecond(faithful, checkPair))],
      ],
    },
    {
      title: 'An article from start to exit',
      note: '`gegenlesen check` on an article of a hundred sentences, with every check: the fastest of seven calls, and the most memory.',
      columns: ['', 'aim', 'measured'],
      rows: [
        ['seconds', '0.7', seconds.toFixed(2)],
        ['memory in MB', '300', megabytes.toFixed(0)],
      ],
    },
  ];
}
