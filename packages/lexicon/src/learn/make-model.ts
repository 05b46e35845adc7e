import type { ByTongue, Tongue } from '@gegenlesen/bitext';
import { encodeForms } from '../forms.ts';
import { hashOf } from '../hash.ts';
import { cellOf, type LexiconModel, type ModelSide } from '../model.ts';
import { separateKey } from '../stem-index.ts';
import type { Counterparts } from './expectation.ts';
import type { NumberedPairs, NumberedSide } from './number-pairs.ts';
import type { SeparateForms } from './separate-forms.ts';

export interface MakeOptions {
  /** The fewest expected joint occurrences, in the surer direction. */
  readonly together: number;
  /** The least probability of the surer direction. */
  readonly surer: number;
  /** The least probability of the other one. */
  readonly other: number;
  /** Subtracted for chance: the larger, the less a rare word is trusted. */
  readonly doubt: number;
}

export const usualMake: MakeOptions = { together: 0.2, surer: 0.005, other: 0.0001, doubt: 0.5 };

/** No form is separate unless the trainer says so. */
export const noneSeparate = { de: new Map<string, string>(), en: new Map<string, string>() };

/** Joins both directions into one model, without the pairs that either finds improbable and the stems left with none. */
export function makeModel(
  { de, en }: Pick<NumberedPairs, Tongue>,
  fromGerman: Counterparts,
  fromEnglish: Counterparts,
  separate: ByTongue<SeparateForms> = noneSeparate,
  { together, surer, other, doubt }: MakeOptions = usualMake,
): LexiconModel {
  const rows: { readonly en: number; readonly e: number; readonly d: number }[][] = de.keys.map(() => []);
  const isUsed = { de: new Uint8Array(de.keys.length), en: new Uint8Array(en.keys.length) };
  for (let d = 0; d < de.keys.length; d += 1) {
    for (let a = fromGerman.starts[d] ?? 0; a < (fromGerman.starts[d + 1] ?? 0); a += 1) {
      const target = fromGerman.targets[a] ?? 0;
      const forth = fromGerman.counts[a] ?? 0;
      if (forth < 0.01) continue;
      const back = countOf(fromEnglish, target, d);
      const e = forth / ((fromGerman.totals[d] ?? 0) + doubt);
      const g = back / ((fromEnglish.totals[target] ?? 0) + doubt);
      if (Math.max(forth, back) < together || Math.max(e, g) < surer || Math.min(e, g) < other) continue;
      rows[d]?.push({ en: target, e, d: g });
      isUsed.de[d] = 1;
      isUsed.en[target] = 1;
    }
  }
  const german = orderOf(de, isUsed.de);
  const english = orderOf(en, isUsed.en);
  const starts = new Uint32Array(german.order.length + 1);
  const cells: number[] = [];
  for (const [place, id] of german.order.entries()) {
    const row = (rows[id] ?? []).map((cell) => cellOf(english.places[cell.en] ?? 0, cell.e, cell.d));
    for (const cell of row.sort((a, b) => a - b)) cells.push(cell);
    starts[place + 1] = cells.length;
  }
  return {
    de: sideOf(de, german.order, separate.de),
    en: sideOf(en, english.order, separate.en),
    starts,
    cells: Uint32Array.from(cells),
  };
}

function countOf({ starts, targets, counts }: Counterparts, source: number, target: number): number {
  let low = starts[source] ?? 0;
  let high = (starts[source + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = targets[middle] ?? 0;
    if (found === target) return counts[middle] ?? 0;
    if (found < target) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** The stems to keep, ordered by their forms, and the new number of each. */
function orderOf(side: NumberedSide, isUsed: Uint8Array): { order: readonly number[]; places: Int32Array } {
  const order = side.keys.map((_, id) => id).filter((id) => isUsed[id] === 1);
  order.sort((a, b) => ((side.forms[a] ?? '') < (side.forms[b] ?? '') ? -1 : 1));
  const places = new Int32Array(side.keys.length).fill(-1);
  for (const [place, id] of order.entries()) places[id] = place;
  return { order, places };
}

function sideOf(side: NumberedSide, order: readonly number[], separate: SeparateForms): ModelSide {
  const stems = new Map(order.map((id, place): [string, number] => [side.keys[id] ?? '', place]));
  const forms = [...separate].flatMap(([form, key]): [string, number][] => {
    const stem = stems.get(key);
    return stem === undefined ? [] : [[separateKey(form), stem]];
  });
  const total = side.counts.reduce((sum, count) => sum + count, 0);
  const zipfOf = (count: number): number => Math.log10((count / total) * 1e9);
  return {
    size: order.length,
    hashes: Uint32Array.from(order, (id) => hashOf(side.keys[id] ?? '')),
    zipf: Uint8Array.from(order, (id) => Math.max(0, Math.min(255, Math.round(32 * zipfOf(side.counts[id] ?? 0))))),
    separateHashes: Uint32Array.from(forms, ([key]) => hashOf(key)),
    separateStems: Uint32Array.from(forms, ([, stem]) => stem),
    ...encodeForms(order.map((id) => side.forms[id] ?? '')),
  };
}
