import { otherTongue, type Span, type Tongue } from '@gegenlesen/bitext';
import { probability } from './coverage/evidence.ts';
import { thresholds } from './coverage/thresholds.ts';
import type { Part } from './parts.ts';

/** What one side of a part says and the other does not. */
export interface Surplus {
  readonly span: Span;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the other side has no counterpart of the sentence at all. */
  readonly isWhole: boolean;
  readonly isSure: boolean;
}

/** The confidence in a sentence without a counterpart; what remains is the chance that it was aligned wrongly. */
const wholeSentence = 0.9;

/** What the side in a language says and the other does not; null where it has nothing, or is not a translation at all. */
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
