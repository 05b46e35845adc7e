import type { Item } from '../logic/items.ts';
import { Quoted } from '../parts/quoted.tsx';
import { Shape } from '../parts/shape.tsx';
import { StateSign } from '../parts/state-sign.tsx';
import { openDialog } from '../state/dialogs.ts';
import { words } from '../state/preferences.ts';
import { reasons } from '../state/reasons.ts';
import type { Review } from '../state/review.ts';
import { FindingActions } from './finding-actions.tsx';
import { severityWord, stateWord } from './labels.ts';

interface FindingCardProps {
  readonly review: Review;
  readonly item: Item;
}

/** The active finding: all its details and actions. */
export function FindingCard({ review, item }: FindingCardProps) {
  const { finding } = item;
  const { severity, rule, group, confidence, message, state, decision, note } = finding;
  const { finding: said } = words.value;
  const reason = reasons.value[rule];
  const drift = review.document.value?.drifts[finding.bead ?? -1] ?? null;
  return (
    <section class={`card ${severity}`} aria-label={severityWord(severity)}>
      <p class="kind">
        <Shape severity={severity} />
        <b>{severityWord(severity)}</b>
        <span title={said.groups[group]}>{rule}</span>
        <span class="sure">{said.sure(Math.round(confidence * 100))}</span>
      </p>
      <p class="message">
        <Quoted text={message} />
      </p>
      {drift !== null && <p class="risk">{words.value.document.risk(Math.round(100 * drift))}</p>}
      {state !== 'open' && (
        <p class="decided">
          <StateSign state={state} /> {stateWord(state)}
          {decision !== null && ` ${said.decidedBy(decision.name)}`}
          {decision?.words !== undefined && `, ${said.everywhere}`}
          {decision !== null && decision.reason !== null && (
            <>
              : <q>{decision.reason}</q>
            </>
          )}
        </p>
      )}
      {note !== null && (
        <p class="note">
          {said.note}: {note}
        </p>
      )}
      <FindingActions review={review} item={item} />
      {reason !== undefined && (state === 'open' || state === 'reopened') && (
        <p class="fine">
          {said.reasonFor(reason)} ·{' '}
          <button type="button" class="plain-button" onClick={() => openDialog('reason')}>
            {said.changeReason}
          </button>
        </p>
      )}
    </section>
  );
}
