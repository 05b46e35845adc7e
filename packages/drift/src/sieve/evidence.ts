import { type BySide, bySide, type ReadWord, type Span } from '@gegenlesen/bitext';
import { oddsOf } from '../compare/doubts/odds.ts';
import type { PartReading } from '../compare/doubts/part-reading.ts';
import type { Part } from '../compare/parts.ts';
import type { Found } from './sieve.ts';
import { touches } from './touches.ts';

/**
 * What speaks for and against a hit, by name: which check found it and how sure that is, how much the reader doubts the
 * words it points at and the sentence as a whole, and how long the sentence is. All but the name of the check are log-odds
 * or a logarithm.
 */
export function evidenceOf({ check, hit }: Found, part: Part, reading: PartReading): ReadonlyMap<string, number> {
  const words = bySide(reading.words, part.original);
  const claim = hit.claim ?? 'fault';
  return new Map([
    [`${check.id} ${claim}`, 1],
    ['confidence', oddsOf(hit.confidence)],
    ...doubtOf('original', hit, words, 'source'),
    ...doubtOf('translation', hit, words, 'target'),
    ['fault of the sentence', oddsOf(reading.fault)],
    ['error that people mark', oddsOf(reading.people)],
    ['length', Math.log(1 + words.source.length)],
  ]);
}

/** The most doubted word in the place of a hit; if it has none on that side, the most doubted word there. */
function doubtOf(
  name: string,
  hit: BySide<Span | null>,
  words: BySide<readonly ReadWord[]>,
  side: 'source' | 'target',
): readonly (readonly [string, number])[] {
  const place = hit[side];
  const there = words[side].filter((word) => place === null || touches(word, place));
  const doubt = oddsOf(Math.max(0, ...there.map(({ wrong }) => wrong)));
  return place === null
    ? [[`doubt elsewhere in the ${name}`, doubt]]
    : [
        [`doubt in the ${name}`, doubt],
        [`place in the ${name}`, 1],
      ];
}
