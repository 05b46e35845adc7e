import type { BatchResult } from '@gegenlesen/qa-report';
import { fileIn } from '../document-pairs/pair-of-files.ts';
import type { Plan } from '../document-pairs/plan.ts';

/** Two files that were checked, with everything found in them. */
export interface CheckedPair extends Pick<BatchResult, 'found'> {
  readonly original: string;
  readonly translation: string;
}

/** The pairs that have a report, with everything found in them. */
export function checkedPairs({ pairs, folder }: Plan, results: readonly BatchResult[]): readonly CheckedPair[] {
  const done = new Map(results.map((result) => [result.pair.name, result]));
  return pairs.flatMap(({ name, original, translation }) => {
    const result = done.get(name);
    if (result?.pair.status !== 'done') return [];
    return [{ original: fileIn(folder, original), translation: fileIn(folder, translation), found: result.found }];
  });
}
