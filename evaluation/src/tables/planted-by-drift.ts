import { driftOf } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { isWithin, lengthBands } from '../measure/length-bands.ts';
import { plantedPairs } from '../measure/planted.ts';
import { areaUnderCurve } from '../measure/ranking.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import type { Kind } from '../plant/plant.ts';
import type { NamedPair } from '../sets/pairs.ts';
import { limit, unseenTranslations } from './planted-by-length.ts';
import { percent, type Table } from './table.ts';

/** The share of right translations that may have a drift above the threshold. */
const mayBeAccused = 0.02;

/** The aims of the reader. */
const aims: Readonly<Record<string, number>> = {
  opposite: 0.85,
  'modality-changed': 0.7,
  'noun-changed': 0.8,
  'noun-left-out': 0.6,
  'name-changed': 0.9,
  'negation-lost': 0.95,
  'negation-added': 0.95,
  'clause-left-out': 0.9,
};

/** How well drift sets planted faults of meaning apart from right translations, in texts that the checks never saw. */
export function plantedByDriftTables(evaluation: Evaluation): readonly Table[] {
  const pairs = unseenTranslations(evaluation);
  if (pairs.length === 0) return [];
  const sound = pairs.map(({ pair }) => driftOf({ pair }));
  const threshold = sound.toSorted((one, other) => other - one)[Math.floor(mayBeAccused * sound.length)] ?? 1;
  return [
    {
      title: 'Planted faults of meaning by drift',
      note: `The faults of *Planted faults of meaning and coverage by length*: the share with a drift above that of all but ${percent(mayBeAccused)} of the ${sound.length} right translations (${threshold.toFixed(3)}), and how often a fault has a higher drift than a right translation of any sentence (area under the curve).`,
      columns: ['fault', 'faults', 'aim', 'seen', 'area'],
      rows: meaningKinds.map((kind) => {
        const faulty = plantedInto(pairs, kind);
        const rated = [
          ...faulty.map((drift) => ({ bad: true, drift })),
          ...sound.map((drift) => ({ bad: false, drift })),
        ];
        const aim = aims[kind.id];
        return [
          kind.id,
          String(faulty.length),
          aim === undefined ? '–' : percent(aim),
          faulty.length === 0 ? '–' : percent(faulty.filter((drift) => drift > threshold).length / faulty.length),
          faulty.length === 0 ? '–' : areaUnderCurve(rated).toFixed(3),
        ];
      }),
    },
  ];
}

/** The drift of faults of a kind, as many of each length as the table by length has. */
const plantedInto = (pairs: readonly NamedPair[], kind: Kind): readonly number[] =>
  lengthBands.flatMap((band) => {
    const within = pairs.filter(({ pair }) => isWithin(band, pair));
    return [...plantedPairs(kind, within)].slice(0, limit).map(({ planted }) => driftOf({ pair: planted.pair }));
  });
