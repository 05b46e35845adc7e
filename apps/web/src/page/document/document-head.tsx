import type { ReviewDocument } from '../../api/document.ts';
import { isUndecided } from '../logic/items.ts';
import { hashOf } from '../logic/route.ts';
import { scoreText } from '../logic/texts.ts';
import { openDialog } from '../state/dialogs.ts';
import { goToDocument } from '../state/neighbours.ts';
import { language, words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { ExportMenu } from './export-menu.tsx';

interface DocumentHeadProps {
  readonly review: Review;
  readonly document: ReviewDocument;
}

/** The name of a document, its progress, and the actions for the whole of it. */
export function DocumentHead({ review, document }: DocumentHeadProps) {
  const { document: said, history, main } = words.value;
  const items = review.items.value;
  const left = items.filter(isUndecided).length;
  const { before, now } = document.score;
  return (
    <header class="document-head">
      <div class="title">
        <a href={hashOf({ view: 'documents' })} class="back" aria-label={said.back} title={said.back}>
          ‹
        </a>
        <h1>{document.name}</h1>
      </div>
      <p class="standing">
        <progress value={items.length - left} max={Math.max(items.length, 1)} aria-label={said.left(left)} />
        <span>{said.left(left)}</span>
        <span class="score">
          {said.score} <b>{scoreText(now, language.value)}</b>
          {now !== before && (
            <>
              {' '}
              <s>{scoreText(before, language.value)}</s>
            </>
          )}
        </span>
      </p>
      <div class="tools">
        <button type="button" onClick={() => openDialog('history')}>
          {history.title}
        </button>
        <ExportMenu review={review} />
        <button
          type="button"
          onClick={() => goToDocument(review.id, 1)}
          aria-label={said.nextDocument}
          title={`${said.nextDocument} (])`}
        >
          ›
        </button>
      </div>
      {document.notices.length > 0 && (
        <details class="notices fine">
          <summary>{said.notices}</summary>
          <ul>
            {document.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
      {review.problem.value !== null && (
        <p role="alert" class="trouble">
          {review.problem.value}{' '}
          <button type="button" onClick={() => location.reload()}>
            {main.again}
          </button>
        </p>
      )}
    </header>
  );
}
