import { driftOf } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { isClean, penaltyOf } from '../measure/mqm.ts';
import { spearman } from '../measure/spearman.ts';
import type { NamedPair } from '../sets/pairs.ts';
import { seenOf, type TextSet } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';
import { alarmCells, alarmColumns, alarmsIn } from './alarm-cells.ts';
import type { Table } from './table.ts';

const { judged: judgedSet, scored: scoredSet } = textSets;

/** Whether drift ranks translations by machine as people do, and what is flagged where people found nothing severe. */
export function peopleTables({ judged, scored }: Evaluation): readonly Table[] {
  const byMachine = judged?.filter(({ isByPerson }) => !isByPerson) ?? [];
  const clean = judged?.filter((each) => each.isByPerson && isClean(each)) ?? [];
  return [
    {
      title: "People's marks",
      note: 'Machine translations in which people marked errors, and how well drift ranks them from good to bad as the people do (Spearman, ties by their mean rank). Of newstest 2020, seven systems and three raters a translation (Freitag et al. 2021): the mean over the raters of the MQM points, 5 for a major error, 1 for a minor one, 0.1 for minor punctuation, 25 for no translation at all; only documents that the reader is not trained on, and of these the half that no weight is fitted on. Of newstest 2019, one system and the score of one rater (WMT22): no document is trained or fitted on. Readers are compared by both.',
      columns: ['text', 'seen', 'translations', 'originals', 'correlation'],
      rows: [...rankRow(judgedSet, byMachine, penaltyOf), ...rankRow(scoredSet, scored ?? [], ({ score }) => -score)],
    },
    {
      title: 'False alarms where people mark nothing severe',
      note: 'Translations of newstest 2020 by people in which none of three raters marked a major error, up to three of an original, from the same documents; the columns are those of *False alarms by register*.',
      columns: ['text', 'seen', ...alarmColumns],
      rows: clean.length === 0 ? [] : [[judgedSet.name, seenOf(judgedSet), ...alarmCells(alarmsIn(clean))]],
    },
  ];
}

function rankRow<Each extends NamedPair>(
  set: TextSet,
  translations: readonly Each[],
  badnessOf: (translation: Each) => number,
): readonly (readonly string[])[] {
  if (translations.length === 0) return [];
  const originals = new Set(translations.map(({ pair }) => pair.source.text)).size;
  const correlation = spearman(translations.map(driftOf), translations.map(badnessOf));
  return [
    [
      set.name,
      seenOf(set),
      translations.length.toLocaleString('en-US'),
      originals.toLocaleString('en-US'),
      correlation.toFixed(3),
    ],
  ];
}
