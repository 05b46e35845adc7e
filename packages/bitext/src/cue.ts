import type { Span } from './span.ts';

/** One subtitle of a film. The span is that of its text, without the timing. */
export interface Cue extends Span {
  /** The line of its timing in the file, counted from 1. */
  readonly line: number;
  /** When it appears and disappears, in milliseconds from the beginning of the film. */
  readonly from: number;
  readonly to: number;
  /** Its lines as a viewer sees them, without markup. */
  readonly lines: readonly string[];
}
