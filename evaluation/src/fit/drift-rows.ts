import type { Pair } from '@gegenlesen/bitext';
import { featuresOf } from '../check.ts';
import { plantedPairs } from '../measure/planted.ts';
import { kinds } from '../plant/kinds.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import type { LabelledPair } from '../sets/pairs.ts';
import type { Row } from './logistic.ts';

const rowOf = (pair: Pair, bad: boolean): Row => ({ features: featuresOf(pair), bad, weight: 1 });

/** A row for each pair with a label. */
export const labelledRows = (pairs: readonly LabelledPair[]): readonly Row[] =>
  pairs.map(({ pair, bad }) => rowOf(pair, bad));

/** Rows of planted faults of every kind, up to `limit` a kind, which together weigh as much as `total` rows. */
export function plantedRows(sound: readonly LabelledPair[], limit: number, total: number): readonly Row[] {
  const rows = [...kinds, ...meaningKinds].flatMap((kind) => {
    const found: Row[] = [];
    for (const { planted } of plantedPairs(kind, sound)) {
      if (found.length === limit) break;
      found.push(rowOf(planted.pair, true));
    }
    return found;
  });
  return rows.map((row) => ({ ...row, weight: total / rows.length }));
}
