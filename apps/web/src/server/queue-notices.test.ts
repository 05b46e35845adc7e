import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { noticeOf, watchQueue } from './queue-notices.ts';

const away = 'the queue does not answer; the check goes on when Redis is back';
const nobody = 'no worker takes from the queue; start one with `gegenlesen worker`';

test.each<[string, () => Promise<number>, string | null]>([
  ['that has workers', async () => 2, null],
  ['that has none', async () => 0, nobody],
  ['whose server refuses', () => Promise.reject(new Error('NOAUTH')), away],
  ['whose server is silent', () => new Promise(() => undefined), away],
])('of a queue %s', async (_, workers, notice) => {
  expect(await noticeOf(workers, 20)).toBe(notice);
});

test('changes are reported once, and only while somebody is waiting', async () => {
  const counts = [0, 0, 1, 1, 0];
  const said: (string | null)[] = [];
  let asked = 0;
  const end = watchQueue(
    async () => counts[asked++] ?? 1,
    (notice) => said.push(notice),
    5,
  );
  while (asked < 8) await wait(5);
  expect(said).toEqual([nobody, null, nobody, null]);
  end();
  const before = asked;
  await wait(30);
  expect(asked).toBe(before);
});
