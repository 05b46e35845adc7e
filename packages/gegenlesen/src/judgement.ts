import type { GateRequest, Policy, Provenance } from '@gegenlesen/bitext';
import { passesUnlessCritical } from './gate.ts';

/** What a text has to reach, and what is made of its findings. */
export interface Judgement {
  /** It fails on a critical finding unless said otherwise. */
  readonly gate?: GateRequest;
  /** What the project makes of the findings. */
  readonly policy?: Policy;
}

/** A judgement, and another one for texts that say of themselves that a machine translated them. */
export interface Judgements extends Judgement {
  /** What it does not name stays as it is. */
  readonly machine?: Judgement;
}

/** What holds for a text, now that it is known how it was translated. A gate that counts all takes a baseline for nothing. */
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
