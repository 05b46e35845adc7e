import type { Item } from '../logic/items.ts';
import { Quoted } from '../parts/quoted.tsx';
import { Shape } from '../parts/shape.tsx';
import { StateSign } from '../parts/state-sign.tsx';
import type { Review } from '../state/review.ts';
import { severityWord, stateWord } from './labels.ts';

interface FindingLineProps {
  readonly review: Review;
  readonly item: Item;
  readonly isActive: boolean;
}

/** A finding in the list: its severity, message and state. */
export function FindingLine({ review, item: { key, finding }, isActive }: FindingLineProps) {
  const isPending = review.pending.value.has(key);
  return (
    <button
      type="button"
      class={`line ${finding.severity} ${finding.state}${isPending ? ' pending' : ''}`}
      aria-current={isActive}
      onClick={() => {
        review.active.value = key;
      }}
    >
      <Shape severity={finding.severity} />
      <span class="unseen">{severityWord(finding.severity)}: </span>
      <span class="message">
        <Quoted text={finding.message} />
      </span>
      <StateSign state={finding.state} />
      <span class="unseen">, {stateWord(finding.state)}</span>
    </button>
  );
}
