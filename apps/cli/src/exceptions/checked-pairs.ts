import { join } from 'node:path';
import type { BatchResult } from '@gegenlesen/qa-report';
import type { Plan } from '../document-pairs/plan.ts';

/** Two files that were checked, and all that was found in them. */
export interface CheckedPair extends Pick<BatchResult, 'found'> {
  readonly original: string;
  readonly translation: string;
}

/** The pairs of a batch that have a report, with all that was found in them. */
export function checkedPairs({ pairs, folder }: Plan, results: readonly BatchResult[]): readonly CheckedPair[] {
  const done = new Map(results.map((result) => [result.pair.name, result]));
  return pairs.flatMap(({ name, original, translation }) => {
    const result = done.get(name);
    if (result?.pair.status !== 'done') return [];
    return [{ original: join(folder, original), translation: join(folder, translation), found: result.found }];
  });
}
