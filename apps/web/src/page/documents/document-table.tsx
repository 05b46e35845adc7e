import type { DocumentSummary } from '../../api/document.ts';
import { nameInBatch, standingOf } from '../logic/batches.ts';
import { hashOf } from '../logic/route.ts';
import { dateText, scoreText } from '../logic/texts.ts';
import { language, words } from '../state/preferences.ts';
import { readingProgress } from '../state/reading-progress.ts';

interface DocumentTableProps {
  /** The folder that the documents came from; empty if there is none. */
  readonly batch: string;
  readonly documents: readonly DocumentSummary[];
}

/** The documents of one batch, with their progress, and who worked on them. */
export function DocumentTable({ batch, documents }: DocumentTableProps) {
  const { columns, count, batch: whole } = words.value.documents;
  const { open, decided, score } = standingOf(documents);
  return (
    <table class="documents">
      {batch !== '' && (
        <caption>
          <b>{batch}</b> <span class="fine">{count(documents.length)}</span>
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col" class="figure">
            {columns.open}
          </th>
          <th scope="col" class="figure">
            {columns.decided}
          </th>
          <th scope="col" class="figure">
            {columns.edits}
          </th>
          <th scope="col" class="figure">
            {columns.score}
          </th>
          <th scope="col">{columns.changed}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentLine key={document.id} document={document} />
        ))}
      </tbody>
      {documents.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{whole}</th>
            <td class="figure" data-label={columns.open}>
              {open}
            </td>
            <td class="figure" data-label={columns.decided}>
              {decided}
            </td>
            <td class="figure" data-label={columns.edits}>
              {documents.reduce((sum, { edits }) => sum + edits, 0)}
            </td>
            <td class="figure" data-label={columns.score}>
              {score === null ? '–' : <ScoreChange {...score} />}
            </td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function DocumentLine({ document }: { readonly document: DocumentSummary }) {
  const { id, name, status, problem, original, translation, score, open, decided, edits, updatedAt, by } = document;
  const { documents: said } = words.value;
  const { columns } = said;
  return (
    <tr class={status}>
      <th scope="row">
        {status === 'checked' ? (
          <a href={hashOf({ view: 'document', id, finding: null })}>{nameInBatch(name)}</a>
        ) : (
          <span>{nameInBatch(name)}</span>
        )}
        <span class="fine">{said.files(original, translation)}</span>
        {status === 'waiting' && <Waiting id={id} problem={problem} />}
        {status === 'failed' && (
          <span class="fine failed">
            {said.failed}: {problem}
          </span>
        )}
      </th>
      <td class="figure" data-label={columns.open}>
        {open > 0 ? <b>{open}</b> : open}
      </td>
      <td class="figure" data-label={columns.decided}>
        {decided}
      </td>
      <td class="figure" data-label={columns.edits}>
        {edits}
      </td>
      <td class="figure" data-label={columns.score}>
        {score === null ? '–' : <ScoreChange {...score} />}
      </td>
      <td data-label={columns.changed} class="fine">
        <time dateTime={updatedAt}>{dateText(updatedAt, language.value)}</time>
        {by !== null && ` ${said.by(by)}`}
      </td>
    </tr>
  );
}

/** A document that is being checked: how much of it is read, or why it has to wait. */
function Waiting({ id, problem }: Pick<DocumentSummary, 'id' | 'problem'>) {
  const { documents: said } = words.value;
  const read = readingProgress.value.get(id);
  const text = problem ?? (read === undefined ? said.waiting : said.reading(read.done, read.of));
  return (
    <span class="fine">
      {read === undefined ? (
        <progress aria-label={said.waiting} />
      ) : (
        <progress aria-label={text} value={read.done} max={read.of} />
      )}{' '}
      {text}
    </span>
  );
}

function ScoreChange({ before, now }: { readonly before: number; readonly now: number }) {
  const [was, is] = [before, now].map((score) => scoreText(score, language.value));
  if (was === is) return <>{is}</>;
  return (
    <span role="img" aria-label={words.value.documents.scoreChange(was ?? '', is ?? '')}>
      <s>{was}</s> <b>{is}</b>
    </span>
  );
}
