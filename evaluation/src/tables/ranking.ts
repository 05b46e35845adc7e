import { driftOf } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { areaUnderCurve, calibration, matthews, preferred, type Rated, rate } from '../measure/ranking.ts';
import { commentaryHalves, type Demetr } from '../sets/pairs.ts';
import { seenOf } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';
import { percent, type Table } from './table.ts';

const commentarySet = textSets.commentary;

/** How well `drift` ranks pairs, and whether it is calibrated. */
export function rankingTables({ commentary, comments, demetr }: Evaluation): readonly Table[] {
  const [fitted = [], other = []] =
    commentary === null ? [] : commentaryHalves(commentary).map((half) => rate(half, driftOf));
  const rated = [
    { name: 'news commentary with faults (WMT22)', set: commentarySet, aim: 0.6, pairs: [...fitted, ...other] },
    { name: 'the half of it that drift was not fitted on', set: commentarySet, aim: null, pairs: other },
    {
      name: 'machine-translated comments (WMT21)',
      set: textSets.commentsDevelopment,
      aim: 0.2,
      pairs: comments === null ? [] : rate(comments, driftOf),
    },
  ].filter(({ pairs }) => pairs.length > 0);
  return [
    {
      title: 'Ranking by drift',
      note: 'The Matthews correlation with the label when as many pairs are called bad as there are, and how often a bad pair has a higher drift than a sound one (area under the curve).',
      columns: ['text', 'seen', 'pairs', 'bad', 'aim', 'correlation', 'area'],
      rows: rated.map(({ name, set, aim, pairs }) => [
        name,
        seenOf(set),
        String(pairs.length),
        String(pairs.filter(({ bad }) => bad).length),
        aim?.toFixed(2) ?? '–',
        matthews(pairs).toFixed(3),
        areaUnderCurve(pairs).toFixed(3),
      ]),
    },
    ...(demetr === null ? [] : demetrTables(demetr)),
    ...(other.length === 0 ? [] : [calibrationTable(other)]),
  ];
}

/** The names of the perturbations of DEMETR (Karpinska et al. 2022) contain a severity and a number. */
function demetrTables(demetr: readonly Demetr[]): readonly Table[] {
  const measured = demetr.map(({ set, good, bad }) => ({
    set,
    pairs: good.length,
    right: preferred(good.map(driftOf), bad.map(driftOf)),
  }));
  const row = (name: string, aim: string, sets: typeof measured): readonly string[] => [
    name,
    String(sets.reduce((sum, { pairs }) => sum + pairs, 0)),
    aim,
    percent(sets.reduce((sum, { right }) => sum + right, 0) / sets.length),
  ];
  const ofLevel = (level: string) => measured.filter(({ set }) => set.startsWith(`${level}_`));
  const byKind = (sets: typeof measured, nameOf: (set: string) => string) =>
    [...sets]
      .sort((a, b) => a.set.localeCompare(b.set, 'en', { numeric: true }))
      .map((each) => row(nameOf(each.set), '–', [each]));
  const columns = ['fault', 'pairs', 'aim', 'right'];
  const critical = ofLevel('critical');
  return [
    {
      title: 'Critical faults of DEMETR by drift',
      note: `German sentences with a good and a broken English translation (${seenOf(textSets.demetr)}): how often the broken one has the higher drift, ties half. The first row is the mean over the kinds.`,
      columns,
      rows: [
        row('the mean of all kinds', percent(0.8), critical),
        ...byKind(critical, (set) => set.replace(/^critical_id\d+_/, '').replaceAll('_', ' ')),
      ],
    },
    {
      title: 'Lesser faults of DEMETR by drift',
      note: 'The same for all other kinds; the first rows are means over the kinds of a level.',
      columns,
      rows: [
        ...(['major', 'minor'] as const).map((level) => row(`all ${level} ones`, '–', ofLevel(level))),
        ...byKind(
          measured.filter((each) => !critical.includes(each)),
          (set) => set,
        ),
      ],
    },
  ];
}

function calibrationTable(rated: readonly Rated[]): Table {
  const curve = calibration(rated);
  const off = curve.reduce((sum, { pairs, said, found }) => sum + (pairs * Math.abs(said - found)) / rated.length, 0);
  return {
    title: 'Calibration of drift',
    note: `The half of the news commentary (WMT22, ${seenOf(commentarySet)}) that drift was not fitted on. Of the pairs with a drift of .8, eight in ten should be bad; on average it is off by ${percent(off)}.`,
    columns: ['drift', 'pairs', 'mean drift', 'bad'],
    rows: curve.map(({ from, to, pairs, said, found }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(pairs),
      percent(said),
      percent(found),
    ]),
  };
}
