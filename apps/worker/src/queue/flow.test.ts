import type { FlowJob } from 'bullmq';
import { expect, test } from 'vitest';
import { flowOf, flowOfBatch } from './flow.ts';
import { PairJob } from './job.ts';

const pair = PairJob.parse({
  version: '0.1.0',
  batch: null,
  key: 'k',
  name: 'mill',
  original: 'mill.en.txt',
  translation: 'mill.de.txt',
  request: { meaning: true, reading: true, gate: { minScore: null, failOn: 'critical' } },
  taught: [],
});

/** Each job with those that it waits for. */
const waits = ({ opts, children = [] }: FlowJob): readonly string[] => [
  `${opts?.jobId} < ${children.map((child) => child.opts?.jobId).join(' ')}`.trimEnd(),
  ...children.flatMap(waits),
];

test('a report waits for the findings, these for the beads, and these for both texts', () => {
  expect(waits(flowOf(pair, 'person', 'q:batch'))).toEqual([
    'person.report.k < person.drift.k',
    'person.drift.k < person.align.k',
    'person.align.k < person.original.k person.translation.k',
    'person.original.k <',
    'person.translation.k <',
  ]);
});

test('a batch waits for its list and its reports, and people come first', () => {
  const ofBatch = flowOf({ ...pair, batch: 'b1' }, 'b1', 'q:batch');
  expect(waits(flowOfBatch('b1'))).toEqual(['b1 < list.b1', 'list.b1 <']);
  expect(ofBatch.opts?.parent).toEqual({ id: 'b1', queue: 'q:batch' });
  expect(flowOf(pair, 'person', 'q:batch').opts?.priority).toBeLessThan(ofBatch.opts?.priority ?? 0);
});
