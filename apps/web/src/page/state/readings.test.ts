import { expect, test } from 'vitest';
import type { BeadView } from '../../api/bead.ts';
import type { BeadReading } from '../../api/reading.ts';
import { readingStore } from './readings.ts';

const bead = (index: number, text = `Satz ${index}.`): BeadView => ({
  index,
  kind: '1-1',
  source: [],
  target: [{ segment: index, kind: 'paragraph', block: 0, text, machine: text }],
  confidence: 1,
  drift: 0.1,
});
const reading = (index: number): BeadReading => ({
  index,
  words: [{ side: 'target', segment: index, start: 0, end: 4, wrong: 0.6, counterpart: null }],
});

/** A store, and the requests that it made; each waits for its answer. */
function asked() {
  const requests: string[] = [];
  const answers: (() => void)[] = [];
  const problems: unknown[] = [];
  const store = readingStore(
    (from, to) =>
      new Promise((resolve) => {
        requests.push(`${from}-${to}`);
        answers.push(() => resolve(Array.from({ length: to - from }, (_, i) => reading(from + i))));
      }),
    (problem) => problems.push(problem),
  );
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { store, requests, problems, answer };
}

test('beads in view are asked about in runs, one request at a time', async () => {
  const { store, requests, answer } = asked();
  store.show([3, 4, 5, 9, 10].map((index) => bead(index)));
  expect(requests).toEqual(['3-6']);
  await answer();
  expect(store.of(bead(4)).map(({ segment }) => segment)).toEqual([4]);
  expect(store.of(bead(9))).toEqual([]);
  await answer();
  await answer();
  expect(requests).toEqual(['3-6', '9-11']);
});

test('a long view is asked about in parts', async () => {
  const { store, requests, answer } = asked();
  store.show(Array.from({ length: 12 }, (_, index) => bead(index)));
  await answer();
  expect(requests).toEqual(['0-8', '8-12']);
});

test('by the next request, only what is in view then counts', async () => {
  const { store, requests, answer } = asked();
  store.show([bead(0), bead(5)]);
  store.show([bead(7)]);
  await answer();
  expect(requests).toEqual(['0-1', '7-8']);
});

test('a bead whose text has changed is not shaded until it is read again', async () => {
  const { store, requests, answer } = asked();
  store.show([bead(3)]);
  await answer();
  const edited = bead(3, 'Ein anderer Satz.');
  expect([store.of(bead(3)).length, store.of(edited).length]).toEqual([1, 0]);
  store.show([edited]);
  await answer();
  expect(requests).toEqual(['3-4', '3-4']);
  expect([store.of(bead(3)).length, store.of(edited).length]).toEqual([0, 1]);
});

test('after a failure nothing is asked until something else is in view', async () => {
  const problems: unknown[] = [];
  let requests = 0;
  const store = readingStore(
    async () => {
      requests += 1;
      throw new Error('away');
    },
    (problem) => problems.push(problem),
  );
  store.show([bead(0)]);
  await new Promise((done) => setTimeout(done, 20));
  expect([requests, problems.length]).toEqual([1, 1]);
  store.show([bead(1)]);
  await new Promise((done) => setTimeout(done, 20));
  expect([requests, problems.length]).toEqual([2, 2]);
});
