import type { ByTongue, Pair, Span } from '@gegenlesen/bitext';
import { type Evidence, evidenceOf } from '../../compare/coverage/evidence.ts';
import { gapOf } from '../../compare/coverage/gaps.ts';
import { type CheckOptions, partsOf } from '../../compare/parts.ts';

/** A part of a pair, and what speaks for text that only its English and only its German side has. */
export interface CoverageCandidate {
  /** Where its German stands in the pair. */
  readonly german: Span;
  readonly evidence: ByTongue<Evidence>;
}

/** Every part of a pair that has words on both sides, with its evidence: what the weights are fitted on. */
export const coverageCandidates = (pair: Pair, options: CheckOptions): readonly CoverageCandidate[] =>
  partsOf(pair, options).flatMap((part) => {
    if (part.known === null || part.en.words.length === 0 || part.de.words.length === 0) return [];
    const { coverage } = part.known;
    return [
      {
        german: part.de.span,
        evidence: evidenceOf(part, { en: gapOf(coverage.en), de: gapOf(coverage.de) }),
      },
    ];
  });
