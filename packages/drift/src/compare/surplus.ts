import { otherTongue, type Span, type Tongue } from '@gegenlesen/bitext';
import { probability } from './coverage/evidence.ts';
import { thresholds } from './coverage/thresholds.ts';
import type { Part } from './parts.ts';

/** Text that only one side of a part has. */
export interface Surplus {
  readonly span: Span;
  /** 0 to 1: the probability that it really is missing on the other side. */
  readonly confidence: number;
  /** Whether the whole sentence has no counterpart. */
  readonly isWhole: boolean;
  readonly isSure: boolean;
}

/** The confidence in a sentence without a counterpart, estimated: one in ten is a mistake of the alignment. */
const wholeSentence = 0.9;

/** What only the side of a language has; null if it has nothing more, or if the two do not translate each other at all. */
export function surplusOf(part: Part, tongue: Tongue): Surplus | null {
  const { span, words } = part[tongue];
  if (words.length === 0) return null;
  if (part[otherTongue(tongue)].words.length === 0)
    return { span, confidence: wholeSentence, isWhole: true, isSure: true };
  if (part.known === null) return null;
  const { original, translation, omitted, added, other } = part.known.odds;
  const [gap, odds] = tongue === part.original ? [original, omitted] : [translation, added];
  const { suspected, sure } = thresholds.surplus[tongue];
  if (gap.span === null || odds < suspected || other >= thresholds.other.sure) return null;
  return { span: gap.span, confidence: probability(odds), isWhole: false, isSure: odds >= sure };
}
