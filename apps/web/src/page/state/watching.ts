import type { ReviewEvent } from '../../api/event.ts';
import { say } from './announce.ts';
import { onEvent } from './events.ts';
import { words } from './preferences.ts';
import { type Review, refresh } from './review.ts';

/** How long an event waits for others, and for the answer to what this page itself did, in milliseconds. */
const patience = 150;

/** Brings in what others do to a document until the function that comes back is called. */
export function watch(review: Review): () => void {
  let timer: number | undefined;
  const bringIn = async (event: ReviewEvent): Promise<void> => {
    if (!isNews(review, event)) return;
    review.beads.expire();
    await refresh(review);
    if (event.by !== null) say(words.value.says.someone(event.by));
  };
  const forget = onEvent((event) => {
    if (!isAbout(review, event)) return;
    clearTimeout(timer);
    timer = setTimeout(() => bringIn(event), patience);
  });
  return () => {
    clearTimeout(timer);
    forget();
  };
}

/** An event without a document comes after a break in the connection, when anything may have happened. */
const isAbout = ({ id }: Review, { kind, document }: ReviewEvent): boolean =>
  document === id || (kind === 'list' && document === null);

/** What this page did itself it has seen already, in the answer. */
const isNews = ({ document }: Review, { revision }: ReviewEvent): boolean =>
  revision === null || document.value === null || revision > document.value.revision;
