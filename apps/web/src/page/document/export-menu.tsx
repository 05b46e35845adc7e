import { type Format, isWritable, takesComments } from '@gegenlesen/bitext';
import { useRef } from 'preact/hooks';
import { exportFormats, urlOf } from '../../api/addresses.ts';
import { complain, say } from '../state/announce.ts';
import { ask, messageOf } from '../state/client.ts';
import { words } from '../state/preferences.ts';
import { type Review, refresh } from '../state/review.ts';

/** The files that a document can be exported as, and the import of decisions. */
export function ExportMenu({ review }: { readonly review: Review }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { export: said } = words.value;
  const translated = review.document.value?.target.format;
  const offered = exportFormats.filter((format) => translated === undefined || isOffered(format, translated));
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  const bringIn = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    close();
    try {
      const { taken } = await ask('import', { id: review.id, body: { decisions: await file.text() } });
      await refresh(review);
      say(said.imported(taken));
    } catch (trouble) {
      complain(messageOf(trouble));
    }
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary class="button">{said.title}</summary>
      <ul>
        {offered.map((format) => (
          <li key={format}>
            <a href={urlOf('export', { id: review.id, query: { format } })} download onClick={close}>
              {said.formats[format]}
            </a>
          </li>
        ))}
        <li>
          <label class="file">
            {said.import}
            <input type="file" accept=".jsonl" onChange={({ currentTarget }) => bringIn(currentTarget.files?.[0])} />
          </label>
        </li>
      </ul>
    </details>
  );
}

/** Whether a translation of a format can be exported in this way. */
function isOffered(way: (typeof exportFormats)[number], translated: Format): boolean {
  if (way === 'original') return isWritable(translated);
  return way !== 'comments' || takesComments(translated);
}
