import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { asTheyCome, inTurn } from './sequences.ts';

/** Gives out each item after a pause of so many milliseconds. */
async function* after(pauses: readonly number[]): AsyncGenerator<number> {
  for (const [i, pause] of pauses.entries()) {
    if (pause > 0) await wait(pause);
    yield i;
  }
}

async function runsOf(items: AsyncGenerator<number>, most: number): Promise<readonly (readonly number[])[]> {
  const runs = [];
  for await (const run of asTheyCome(items, () => most, 100)) runs.push(run);
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
  const runs = asTheyCome(broken(), () => 1, 100);
  expect((await runs.next()).value).toEqual([1]);
  await expect(runs.next()).rejects.toThrow('the line is cut');
});

describe('results come in turn', () => {
  /** Acts on items that take so many milliseconds, and notes how many are under way at most. */
  async function resultsOf(durations: readonly number[], width: number) {
    let underWay = 0;
    let most = 0;
    const results: number[] = [];
    const items = after(durations.map(() => 0));
    const act = async (item: number): Promise<number> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await wait(durations[item]);
      underWay -= 1;
      return item;
    };
    for await (const result of inTurn(items, () => width, act)) results.push(result);
    return { results, most };
  }

  test.each([
    ['none', [], 2, { results: [], most: 0 }],
    ['one at a time', [1, 1, 1], 1, { results: [0, 1, 2], most: 1 }],
    ['the first is the slowest', [60, 1, 1, 1], 3, { results: [0, 1, 2, 3], most: 3 }],
  ])('%s', async (_, durations, width, expected) => {
    expect(await resultsOf(durations, width)).toEqual(expected);
  });

  test('a result does not wait for an item that is late', async () => {
    const results = inTurn(
      after([0, 1000]),
      () => 2,
      async (item) => item,
    );
    const first = await Promise.race([results.next(), wait(500, null)]);
    expect(first).toEqual({ done: false, value: 0 });
  });
});
