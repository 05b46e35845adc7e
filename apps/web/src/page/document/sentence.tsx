import type { ComponentChildren } from 'preact';
import type { Piece } from '../../api/bead.ts';
import type { DoubtedWord } from '../../api/reading.ts';
import { type Item, isUndecided } from '../logic/items.ts';
import { hashOf } from '../logic/route.ts';
import { stretchesOf } from '../logic/stretches.ts';
import { visible } from '../logic/visible.ts';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { Shaded } from './shaded.tsx';

interface SentenceProps {
  readonly review: Review;
  readonly piece: Piece;
  readonly side: 'source' | 'target';
  readonly items: readonly Item[];
  /** The words of this side to shade. */
  readonly doubted: readonly DoubtedWord[];
}

/** A sentence with its findings marked; each mark leads to its finding. */
export function Sentence({ review, piece, side, items, doubted }: SentenceProps) {
  const marks = items.flatMap(({ key, finding }) =>
    finding.marks
      .filter((mark) => mark.side === side && mark.segment === piece.segment)
      .map(({ start, end }) => ({ finding: key, start, end })),
  );
  const text = visible(piece.text);
  const here = doubted.filter(({ segment }) => segment === piece.segment);
  return (
    <span class={piece.text === piece.machine ? 'sentence' : 'sentence changed'}>
      {stretchesOf(text, marks).map(({ text: part, start, findings }) =>
        findings.length === 0 ? (
          <Shaded key={start} text={part} start={start} words={here} />
        ) : (
          <Marked key={`${start} ${part}`} review={review} text={part} items={items} keys={findings}>
            <Shaded text={part} start={start} words={here} />
          </Marked>
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
  readonly children: ComponentChildren;
}

/** The active finding comes first, then those that wait for a decision, then the most severe. */
function Marked({ review, text, items, keys, children }: MarkedProps) {
  const marking = items.filter(({ key }) => keys.includes(key));
  const active = marking.find(({ key }) => key === review.active.value);
  const item = active ?? marking.find(isUndecided) ?? marking[0];
  if (item === undefined) return <>{children}</>;
  const { severity, state } = item.finding;
  return (
    <mark class={`${severity} ${state}${active === undefined ? '' : ' active'}`}>
      <a
        href={hashOf({ view: 'document', id: review.id, finding: item.key })}
        aria-label={text === '' ? words.value.document.missingHere : undefined}
      >
        {text === '' ? '‸' : children}
      </a>
    </mark>
  );
}
