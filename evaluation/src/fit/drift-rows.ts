import type { Finding, Pair } from '@gegenlesen/bitext';
import { checkPair } from '@gegenlesen/drift';
import { plantedPairs } from '../measure/planted.ts';
import { kinds } from '../plant/kinds.ts';
import { meaningKinds } from '../plant/meaning/kinds.ts';
import type { LabelledPair } from '../sets/pairs.ts';
import type { Row } from './logistic.ts';

/** Short pairs raise more by chance: words of the original, up to and with. */
const lengths = [10, 20, 35];

function lengthOf({ source }: Pair): string {
  const words = source.text.split(/\s+/).length;
  const upTo = lengths.find((most) => words <= most);
  return upTo === undefined ? 'longer' : `up to ${upTo} words`;
}

/** Each rule with each severity that it has raised, by its best confidence; and the length of the pair. */
function featuresOf(pair: Pair, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>([[lengthOf(pair), 1]]);
  for (const { rule, severity, confidence } of findings) {
    const name = `${rule} ${severity}`;
    features.set(name, Math.max(features.get(name) ?? 0, confidence));
  }
  return features;
}

const rowOf = (pair: Pair, bad: boolean): Row => ({ features: featuresOf(pair, checkPair(pair)), bad, weight: 1 });

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
