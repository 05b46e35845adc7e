import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTimeLimit } from './time-limit.ts';

test('what is outside of the limit does not count', async () => {
  const { signal, outside } = openTimeLimit(0.1);
  await outside(() => wait(300));
  expect(signal?.aborted).toBe(false);
  await expect.poll(() => signal?.aborted).toBe(true);
});

test.each([
  ['a limit that was ended', 0.05],
  ['no limit', undefined],
])('%s aborts nothing', async (_, seconds) => {
  const { signal, outside, end } = openTimeLimit(seconds);
  expect(await outside(async () => 7)).toBe(7);
  end();
  await wait(100);
  expect(signal?.aborted ?? false).toBe(false);
});
