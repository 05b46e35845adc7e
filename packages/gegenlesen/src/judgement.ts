import type { GateRequest, Policy, Provenance } from '@gegenlesen/bitext';
import { passesUnlessCritical } from './gate.ts';

/** What a text needs to pass, and how its findings are treated. */
export interface Judgement {
  /** By default, a critical finding fails the text. */
  readonly gate?: GateRequest;
  /** How the project treats findings. */
  readonly policy?: Policy;
}

/** A judgement, with a separate one for texts that say they are machine translations. */
export interface Judgements extends Judgement {
  /** Replaces only what it sets. */
  readonly machine?: Judgement;
}

/** The judgement that applies to a text, given how it was translated. A gate that counts all ignores the baseline. */
export function judgementFor(request: Judgements, { method }: Provenance): Required<Judgement> {
  const stricter = method === 'machine' ? request.machine : undefined;
  const gate = stricter?.gate ?? request.gate ?? passesUnlessCritical;
  const policy = { ...request.policy, ...stricter?.policy };
  return { gate, policy: gate.count === 'all' ? withoutBaseline(policy) : policy };
}

const withoutBaseline = ({ exceptions = [], ...policy }: Policy): Policy => ({
  ...policy,
  exceptions: exceptions.filter(({ by }) => by !== 'baseline'),
});
