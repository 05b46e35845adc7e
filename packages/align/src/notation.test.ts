import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBeads, parseBeads } from './notation.ts';

test.each([
  ['3-4:5 0.123', { source: [3, 4], target: [5], confidence: 0.123 }],
  ['7:- 0.500', { source: [7], target: [], confidence: 0.5 }],
  ['-:0 1.000', { source: [], target: [0], confidence: 1 }],
])('%s', (line, bead) => {
  expect(formatBeads([bead])).toBe(line);
  expect(parseBeads(line)).toEqual([bead]);
});

test('a missing confidence is 1', () => expect(parseBeads('0:0')[0]?.confidence).toBe(1));

test.each(['0', '0:a', '0:0 sure'])('%s is not a bead', (line) => expect(() => parseBeads(line)).toThrow('not a bead'));

test('what is formatted can be parsed', () => {
  const run = fc
    .tuple(fc.nat(500), fc.nat(3))
    .map(([first, count]) => Array.from({ length: count }, (_, k) => first + k));
  const bead = fc.record({ source: run, target: run, confidence: fc.nat(1000).map((mille) => mille / 1000) });
  fc.assert(
    fc.property(fc.array(bead), (beads) => {
      expect(parseBeads(formatBeads(beads))).toEqual(beads);
    }),
  );
});
