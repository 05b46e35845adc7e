import { expect, test } from 'vitest';
import { leftOver, pairUp } from './pair-up.ts';

/** Words fit by how many letters they share at the beginning. */
function shared(one: string, other: string): { weight: number; as: string } | null {
  const weight = [...one].findIndex((letter, i) => letter !== other[i]);
  return weight === 0 ? null : { weight: weight < 0 ? one.length : weight, as: `${one}=${other}` };
}

test.each<[left: string, right: string, couples: readonly string[], rest: string]>([
  ['Riga Rome', 'Rom Riga', ['Riga=Riga', 'Rome=Rom'], ''],
  // The better couple comes first, wherever it is.
  ['Rome Romania', 'Romania', ['Romania=Romania'], 'Rome'],
  // Among equals, the nearest.
  ['Riga Oslo Riga', 'Oslo Riga', ['Oslo=Oslo', 'Riga=Riga'], 'Riga'],
  ['Riga', 'Oslo', [], 'Riga Oslo'],
  ['', 'Oslo', [], 'Oslo'],
])('%s | %s', (left, right, expected, rest) => {
  const [one, other] = [left.split(' ').filter(Boolean), right.split(' ').filter(Boolean)];
  const couples = pairUp(one, other, shared);
  expect(couples.map(({ as }) => as).toSorted()).toEqual(expected.toSorted());
  const over = leftOver(one, other, couples);
  expect([...over.left, ...over.right].join(' ')).toBe(rest);
});

test('among very many things only those at about the same place are compared', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `word ${i}`);
  let compared = 0;
  const couples = pairUp(many, many, (one, other) => {
    compared += 1;
    return one === other ? { weight: 1, as: null } : null;
  });
  expect(couples).toHaveLength(many.length);
  expect(compared).toBeLessThanOrEqual(50 * many.length);
});
