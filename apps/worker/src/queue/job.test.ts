import { expect, test } from 'vitest';
import { batchIdOf } from './job.ts';

/** BullMQ takes no id that reads as a whole number, as every fortieth digest of eight digits does. */
test('no batch is called by a number', () => {
  const ids = Array.from({ length: 2000 }, (_, i) => batchIdOf(`/texts/${i}`, '/reports'));
  expect(ids.filter((id) => !/^b[0-9a-f]{7}$/.test(id) || Number.isInteger(Number(id)))).toEqual([]);
});

test('a batch begun anew is the same, and another is not', () => {
  const id = batchIdOf('/texts', '/reports');
  expect(batchIdOf('/texts', '/reports')).toBe(id);
  expect(batchIdOf('/texts/reports', '')).not.toBe(id);
});
