import type { MessagePort } from 'node:worker_threads';
import type { Pair, Reader, Reading } from '@gegenlesen/bitext';

/** What passes between a thread and the reader of its process: pairs to read, and what was read or why not. */
type Answer = { readonly readings: readonly (Reading | null)[] } | { readonly failure: string };

/** A reader for a thread that has none: it asks the one of its process, so that the model is loaded once. */
export const readerBehind =
  (port: MessagePort): Reader =>
  (pairs) =>
    new Promise((resolve, reject) => {
      port.once('message', (answer: Answer) => {
        if ('readings' in answer) resolve(answer.readings);
        else reject(new Error(answer.failure));
      });
      // Texts of documents carry functions that lead back to them, which cannot be sent.
      port.postMessage(pairs.map(({ source, target }) => ({ source: plain(source), target: plain(target) })));
    });

const plain = ({ text, lang }: Pair['source']): Pair['source'] => ({ text, lang });

/** Answers what a thread asks. */
export function answerWith(reader: Reader, port: MessagePort): void {
  port.on('message', async (pairs: readonly Pair[]) => {
    try {
      port.postMessage({ readings: await reader(pairs) } satisfies Answer);
    } catch (error) {
      port.postMessage({ failure: String(error) } satisfies Answer);
    }
  });
}
