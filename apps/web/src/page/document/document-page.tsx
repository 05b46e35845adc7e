import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { onEvent } from '../state/events.ts';
import { words } from '../state/preferences.ts';
import { readingProgress } from '../state/reading-progress.ts';
import { createReview, refresh } from '../state/review.ts';
import { route } from '../state/route.ts';
import { useTitle } from '../state/title.ts';
import { watch } from '../state/watching.ts';
import { DocumentHead } from './document-head.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { followActive } from './follow-active.ts';
import { OpenDialog } from './open-dialog.tsx';
import { Texts } from './texts.tsx';
import { useReviewCommands } from './use-review-commands.ts';

/** A document under review: its head, both texts, and the findings beside them. */
export function DocumentPage({ id }: { readonly id: string }) {
  const review = useMemo(() => createReview(id), [id]);
  const goToRow = useRef<(row: number) => void>(() => {});
  const goToItem = useRef<(item: number) => void>(() => {});
  const search = useRef<HTMLInputElement>(null);
  useReviewCommands(review, search);
  useEffect(() => {
    refresh(review);
    review.beads.fetch(0, 100);
    const forgetWatch = watch(review);
    const forget = onEvent(({ kind, document }) => {
      if (kind === 'checked' && document === id && review.document.value === null) refresh(review);
    });
    return () => {
      forgetWatch();
      forget();
    };
  }, [review]);
  useSignalEffect(() => {
    const { value } = route;
    if (value.view === 'document' && value.finding !== null) review.active.value = value.finding;
  });
  useSignalEffect(() => {
    if (review.isShaded.value) review.readings.show(review.beads.shown());
  });
  useSignalEffect(() => followActive(review, goToRow.current, goToItem.current));
  const document = review.document.value;
  useTitle(document?.name);
  if (document === null) {
    const read = readingProgress.value.get(id);
    const { main, documents } = words.value;
    return (
      <main id="content" class="plain">
        <p role="status">
          {read === undefined ? (review.problem.value ?? main.loading) : documents.reading(read.done, read.of)}
        </p>
      </main>
    );
  }
  return (
    <main id="content" class="review">
      <DocumentHead review={review} document={document} />
      <Texts review={review} document={document} goTo={goToRow} />
      <FindingsPanel review={review} goTo={goToItem} search={search} />
      <OpenDialog review={review} />
    </main>
  );
}
