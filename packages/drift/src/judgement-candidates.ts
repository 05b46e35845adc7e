import type { BySide, Pair, Span } from '@gegenlesen/bitext';
import { hitsOf } from './check-pair.ts';
import type { CheckOptions } from './compare/parts.ts';
import { readPair } from './compare/read-pair.ts';
import { asBead } from './compare/reading.ts';
import { evidenceOf } from './sieve/evidence.ts';
import { isOfWords, judged, partOf } from './sieve/judged.ts';
import { sieves, sift } from './sieve/sieves.ts';

/** A hit that the sieve of judgement would judge, and the evidence for it. */
export interface JudgementCandidate extends BySide<Span | null> {
  readonly rule: string;
  readonly evidence: ReadonlyMap<string, number>;
}

/** The hits of a pair that are to be judged, for fitting the weights of evidence. */
export function judgementCandidates(pair: Pair, options: CheckOptions): readonly JudgementCandidate[] {
  const reading = asBead(readPair(pair, options));
  const found = sift(hitsOf(reading), reading, sieves.slice(0, sieves.indexOf(judged)));
  return found.flatMap((each) => {
    const { source, target, certain } = each.hit;
    const part = isOfWords(each.check) && certain !== true ? partOf(each, reading.parts) : null;
    if (part === null || part.reading === null) return [];
    return [{ rule: each.check.id, source, target, evidence: evidenceOf(each, part, part.reading) }];
  });
}
