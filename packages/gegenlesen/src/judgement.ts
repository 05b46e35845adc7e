import type { GateRequest, Policy, Provenance } from '@gegenlesen/bitext';
import { passesUnlessCritical } from './gate.ts';

/** The gate for a text, and the policy for its findings. */
export interface Judgement {
  /** By default a text fails on a critical finding. */
  readonly gate?: GateRequest;
  readonly policy?: Policy;
}

/** A judgement, and another one for texts that say a machine translated them. */
export interface Judgements extends Judgement {
  /** Overrides only what it names. */
  readonly machine?: Judgement;
}

/** The judgement for a text with this provenance. A gate that counts all findings disregards the baseline. */
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
