import { useRef } from 'preact/hooks';
import type { BeadChange, BeadView } from '../../api/bead.ts';
import type { ReviewDocument } from '../../api/document.ts';
import { complain, say } from '../state/announce.ts';
import { ask, messageOf } from '../state/client.ts';
import { inTurn } from '../state/in-turn.ts';
import { words } from '../state/preferences.ts';
import { type Review, refresh, takeDocument } from '../state/review.ts';

interface BeadToolsProps {
  readonly review: Review;
  readonly bead: BeadView;
  readonly document: ReviewDocument;
}

/** Corrects a wrong alignment: splits a bead, joins it with the next, or moves a sentence to a neighbour. */
export function BeadTools({ review, bead, document: { revision, beadCount } }: BeadToolsProps) {
  const { beads: said } = words.value;
  const { index, source, target } = bead;
  const tools = useRef<HTMLDetailsElement>(null);
  const leave = (): void => {
    if (tools.current !== null) tools.current.open = false;
    document.getElementById('texts')?.focus({ preventScroll: true });
  };
  const change = async (asked: BeadChange): Promise<void> => {
    leave();
    try {
      takeDocument(review, await inTurn(() => ask('changeBeads', { id: review.id, body: asked })));
      await Promise.all([review.beads.expire(), refresh(review)]);
      say(said.done);
    } catch (trouble) {
      complain(messageOf(trouble));
    }
  };
  const sides = (['source', 'target'] as const).filter((side) => bead[side].length > 0);
  const isLast = index >= beadCount - 1;
  return (
    <details
      class="bead-tools"
      ref={tools}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave();
      }}
    >
      <summary>{said.title}</summary>
      <p>
        {!isLast && (
          <button type="button" onClick={() => change({ kind: 'join', bead: index, revision })}>
            {said.join}
          </button>
        )}
        {source.length + target.length > 1 && (
          <button
            type="button"
            onClick={() =>
              change({
                kind: 'split',
                bead: index,
                ...halfOf(source.length, target.length),
                revision,
              })
            }
          >
            {said.split}
          </button>
        )}
        {index > 0 &&
          sides.map((side) => (
            <button
              type="button"
              key={side}
              onClick={() => change({ kind: 'move', bead: index, side, to: 'before', revision })}
            >
              ↑ {said.moveBefore(said.sides[side])}
            </button>
          ))}
        {!isLast &&
          sides.map((side) => (
            <button
              type="button"
              key={side}
              onClick={() => change({ kind: 'move', bead: index, side, to: 'after', revision })}
            >
              ↓ {said.moveAfter(said.sides[side])}
            </button>
          ))}
      </p>
    </details>
  );
}

/** How many sentences of each side go into the first of two beads; of a 1-1 bead, only the original. */
const halfOf = (source: number, target: number): { readonly source: number; readonly target: number } =>
  source === 1 && target === 1
    ? { source: 1, target: 0 }
    : { source: Math.ceil(source / 2), target: Math.ceil(target / 2) };
