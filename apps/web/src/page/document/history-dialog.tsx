import { useEffect, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../api/edit.ts';
import { dateText } from '../logic/texts.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Difference } from '../parts/difference.tsx';
import { ask, messageOf } from '../state/client.ts';
import { language, words } from '../state/preferences.ts';

/** What was done in a document, the latest first. */
export function HistoryDialog({ id, close }: { readonly id: string; readonly close: () => void }) {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    ask('history', { id }).then(setEntries, (trouble: unknown) => setProblem(messageOf(trouble)));
  }, [id]);
  const { history, main } = words.value;
  return (
    <Dialog title={history.title} close={close} wide>
      {problem !== null && <p role="alert">{problem}</p>}
      {entries === null && problem === null && <p class="fine">{main.loading}</p>}
      {entries?.length === 0 && <p>{history.none}</p>}
      <ol class="history">
        {entries?.map((entry) => (
          <li key={entry.id} class={entry.undone ? 'undone' : ''}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      <p class="ends">
        <button type="button" onClick={close}>
          {main.close}
        </button>
      </p>
    </Dialog>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { at, by, kind, undone, before, after, rule, verdict, reason } = entry;
  const { history } = words.value;
  return (
    <>
      <p>
        <time class="fine" dateTime={at}>
          {dateText(at, language.value)}
        </time>{' '}
        <b>{by}</b> {history.kinds[kind]}
        {rule !== null && <code> {rule}</code>}
        {verdict !== null && ` ${history.verdicts[verdict]}`}
        {reason !== null && <q>{reason}</q>}
        {undone && <em class="fine"> ({history.undone})</em>}
      </p>
      {before !== null && after !== null && <Difference before={before} after={after} />}
    </>
  );
}
