import { useEffect, useState } from 'preact/hooks';
import type { DocumentSummary } from '../../api/document.ts';
import { batchesOf } from '../logic/batches.ts';
import { ask, messageOf } from '../state/client.ts';
import { onEvent } from '../state/events.ts';
import { words } from '../state/preferences.ts';
import { isEditor } from '../state/session.ts';
import { useTitle } from '../state/title.ts';
import { AddPair } from './add-pair.tsx';
import { DocumentTable } from './document-table.tsx';

/** All documents, by batch, and the button to add one. */
export function DocumentsPage() {
  const [documents, setDocuments] = useState<readonly DocumentSummary[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [search, setSearch] = useState('');
  useEffect(() => {
    const fetchAll = (): Promise<void> =>
      ask('documents').then(setDocuments, (trouble: unknown) => setProblem(messageOf(trouble)));
    fetchAll();
    let timer: number | undefined;
    const forget = onEvent(({ kind }) => {
      if (kind === 'reading') return;
      clearTimeout(timer);
      timer = setTimeout(fetchAll, 200);
    });
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, []);
  const { documents: said, main } = words.value;
  useTitle(said.title);
  const shown = (documents ?? []).filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const open = shown.reduce((sum, document) => sum + document.open, 0);
  return (
    <main id="content" class="plain">
      <div class="heading-line">
        <h1>{said.title}</h1>
        {isEditor.value && (
          <button type="button" class="main" onClick={() => setAdding(true)}>
            {said.add}
          </button>
        )}
      </div>
      {problem !== null && <p role="alert">{problem}</p>}
      {documents === null && problem === null && <p class="fine">{main.loading}</p>}
      {documents?.length === 0 && <p class="empty">{isEditor.value ? said.none : said.noneYet}</p>}
      {documents !== null && documents.length > 0 && (
        <div class="heading-line">
          <p class="fine">{said.total(shown.length, open)}</p>
          {documents.length > 8 && (
            <input
              type="search"
              aria-label={said.search}
              placeholder={said.search}
              value={search}
              onInput={({ currentTarget }) => setSearch(currentTarget.value)}
            />
          )}
        </div>
      )}
      {batchesOf(shown).map(({ name, documents: inBatch }) => (
        <DocumentTable key={name} batch={name} documents={inBatch} />
      ))}
      {isAdding && <AddPair close={() => setAdding(false)} />}
    </main>
  );
}
