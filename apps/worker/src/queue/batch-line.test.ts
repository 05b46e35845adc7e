import { expect, test } from 'vitest';
import { whilePaused } from './batch-line.ts';
import type { BatchState } from './batches.ts';

test.each<[states: readonly (BatchState | null)[], stops: number, ends: string, looks: number]>([
  [['running'], 9, 'goes on', 1],
  // The server forgot it.
  [[null], 9, 'goes on', 1],
  [['paused', 'paused', 'running'], 9, 'goes on', 3],
  [['paused', 'cancelled'], 9, 'cancelled', 2],
  [['paused', 'paused', 'paused'], 2, 'stopped', 2],
  [['cancelled'], 1, 'cancelled', 1],
])('a batch that is %j, stopped at look %s: %s', async (states, stops, ends, looks) => {
  let seen = 0;
  const batches = {
    stateOf: async () => states[seen++] ?? null,
    setState: async () => undefined,
  };
  expect(await whilePaused({ id: 'b1', batches }, () => seen >= stops, 0)).toBe(ends);
  expect(seen).toBe(looks);
});
