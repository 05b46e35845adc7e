import { signal } from '@preact/signals';
import type { ReviewEvent } from '../../api/event.ts';
import { listen } from './client.ts';

/** Whether the server says what others do. */
export const isConnected = signal(true);

const hearers = new Set<(event: ReviewEvent) => void>();

/** Has every event told until the function that comes back is called. */
export function onEvent(hear: (event: ReviewEvent) => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Listens for as long as the page is open. After a break everything may have changed, which is an event, too. */
export function listenToServer(): void {
  listen(
    (data) => tell(JSON.parse(data) as ReviewEvent),
    (connected) => {
      if (connected && !isConnected.value) tell({ kind: 'list', document: null, revision: null, by: null });
      isConnected.value = connected;
    },
  );
}

function tell(event: ReviewEvent): void {
  for (const hear of hearers) hear(event);
}
