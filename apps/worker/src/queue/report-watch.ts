/** Where it is heard that a job ended: the events of a BullMQ queue. */
export interface JobEvents {
  readonly on: (event: 'completed' | 'failed', hear: (ended: { readonly jobId: string }) => void) => unknown;
}

/** Who waits for which report. */
export interface ReportWatch {
  /** Resolves when a job ends, or when it is time to look whether it is still there. */
  readonly changed: (jobId: string) => Promise<void>;
  /** Whether it was time to look, and the job did not end. */
  readonly isWaiting: (jobId: string) => boolean;
  /** Whether no report that somebody waits for came for a while. Only then is it worth asking what became of the others. */
  readonly isQuiet: () => boolean;
  readonly forget: (jobId: string) => void;
}

/** @param look milliseconds after which whoever waits looks: a server that restarted may have forgotten the job */
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
