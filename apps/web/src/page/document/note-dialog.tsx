import { useState } from 'preact/hooks';
import type { Item } from '../logic/items.ts';
import { Dialog } from '../parts/dialog.tsx';
import { noteItem } from '../state/deciding-items.ts';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';

interface NoteDialogProps {
  readonly review: Review;
  readonly item: Item;
  readonly close: () => void;
}

/** Asks for a note on a finding. */
export function NoteDialog({ review, item, close }: NoteDialogProps) {
  const [text, setText] = useState(item.finding.note ?? '');
  const { note, main } = words.value;
  return (
    <Dialog title={note.title} close={close}>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          close();
          noteItem(review, item, text.trim());
        }}
      >
        <label>
          {note.label}
          <input
            value={text}
            maxLength={10_000}
            autocomplete="off"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p class="ends">
          <button type="button" onClick={close}>
            {main.cancel}
          </button>
          <button type="submit" class="main">
            {main.save}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
