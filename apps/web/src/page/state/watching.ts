import { heard } from '../logic/news.ts';
import { say } from './announce.ts';
import { onEvent } from './events.ts';
import { words } from './preferences.ts';
import { type Review, refresh } from './review.ts';
import { session } from './session.ts';

/** Milliseconds that an event waits for further ones, and for the answer to what this page itself did. */
const patience = 150;

/** Shows what others do in a document, until the returned function is called. */
export function watch(review: Review): () => void {
  let timer: number | undefined;
  const forget = onEvent((event) => {
    const weigh = () =>
      heard(event, {
        id: review.id,
        revision: review.document.value?.revision ?? null,
        echoes: review.echoes.value,
      });
    const { isNews, echoes } = weigh();
    review.echoes.value = echoes;
    if (!isNews) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      // The answer to this page's own edit may have arrived by now.
      if (event.kind !== 'decision' && !weigh().isNews) return;
      await Promise.all([review.beads.expire(), refresh(review)]);
      if (event.by !== null && event.by !== session.value?.name) say(words.value.says.someone(event.by));
    }, patience);
  });
  return () => {
    clearTimeout(timer);
    forget();
  };
}
