import type { BatchGate, BatchIndex, BatchPair } from '@gegenlesen/bitext';

/** What a batch may lack and still pass. */
export interface Allowance {
  /** Whether a pair that cannot be read, or a text without a partner, is allowed. */
  readonly allows: (pair: BatchPair) => boolean;
  /** Whether the batch may have no pairs at all. */
  readonly empty: boolean;
}

/** A batch passes if every pair passes or is allowed to have no report, and if it has any pair at all. */
export function gateOfBatch({ pairs }: Pick<BatchIndex, 'pairs'>, { allows, empty }: Allowance): BatchGate {
  const allowed = pairs.filter((pair) => pair.status !== 'done' && allows(pair));
  const wrong = pairs.filter((pair) => pair.pass !== true && !allowed.includes(pair));
  const isEmpty = pairs.every(({ status }) => status === 'unpaired');
  return {
    pass: wrong.length === 0 && (empty || !isEmpty),
    empty: isEmpty,
    allowed: allowed.map(({ name }) => name),
  };
}
