import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DelayedError, UnrecoverableError } from 'bullmq';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { unpack } from '../pool/pack.ts';
import { type Pool, ThreadDeath } from '../pool/pool.ts';
import { folderStore } from '../store/folder-store.ts';
import type { ArtifactStore } from '../store/store.ts';
import type { BatchState } from './batches.ts';
import { keyOf, PairJob } from './job.ts';
import { runPair, type StageJob } from './run-pair.ts';

let store: ArtifactStore;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  store = await folderStore(folder);
  await store.put(keyOf('key', 'original'), Buffer.from('The mill was sold.'));
});

const pair = PairJob.parse({
  version: '0.1.0',
  batch: 'b1',
  key: 'key',
  name: 'mill',
  original: 'mill.en.txt',
  translation: 'mill.de.txt',
  request: { meaning: true, reading: true, gate: { minScore: null, failOn: 'critical' } },
  taught: [],
});

/** Threads that do the same with every task. */
const threadsThat = (run: () => Promise<object>): Pool => ({
  run: run as Pool['run'],
  close: async () => undefined,
  end: async () => undefined,
});
const read = threadsThat(async () => ({ value: Buffer.from('sentences') }));
const die = threadsThat(() => Promise.reject(new ThreadDeath('out of memory')));

/** Runs the job that reads the original, and returns its outcome. */
async function outcomeOf(pool: Pool, state: BatchState | null, data: PairJob = pair) {
  const calls: unknown[] = [];
  const job: StageJob = {
    name: 'original',
    data,
    updateData: async (changed) => void calls.push(['updated', changed.deaths]),
    moveToDelayed: async () => void calls.push(['put off']),
  };
  const context = { pool, store, batches: { stateOf: async () => state }, taught: async () => [] };
  const error = await runPair('ingest', job, context).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const problem = await store.get(keyOf('key', 'problem'));
  return {
    calls,
    error,
    problem: problem === null ? null : unpack(problem),
    isRead: await store.has(keyOf('key', 'read-original')),
  };
}

test.each(['running', null] as const)('a pair of a batch that is %s is read', async (state) => {
  expect(await outcomeOf(read, state)).toEqual({ calls: [], error: null, problem: null, isRead: true });
});

test('a pair of a batch that was cancelled is not', async () => {
  const { error, isRead } = await outcomeOf(read, 'cancelled');
  expect([error, isRead]).toEqual([new UnrecoverableError('the batch was cancelled'), false]);
});

test('a pair that nobody sent with a batch obeys no batch', async () => {
  expect(await outcomeOf(read, 'cancelled', { ...pair, batch: null })).toMatchObject({ error: null, isRead: true });
});

test('a pair of a paused batch is put off', async () => {
  const { calls, error, isRead } = await outcomeOf(read, 'paused');
  expect([calls, isRead]).toEqual([[['put off']], false]);
  expect(error).toBeInstanceOf(DelayedError);
});

test('what is wrong with a text is left for the producer, and not tried again', async () => {
  const refused = threadsThat(async () => ({ problem: 'mill.en.txt: is empty' }));
  const problem = 'mill.en.txt: is empty';
  expect(await outcomeOf(refused, null)).toMatchObject({ error: new UnrecoverableError(problem), problem });
});

test('a text that is gone from the store is not tried again, but its producer may send it', async () => {
  await store.remove([keyOf('key', 'original')]);
  const { error, problem } = await outcomeOf(read, null);
  expect(error).toBeInstanceOf(UnrecoverableError);
  expect(problem).toBe(null);
});

test('a text that ends its thread is tried once more, then set aside by name', async () => {
  const first = await outcomeOf(die, null);
  expect(first).toMatchObject({ calls: [['updated', 1]], problem: null });
  expect(first.error).toBeInstanceOf(ThreadDeath);
  const second = await outcomeOf(die, null, { ...pair, deaths: 1 });
  expect(second.problem).toBe(
    'mill.de.txt: set aside after it ended its thread twice (out of memory); split it into parts',
  );
  expect(second.error).toBeInstanceOf(UnrecoverableError);
});
