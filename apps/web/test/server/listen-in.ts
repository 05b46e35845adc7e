import { onTestFinished } from 'vitest';
import { ReviewEvent } from '../../src/api/event.ts';
import type { Browser } from './browser.ts';

/** The events that a browser receives from now on. */
export async function listenIn({ origin, cookie }: Browser): Promise<readonly ReviewEvent[]> {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const { body } = await fetch(`${origin}/api/events`, { headers: { cookie }, signal: leaving.signal });
  const heard: ReviewEvent[] = [];
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  // The first heartbeat shows that the server is listening.
  await reader?.read();
  const listen = async (): Promise<void> => {
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) return;
      for (const [, data = ''] of (value ?? '').matchAll(/^data: (.*)$/gm))
        heard.push(ReviewEvent.parse(JSON.parse(data)));
    }
  };
  listen().catch(() => undefined);
  return heard;
}
