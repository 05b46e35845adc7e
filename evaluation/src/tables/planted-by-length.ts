import { checkPair } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { isWithin, lengthBands } from '../measure/length-bands.ts';
import { type Recall, recallOf } from '../measure/planted.ts';
import type { Kind } from '../plant/plant.ts';
import type { NamedPair } from '../sets/pairs.ts';
import { seenOf } from '../sets/text-set.ts';
import { type BriefRow, percent, share, type Table } from './table.ts';

/** The most faults of each kind, in the pairs of each length. */
export const limit = 100;

/** How many faults of each kind are seen, by the length of the pair, in texts that the checks never saw. */
export function lengthTable(
  evaluation: Evaluation,
  {
    title,
    note,
    kinds,
    brief,
  }: Pick<Table, 'title' | 'note'> & { readonly kinds: readonly Kind[]; readonly brief: string },
): readonly Table[] {
  const pairs = unseenTranslations(evaluation);
  if (pairs.length === 0) return [];
  const bands = lengthBands.map((band) => pairs.filter(({ pair }) => isWithin(band, pair)));
  const measured = kinds.map((kind) => ({
    kind,
    recalls: bands.map((band) => recallOf(kind, band, checkPair, limit)),
  }));
  const all = measured.flatMap(({ recalls }) => recalls);
  return [
    {
      title,
      note: `${note} Planted into the German of the unseen texts under *False alarms by register* that were translated from English, up to ${limit} of a kind and length; length is in words of the original. A cell gives the share that is seen by a finding of at least the severity in the second column, and in brackets by one of minor or worse.`,
      columns: ['fault', 'seen from', 'all lengths', ...lengthBands.map(({ name }) => name)],
      rows: [
        ...measured.map(({ kind, recalls }) => [
          kind.id,
          kind.seenFrom,
          cell(recalls),
          ...recalls.map((each) => cell([each])),
        ]),
        [
          'all kinds',
          '–',
          cell(all),
          ...lengthBands.map((_, i) => cell(measured.flatMap(({ recalls }) => recalls[i] ?? []))),
        ],
      ],
      brief: [briefRow(brief, all)],
    },
  ];
}

/** Professional translations from English that no weight was learned from. */
export const unseenTranslations = ({ samples }: Evaluation): readonly NamedPair[] =>
  samples
    .filter(({ set }) => seenOf(set) === 'unseen' && set.register !== 'strings of programs')
    .flatMap(({ pairs }) => pairs)
    .filter(({ pair }) => pair.target.lang === 'de');

function sumOf(recalls: readonly Recall[]): {
  readonly planted: number;
  readonly seen: number;
  readonly suspected: number;
} {
  const sum = (numberOf: (recall: Recall) => number): number =>
    recalls.reduce((total, each) => total + numberOf(each), 0);
  return {
    planted: sum(({ planted }) => planted),
    seen: sum(({ planted, missed }) => planted - missed.length),
    suspected: sum(({ suspected }) => suspected),
  };
}

function cell(recalls: readonly Recall[]): string {
  const { planted, seen, suspected } = sumOf(recalls);
  return planted === 0 ? '–' : `${share(seen, planted)} (${percent(suspected / planted)}) of ${planted}`;
}

function briefRow(what: string, recalls: readonly Recall[]): BriefRow {
  const { planted, seen, suspected } = sumOf(recalls);
  const kinds = new Set(recalls.map(({ kind }) => kind.id)).size;
  const on = `${planted.toLocaleString('en-US')} faults of ${kinds} kinds, planted into right translations`;
  return { what, on, result: `${share(seen, planted)} (${percent(suspected / planted)} counting minor findings)` };
}
