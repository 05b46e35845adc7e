import { type BySide, bySide, type ReadWord, type Span } from '@gegenlesen/bitext';
import { oddsOf } from '../compare/doubts/odds.ts';
import type { PartReading } from '../compare/doubts/part-reading.ts';
import type { Part } from '../compare/parts.ts';
import type { Evidence, Found } from './sieve.ts';
import { strangenessOf } from './strangeness.ts';
import { touches } from './touches.ts';

/**
 * What speaks for and against a hit, by name: which check found it and how sure that is, how much the reader doubts the
 * words it points at and the sentence as a whole, and how strange these words are to the lexicon.
 * Probabilities are log-odds. All but the name of the check counts differently for a doubt of the reader, which is evidence
 * already, and for a suspicion of another check.
 */
export function evidenceOf({ check, hit }: Found, part: Part, reading: PartReading): ReadonlyMap<string, number> {
  const words = bySide(reading.words, part.original);
  const coverage = part.known === null ? null : bySide(part.known.coverage, part.original);
  const kind = check.isDoubt === true ? 'doubt' : 'suspicion';
  const evidence: readonly Evidence[] = [
    ['confidence', oddsOf(hit.confidence)],
    ...doubtOf('original', hit, words, 'source'),
    ...doubtOf('translation', hit, words, 'target'),
    ...strangenessOf('original', hit.source, coverage?.source ?? []),
    ...strangenessOf('translation', hit.target, coverage?.target ?? []),
    ['fault of the sentence', oddsOf(reading.fault)],
  ];
  return new Map([
    [`${check.id} ${hit.claim ?? 'fault'}`, 1],
    ...evidence.map(([name, value]) => [`${kind}: ${name}`, value] as const),
  ]);
}

/** The most doubted word in the place of a hit; if it has none on that side, the most doubted word there. */
function doubtOf(
  name: string,
  hit: BySide<Span | null>,
  words: BySide<readonly ReadWord[]>,
  side: 'source' | 'target',
): readonly Evidence[] {
  const place = hit[side];
  const there = words[side].filter((word) => place === null || touches(word, place));
  const doubt = oddsOf(Math.max(0, ...there.map(({ wrong }) => wrong)));
  return place === null
    ? [[`doubted elsewhere in the ${name}`, doubt]]
    : [
        [`doubted in the ${name}`, doubt],
        [`place in the ${name}`, 1],
      ];
}
