import type { Decision, Exception } from '@gegenlesen/bitext';
import { exceptionsOfDecisions, lastDecisions } from '@gegenlesen/qa-report';

/** A decision as it is stored, with its note and the document in which it was made. */
export interface KeptDecision {
  readonly id: number;
  readonly decision: Decision;
  readonly note: string | null;
  readonly document: string | null;
}

/** Which decisions and notes apply. */
export interface Holding {
  /** The last decision on each finding, and on each rule with its words. */
  readonly holding: readonly KeptDecision[];
  readonly exceptions: readonly Exception[];
  /** The last note on each finding, by fingerprint; there may be one without a decision. */
  readonly notes: ReadonlyMap<string, string | null>;
}

/** @param decisions in the order in which they were made */
export function holdingOf(decisions: readonly KeptDecision[]): Holding {
  const known = ofList.get(decisions);
  if (known !== undefined) return known;
  const keptOf = new Map(decisions.map((kept) => [kept.decision, kept]));
  const last = lastDecisions(decisions.map(({ decision }) => decision));
  const found = {
    holding: last.flatMap((one) => keptOf.get(one) ?? []),
    exceptions: exceptionsOfDecisions(last),
    notes: new Map(decisions.map(({ decision, note }) => [decision.fingerprint, note])),
  };
  ofList.set(decisions, found);
  return found;
}

/** Every document asks for the same list, until somebody decides. */
const ofList = new WeakMap<readonly KeptDecision[], Holding>();
