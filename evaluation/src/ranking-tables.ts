import { proofreadPair } from './check.ts';
import type { Evaluation } from './evaluation.ts';
import { areaUnderCurve, calibration, type DriftOf, matthews, preferred, type Rated, rate } from './measure/ranking.ts';
import { commentaryHalves, type Demetr } from './sets/pairs.ts';
import { percent, type Table } from './table.ts';

const driftOf: DriftOf = ({ id, pair }) => proofreadPair(id, pair).drift;

/** How well `drift` ranks, and whether it means what it says. */
export function rankingTables({ commentary, comments, demetr }: Evaluation): readonly Table[] {
  const [fitted = [], unseen = []] =
    commentary === null ? [] : commentaryHalves(commentary).map((half) => rate(half, driftOf));
  const rated = [
    { name: 'news commentary with faults (WMT22)', aim: 0.6, pairs: [...fitted, ...unseen] },
    { name: 'the half of it that drift was not fitted on', aim: null, pairs: unseen },
    { name: 'machine-translated comments (WMT21)', aim: 0.2, pairs: comments === null ? [] : rate(comments, driftOf) },
  ].filter(({ pairs }) => pairs.length > 0);
  return [
    {
      title: 'Ranking by drift',
      note: 'The Matthews correlation with the label when as many pairs are called bad as there are, and how often a bad pair has a higher drift than a sound one (area under the curve).',
      columns: ['text', 'pairs', 'bad', 'aim', 'correlation', 'area'],
      rows: rated.map(({ name, aim, pairs }) => [
        name,
        String(pairs.length),
        String(pairs.filter(({ bad }) => bad).length),
        aim?.toFixed(2) ?? '–',
        matthews(pairs).toFixed(3),
        areaUnderCurve(pairs).toFixed(3),
      ]),
    },
    ...(demetr === null ? [] : demetrTables(demetr)),
    ...(unseen.length === 0 ? [] : [calibrationTable(unseen)]),
  ];
}

/** The perturbations of DEMETR (Karpinska et al. 2022) carry in their name how bad they are, and a number. */
function demetrTables(demetr: readonly Demetr[]): readonly Table[] {
  const measured = demetr.map(({ set, good, bad }) => ({
    set,
    pairs: good.length,
    right: preferred(
      good.map((pair) => driftOf({ ...pair, bad: false })),
      bad.map((pair) => driftOf({ ...pair, bad: true })),
    ),
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
      note: 'German sentences with a good and a broken English translation: how often the broken one has the higher drift, ties half. The first row is the mean over the kinds.',
      columns,
      rows: [
        row('the mean of all kinds', percent(0.8), critical),
        ...byKind(critical, (set) => set.replace(/^critical_id\d+_/, '').replaceAll('_', ' ')),
      ],
    },
    {
      title: 'Lesser faults of DEMETR by drift',
      note: 'The same for all other kinds. The first rows are means over the kinds of a level.',
      columns,
      rows: [
        ...(['major', 'minor'] as const).map((level) => row(`all ${level} ones`, '–', ofLevel(level))),
        ...byKind(
          measured.filter((each) => !critical.includes(each)),
          (set) => set,
        ),
      ],
      detail: true,
    },
  ];
}

function calibrationTable(rated: readonly Rated[]): Table {
  const curve = calibration(rated);
  const off = curve.reduce((sum, { pairs, said, found }) => sum + (pairs * Math.abs(said - found)) / rated.length, 0);
  return {
    title: 'Calibration of drift',
    note: `News commentary (WMT22), the half that drift was not fitted on: of the pairs it gives .8, eight in ten should be bad. On the mean it is ${percent(off)} off.`,
    columns: ['drift', 'pairs', 'mean drift', 'bad'],
    rows: curve.map(({ from, to, pairs, said, found }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(pairs),
      percent(said),
      percent(found),
    ]),
  };
}
