import { Difference } from '../parts/difference.tsx';
import type { SegmentConflict } from '../state/editing.ts';
import { words } from '../state/preferences.ts';

interface ConflictViewProps {
  readonly conflict: SegmentConflict;
  readonly lang: string;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/** A sentence that two people changed at once: both versions, each compared with the one that they started from. */
export function ConflictView({ conflict, lang, takeTheirs, keepMine }: ConflictViewProps) {
  const { conflict: said } = words.value;
  const { by, base, theirs, yours } = conflict;
  return (
    <div class="conflict" role="alert">
      <p>
        <b>{said.title(by)}</b>
      </p>
      <p class="fine">{said.theirs(by)}</p>
      <Difference before={base} after={theirs} lang={lang} />
      <p class="fine">{said.yours}</p>
      <Difference before={base} after={yours} lang={lang} />
      <p>
        <button type="button" onClick={takeTheirs}>
          {said.keepTheirs}
        </button>{' '}
        <button type="button" onClick={keepMine}>
          {said.keepYours}
        </button>
      </p>
    </div>
  );
}
