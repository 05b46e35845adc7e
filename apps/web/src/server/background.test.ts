import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openBackground } from './background.ts';

const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

function background({ rest = 0 } = {}) {
  const faults: unknown[] = [];
  const closing = new AbortController();
  const fault = (error: unknown) => faults.push(error);
  return { faults, closing, ...openBackground({ fault, closing: closing.signal, pause: 0, rest }) };
}

test('work for which the database is away is tried again until it is back', async () => {
  const { run, close, faults } = background();
  let tries = 0;
  run(async () => {
    tries += 1;
    if (tries < 3) throw away;
  });
  await close();
  expect({ tries, faults }).toEqual({ tries: 3, faults: [] });
});

test('any other error is reported, once', async () => {
  const { run, close, faults } = background();
  const error = new Error('a fault');
  run(() => Promise.reject(error));
  await close();
  expect(faults).toEqual([error]);
});

test.each([away, new Error('the pool has ended')])(
  'what fails while the server closes is not reported: %s',
  async (error) => {
    const { run, close, closing, faults } = background();
    run(async () => {
      closing.abort();
      throw error;
    });
    await close();
    expect(faults).toEqual([]);
  },
);

test('what is asked for again and again runs once for each name, with what was asked last', async () => {
  const { runSoon, close } = background({ rest: 20 });
  const done: string[] = [];
  for (const text of ['first', 'second', 'third']) runSoon('mill', async () => void done.push(text));
  runSoon('bridge', async () => void done.push('bridge'));
  expect(done).toEqual([]);
  while (done.length < 2) await wait(5);
  await close();
  expect(done).toEqual(['third', 'bridge']);
});

test('closing drops what waits, and waits for what is under way and for what that begins', async () => {
  const { run, runSoon, close } = background({ rest: 60_000 });
  const done: string[] = [];
  runSoon('mill', async () => void done.push('waited'));
  run(async () => {
    await wait(20);
    done.push('first');
    run(async () => void done.push('second'));
  });
  await close();
  expect(done).toEqual(['first', 'second']);
});
