import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchReports } from './report-watch.ts';

const soon = 20;
const late = 60_000;

test.each(['completed', 'failed'])('a job that %s wakes whoever waits for it, and nobody else', async (ended) => {
  const events = new EventEmitter();
  const watch = watchReports(events, late);
  const woken: string[] = [];
  const waiting = ['one', 'two'].map((id) => watch.changed(id).then(() => woken.push(id)));
  events.emit(ended, { jobId: 'one' });
  events.emit(ended, { jobId: 'of somebody else' });
  await waiting[0];
  expect(woken).toEqual(['one']);
  expect([watch.isWaiting('one'), watch.isWaiting('two')]).toEqual([false, true]);
  events.emit(ended, { jobId: 'two' });
  await waiting[1];
});

test('whoever waits looks after a while, and goes on waiting until it is forgotten', async () => {
  const watch = watchReports(new EventEmitter(), soon);
  await watch.changed('one');
  expect(watch.isWaiting('one')).toBe(true);
  watch.forget('one');
  expect(watch.isWaiting('one')).toBe(false);
});

test.each([
  [late, false],
  [soon, true],
])(
  '%s ms after which it is quiet: quiet %s, a moment after a report that somebody waits for',
  async (look, isQuiet) => {
    const events = new EventEmitter();
    const watch = watchReports(events, look);
    const waiting = watch.changed('one');
    events.emit('completed', { jobId: 'one' });
    await waiting;
    await wait(2 * soon);
    events.emit('completed', { jobId: 'of somebody else' });
    expect(watch.isQuiet()).toBe(isQuiet);
  },
);
