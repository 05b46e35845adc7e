import type { Item } from '../logic/items.ts';
import { Quoted } from '../parts/quoted.tsx';
import { Shape } from '../parts/shape.tsx';
import { StateSign } from '../parts/state-sign.tsx';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { severityWord, stateWord } from './labels.ts';

interface FindingLineProps {
  readonly review: Review;
  readonly item: Item;
  readonly isActive: boolean;
}

/** A finding in the list: its severity, message and state, and the drift of its sentence if that gives the order. */
export function FindingLine({ review, item: { key, finding }, isActive }: FindingLineProps) {
  const isPending = review.pending.value.has(key);
  const isRanked = review.ranking.value !== null && finding.bead !== null;
  const drift = isRanked ? (review.document.value?.drifts[finding.bead] ?? null) : null;
  const percent = Math.round(100 * (drift ?? 0));
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
      {drift !== null && (
        <span class="risk">
          <span aria-hidden="true">{percent} %</span>
          <span class="unseen">, {words.value.document.risk(percent)}</span>
        </span>
      )}
      <StateSign state={finding.state} />
      <span class="unseen">, {stateWord(finding.state)}</span>
    </button>
  );
}
