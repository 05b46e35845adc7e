/** Reports that a job ended: the events of a BullMQ queue. */
export interface JobEvents {
  readonly on: (event: 'completed' | 'failed', hear: (ended: { readonly jobId: string }) => void) => unknown;
}

/** Waits for reports, on behalf of any number of callers. */
export interface ReportWatch {
  /** Resolves when a job ends, or when it is time to check whether it still exists. */
  readonly changed: (jobId: string) => Promise<void>;
  /** Whether it was time to check, and the job did not end. */
  readonly isWaiting: (jobId: string) => boolean;
  /** Whether no awaited report came for a while. Only then is it worth asking what happened to the others. */
  readonly isQuiet: () => boolean;
  readonly forget: (jobId: string) => void;
}

/** @param look milliseconds after which callers check on their jobs: a restarted server may have forgotten them */
export function watchReports(events: JobEvents, look: number): ReportWatch {
  const waiting = new Map<string, () => void>();
  let lastHeard = 0;
  const hear = ({ jobId }: { readonly jobId: string }): void => {
    const wake = waiting.get(jobId);
    if (wake === undefined) return;
    lastHeard = performance.now();
    waiting.delete(jobId);
    wake();
  };
  events.on('completed', hear);
  events.on('failed', hear);
  return {
    changed: (jobId) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, look);
        waiting.set(jobId, () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    isWaiting: (jobId) => waiting.has(jobId),
    isQuiet: () => performance.now() - lastHeard >= look,
    forget: (jobId) => void waiting.delete(jobId),
  };
}
