import { useEffect, useRef, useState } from 'preact/hooks';
import type { BeadView } from '../../api/bead.ts';
import { Difference } from '../parts/difference.tsx';
import { endEdit, type SegmentConflict, saveDrafts } from '../state/editing.ts';
import { words } from '../state/preferences.ts';
import type { Draft, Review } from '../state/review.ts';
import { ConflictView } from './conflict-view.tsx';
import { LiveResult } from './live-result.tsx';
import { LengthCounter } from './string-facts.tsx';

interface EditorProps {
  readonly review: Review;
  readonly bead: BeadView;
  readonly lang: string;
  readonly revision: number;
}

/** Edits the sentences of a bead in place, and shows what would be found in them. */
export function Editor({ review, bead, lang, revision }: EditorProps) {
  // Compared with what the editor saw at first, whatever others save in the meantime.
  const [seen] = useState(review.unsaved.peek() ?? { bead, revision, drafts: draftsOf(bead) });
  const [drafts, setDrafts] = useState(seen.drafts);
  const [conflict, setConflict] = useState<SegmentConflict | null>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const { edit, main } = words.value;
  useEffect(() => first.current?.focus(), []);

  const leave = (): void => {
    endEdit(review);
    document.getElementById('texts')?.focus({ preventScroll: true });
  };
  const save = async (texts = drafts, from = seen.revision): Promise<void> => {
    const met = await saveDrafts(review, seen.bead, texts, from);
    setConflict(met);
    if (met === null && review.editing.value === null) document.getElementById('texts')?.focus({ preventScroll: true });
  };
  const write = (segment: number, text: string): readonly Draft[] => {
    const written = drafts.map((draft) => (draft.segment === segment ? { segment, text } : draft));
    setDrafts(written);
    review.unsaved.value = { ...seen, drafts: written };
    return written;
  };

  return (
    <div class="side target editor">
      {seen.bead.target.map((piece, i) => {
        const text = drafts.find(({ segment }) => segment === piece.segment)?.text ?? piece.text;
        return (
          <div key={piece.segment}>
            <textarea
              ref={i === 0 ? first : null}
              class={piece.kind}
              lang={lang}
              aria-label={edit.label}
              aria-describedby="edit-hint"
              value={text}
              onInput={({ currentTarget }) => write(piece.segment, currentTarget.value)}
              onKeyDown={(event) => {
                if (event.isComposing) return;
                if (event.key === 'Escape') leave();
                if (event.key !== 'Enter') return;
                event.preventDefault();
                save();
              }}
            />
            <LengthCounter text={text} limits={piece.limits} />
            {text !== piece.machine && (
              <div class="edits">
                <p class="fine">
                  {edit.difference}{' '}
                  <button type="button" class="plain-button" onClick={() => write(piece.segment, piece.machine)}>
                    {edit.restore}
                  </button>
                </p>
                <Difference before={piece.machine} after={text} lang={lang} />
              </div>
            )}
          </div>
        );
      })}
      {conflict === null ? (
        <LiveResult review={review} bead={bead.index} drafts={drafts} />
      ) : (
        <ConflictView
          conflict={conflict}
          lang={lang}
          takeTheirs={leave}
          keepMine={() => save(drafts, conflict.revision)}
        />
      )}
      {conflict === null && (
        <p class="editor-end">
          <button type="button" class="main" onClick={() => save()}>
            {main.save}
          </button>
          <button type="button" onClick={leave}>
            {main.cancel}
          </button>
          <span class="fine" id="edit-hint">
            {edit.hint}
          </span>
        </p>
      )}
    </div>
  );
}

const draftsOf = ({ target }: BeadView): readonly Draft[] => target.map(({ segment, text }) => ({ segment, text }));
