import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { nowAndThen } from './now-and-then.ts';

test('the first report and the last are passed on, and between them one after each pause', async () => {
  const passed: string[] = [];
  const report = nowAndThen((done, all) => passed.push(`${done} of ${all}`), 50);
  report(1, 9);
  report(2, 9);
  await wait(80);
  report(5, 9);
  report(6, 9);
  report(9, 9);
  expect(passed).toEqual(['1 of 9', '5 of 9', '9 of 9']);
});
