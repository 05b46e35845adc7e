import { bench, describe } from 'vitest';
import { checkPair } from './check-pair.ts';

/** A mix of figures and plain words. */
const pairs = [
  ['The town council met on Tuesday and went home early.', 'Der Stadtrat tagte am Dienstag und ging früh nach Hause.'],
  [
    'Revenue rose by 3.5% to €1.2 billion in the third quarter.',
    'Der Umsatz stieg im dritten Quartal um 3,5 % auf 1,2 Mrd. Euro.',
  ],
  [
    'It opens on 3 May 2025 at 9.30 a.m. for more than 300 guests.',
    'Eröffnung ist am 3. Mai 2025 um 9.30 Uhr für über 300 Gäste.',
  ],
  [
    'Nobody knew why the old bridge had been closed for so long.',
    'Niemand wusste, warum die alte Brücke so lange gesperrt war.',
  ],
].map(([source = '', target = '']) => ({ source: { text: source, lang: 'en' }, target: { text: target, lang: 'de' } }));

/** `count` pairs, repeating the list above. */
const repeated = (count: number) =>
  Array.from({ length: Math.ceil(count / pairs.length) }, () => pairs)
    .flat()
    .slice(0, count);
const joined = (count: number, side: 'source' | 'target') => ({
  lang: side === 'source' ? 'en' : 'de',
  text: repeated(count)
    .map((pair) => pair[side].text)
    .join(' '),
});

describe('checking', () => {
  for (const count of [100, 1_000, 10_000]) {
    const many = repeated(count);
    bench(`${count} pairs`, () => {
      for (const pair of many) checkPair(pair);
    });
  }
  for (const count of [10, 100, 1_000]) {
    const pair = { source: joined(count, 'source'), target: joined(count, 'target') };
    bench(`one pair of ${count} sentences`, () => {
      checkPair(pair);
    });
  }
});
