import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { asTheyCome } from './sequences.ts';

/** Gives out each item after a pause of so many milliseconds. */
async function* after(pauses: readonly number[]): AsyncGenerator<number> {
  for (const [i, pause] of pauses.entries()) {
    if (pause > 0) await wait(pause);
    yield i;
  }
}

async function runsOf(items: AsyncGenerator<number>, most: number): Promise<readonly (readonly number[])[]> {
  const runs = [];
  for await (const run of asTheyCome(items, most, 100)) runs.push(run);
  return runs;
}

describe('items come in runs', () => {
  test.each([
    ['none', [], []],
    ['up to the most', [0, 0, 0, 0, 0], [[0, 1], [2, 3], [4]]],
    ['without waiting for one that is late', [0, 400, 0], [[0], [1, 2]]],
  ])('%s', async (_, pauses, runs) => {
    expect(await runsOf(after(pauses), 2)).toEqual(runs);
  });
});

test('what goes wrong comes after the items before it', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('the line is cut');
  }
  const runs = asTheyCome(broken(), 1, 100);
  expect((await runs.next()).value).toEqual([1]);
  await expect(runs.next()).rejects.toThrow('the line is cut');
});
