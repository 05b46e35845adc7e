import type { Piece } from '../../api/bead.ts';
import { type Item, isUndecided } from '../logic/items.ts';
import { hashOf } from '../logic/route.ts';
import { stretchesOf } from '../logic/stretches.ts';
import { visible } from '../logic/visible.ts';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';

interface SentenceProps {
  readonly review: Review;
  readonly piece: Piece;
  readonly side: 'source' | 'target';
  readonly items: readonly Item[];
}

/** A sentence with its findings marked; each mark leads to its finding. */
export function Sentence({ review, piece, side, items }: SentenceProps) {
  const marks = items.flatMap(({ key, finding }) =>
    finding.marks
      .filter((mark) => mark.side === side && mark.segment === piece.segment)
      .map(({ start, end }) => ({ finding: key, start, end })),
  );
  const text = visible(piece.text);
  return (
    <span class={piece.text === piece.machine ? 'sentence' : 'sentence changed'}>
      {stretchesOf(text, marks).map(({ text: part, start, findings }) =>
        findings.length === 0 ? (
          part
        ) : (
          <Marked key={`${start} ${part}`} review={review} text={part} items={items} keys={findings} />
        ),
      )}
    </span>
  );
}

interface MarkedProps {
  readonly review: Review;
  readonly text: string;
  readonly items: readonly Item[];
  readonly keys: readonly string[];
}

/** The active finding comes first, then those that wait for a decision, then the most severe. */
function Marked({ review, text, items, keys }: MarkedProps) {
  const marking = items.filter(({ key }) => keys.includes(key));
  const active = marking.find(({ key }) => key === review.active.value);
  const item = active ?? marking.find(isUndecided) ?? marking[0];
  if (item === undefined) return <>{text}</>;
  const { severity, state } = item.finding;
  return (
    <mark class={`${severity} ${state}${active === undefined ? '' : ' active'}`}>
      <a
        href={hashOf({ view: 'document', id: review.id, finding: item.key })}
        aria-label={text === '' ? words.value.document.missingHere : undefined}
      >
        {text === '' ? '‸' : text}
      </a>
    </mark>
  );
}
