import { signal } from '@preact/signals';
import { urlOf } from '../../api/addresses.ts';
import type { ReviewEvent } from '../../api/event.ts';

/** Whether the page receives the events of others. */
export const isConnected = signal(true);

const hearers = new Set<(event: ReviewEvent) => void>();

/** Calls back with every event until the returned function is called. */
export function onEvent(hear: (event: ReviewEvent) => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Listens for as long as the page is open; the browser reconnects by itself. */
export function listenToServer(): void {
  const source = new EventSource(urlOf('events', {}));
  source.onmessage = ({ data }) => tell(JSON.parse(String(data)) as ReviewEvent);
  source.onerror = () => {
    isConnected.value = false;
  };
  source.onopen = () => {
    // Anything may have changed while the connection was gone.
    if (!isConnected.value) tell({ kind: 'list', document: null, revision: null, by: null });
    isConnected.value = true;
  };
}

function tell(event: ReviewEvent): void {
  for (const hear of hearers) hear(event);
}
