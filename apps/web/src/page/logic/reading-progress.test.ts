import { expect, test } from 'vitest';
import type { ReviewEvent } from '../../api/event.ts';
import { progressAfter, type ReadingProgress } from './reading-progress.ts';

const event = (kind: ReviewEvent['kind'], document: string | null, done?: number): ReviewEvent => ({
  kind,
  document,
  revision: null,
  by: null,
  ...(done === undefined ? {} : { read: { done, of: 40 } }),
});

test.each<[string, readonly ReviewEvent[], string]>([
  ['nothing is read', [event('list', 'mill')], ''],
  ['sentences are read', [event('reading', 'mill', 8), event('reading', 'mill', 16)], 'mill 16 of 40'],
  ['two documents', [event('reading', 'mill', 8), event('reading', 'barn', 4)], 'mill 8 of 40, barn 4 of 40'],
  ['all are read', [event('reading', 'mill', 8), event('reading', 'mill', 40)], ''],
  ['it is checked', [event('reading', 'mill', 8), event('checked', 'mill')], ''],
  ['another one is checked', [event('reading', 'mill', 8), event('checked', 'barn')], 'mill 8 of 40'],
  ['something concerns all', [event('reading', 'mill', 8), event('list', null)], 'mill 8 of 40'],
])('%s', (_, events, expected) => {
  const progress = events.reduce(progressAfter, new Map() as ReadingProgress);
  expect([...progress].map(([id, { done, of }]) => `${id} ${done} of ${of}`).join(', ')).toBe(expected);
});
