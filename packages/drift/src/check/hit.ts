import type { BySide, Messages, Severity, Slots, Span } from '@gegenlesen/bitext';

/**
 * How much a hit claims. A `fault` has the severity of its check. A `suspicion` is only minor. A `guess` is more often wrong
 * than right and is shown on request. A `trace` is never shown, but counts in the drift of the pair. An `echo` is the second
 * place of a fault that another hit reports, and does not count.
 */
export type Claim = 'fault' | 'suspicion' | 'guess' | 'trace' | 'echo';

/** Whether a hit accuses nobody. */
export const isSilent = ({ claim }: Hit): boolean => claim === 'guess' || claim === 'trace' || claim === 'echo';

/** One of the messages of a check, with its slots filled. */
export interface HitSays {
  readonly id: keyof Messages & string;
  readonly slots: Slots;
  readonly doubtful?: true;
}

/** Something a check found, in offsets of the pair's two texts. */
export interface Hit<Said extends HitSays = HitSays> extends BySide<Span | null> {
  readonly says: Said;
  /** 0 to 1: the probability that the hit is right. */
  readonly confidence: number;
  /** A fault by default. */
  readonly claim?: Claim;
  /** True if it follows from closed lists of words: it stays a suspicion even if a reader finds nothing wrong. */
  readonly certain?: boolean;
  /** Overrides the severity of the check. */
  readonly severity?: Severity;
}

/** Something a check of documents found, in offsets of the bead's pair, or of the documents if `bead` is null. */
export interface DocumentHit<Said extends HitSays = HitSays> extends Hit<Said> {
  readonly bead: number | null;
}
