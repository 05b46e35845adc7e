import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Database } from '../data/database.ts';

/** Milliseconds between two heartbeats, which keep the connection open. */
const beat = 15_000;

/** Streams everything that anybody does, as server-sent events, until the client leaves. */
export const streamEvents = (context: Context, database: Database, closing: AbortSignal): Response =>
  streamSSE(context, async (stream) => {
    const stop = database.listen((event) => void stream.writeSSE({ data: JSON.stringify(event) }));
    const alive = setInterval(() => void stream.write(': here\n\n'), beat);
    await stream.write(': here\n\n');
    await new Promise<void>((resolve) => {
      const end = (): void => {
        closing.removeEventListener('abort', end);
        resolve();
      };
      stream.onAbort(end);
      closing.addEventListener('abort', end);
      if (closing.aborted) end();
    });
    clearInterval(alive);
    stop();
  });
