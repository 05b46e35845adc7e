import { expect, test } from 'vitest';
import { parseBeads } from './notation.ts';
import { scoreAlignment } from './score.ts';

test.each([
  { name: 'all right', gold: '0:0\n1:-', found: '0:0\n1:-', precision: 1, recall: 1, f1: 1 },
  { name: 'joined where it should not be', gold: '0:0\n1:1', found: '0-1:0-1', precision: 0, recall: 0, f1: 0 },
  {
    name: 'one of two, out of three',
    gold: '0:0\n1:1\n2:2',
    found: '0:0\n1-2:1-2',
    precision: 0.5,
    recall: 1 / 3,
    f1: 0.4,
  },
  { name: 'omissions count', gold: '0:0\n1:-', found: '0:-\n1:0', precision: 0, recall: 0, f1: 0 },
  { name: 'nothing to find', gold: '', found: '', precision: 1, recall: 1, f1: 1 },
])('$name', ({ gold, found, ...score }) => {
  const { precision, recall, f1 } = scoreAlignment(parseBeads(gold), parseBeads(found));
  expect(precision).toBeCloseTo(score.precision);
  expect(recall).toBeCloseTo(score.recall);
  expect(f1).toBeCloseTo(score.f1);
});
