import type { BySide, Messages, Severity, Slots, Span } from '@gegenlesen/bitext';

/**
 * How much a hit claims. A `fault` has the severity of its check. A `suspicion` is only minor. An `echo` is the second place
 * of a fault that another hit states, and counts nothing.
 */
export type Claim = 'fault' | 'suspicion' | 'echo';

/** What a hit says: one of the messages of its check. */
export interface HitSays {
  readonly id: keyof Messages & string;
  readonly slots: Slots;
  readonly doubtful?: true;
}

/** One thing that a check found, in offsets of the pair's two texts. */
export interface Hit<Said extends HitSays = HitSays> extends BySide<Span | null> {
  readonly says: Said;
  /** 0 to 1. */
  readonly confidence: number;
  /** A fault unless said otherwise. */
  readonly claim?: Claim;
  /** Where a fault is not as severe as its check usually is. */
  readonly severity?: Severity;
}

/** What a check of documents found: in offsets of the pair that its bead makes, or of the documents where that is null. */
export interface DocumentHit<Said extends HitSays = HitSays> extends Hit<Said> {
  readonly bead: number | null;
}
