import { useState } from 'preact/hooks';
import type { Item } from '../logic/items.ts';
import { Dialog } from '../parts/dialog.tsx';
import { dismissWith } from '../state/deciding-items.ts';
import { words } from '../state/preferences.ts';
import { lastReason, reasons } from '../state/reasons.ts';
import type { Review } from '../state/review.ts';

interface ReasonDialogProps {
  readonly review: Review;
  readonly item: Item;
  readonly scope: 'finding' | 'words';
  readonly close: () => void;
}

/** Asks why a finding is a false alarm. */
export function ReasonDialog({ review, item, scope, close }: ReasonDialogProps) {
  const { rule, source, target } = item.finding;
  const [text, setText] = useState(reasons.value[rule] ?? lastReason.value);
  const { reason, main } = words.value;
  const dismiss = (because: string): void => {
    if (because.trim() === '') return;
    close();
    dismissWith(review, item, because.trim(), scope);
  };
  const pointedAt = [source?.text, target?.text].filter(Boolean).join(' → ');
  return (
    <Dialog title={reason.title(rule)} close={close}>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          dismiss(text);
        }}
      >
        {scope === 'words' && <p>{reason.words(pointedAt)}</p>}
        <label>
          {reason.label}
          <input
            value={text}
            required
            maxLength={1000}
            autocomplete="off"
            onFocus={({ currentTarget }) => currentTarget.select()}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <ul class="suggestions">
          {reason.suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button type="button" onClick={() => dismiss(suggestion)}>
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
        <p class="fine">{reason.hint}</p>
        <p class="ends">
          <button type="button" onClick={close}>
            {main.cancel}
          </button>
          <button type="submit" class="main">
            {reason.send}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
