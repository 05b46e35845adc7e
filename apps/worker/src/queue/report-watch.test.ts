import { EventEmitter } from 'node:events';
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

test('it is quiet as long as no report comes that somebody waits for', async () => {
  const events = new EventEmitter();
  const watch = watchReports(events, late);
  const waiting = watch.changed('one');
  events.emit('completed', { jobId: 'of somebody else' });
  const before = watch.isQuiet();
  events.emit('completed', { jobId: 'one' });
  await waiting;
  // Nothing was heard for a minute where the process is that old, and something was heard just now.
  expect([before, watch.isQuiet()]).toEqual([performance.now() >= late, false]);
});
