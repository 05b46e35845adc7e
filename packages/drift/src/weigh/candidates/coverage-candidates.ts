import type { ByTongue, Pair, Span } from '@gegenlesen/bitext';
import { type Evidence, evidenceOf } from '../../compare/coverage/evidence.ts';
import { gapOf } from '../../compare/coverage/gaps.ts';
import type { CheckOptions } from '../../compare/parts.ts';
import { readPair } from '../../compare/read-pair.ts';

/** A part of a pair, and the evidence that its English or its German side has text of its own. */
export interface CoverageCandidate {
  /** The place of its German in the pair. */
  readonly german: Span;
  readonly evidence: ByTongue<Evidence>;
}

/** Every part of a pair with words on both sides, with its evidence. The weights are fitted on these. */
export const coverageCandidates = (pair: Pair, options: CheckOptions): readonly CoverageCandidate[] =>
  readPair(pair, options).parts.flatMap((part) => {
    if (part.known === null || part.en.words.length === 0 || part.de.words.length === 0) return [];
    const { coverage } = part.known;
    return [
      {
        german: part.de.span,
        evidence: evidenceOf(part, { en: gapOf(coverage.en), de: gapOf(coverage.de) }),
      },
    ];
  });
