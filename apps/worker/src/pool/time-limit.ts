import { performance } from 'node:perf_hooks';

/** The time that a task may take. */
export interface TimeLimit {
  /** Aborted when the time is up; null if there is no limit. */
  readonly signal: AbortSignal | null;
  /** Does something that does not count. */
  readonly outside: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Forgets about the limit. */
  readonly end: () => void;
}

/** Starts to count. @param seconds undefined for no limit */
export function openTimeLimit(seconds: number | undefined): TimeLimit {
  if (seconds === undefined) return { signal: null, outside: (work) => work(), end: () => undefined };
  const controller = new AbortController();
  let left = seconds * 1000;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const begin = (): void => {
    since = performance.now();
    timer = setTimeout(() => controller.abort(), left).unref();
  };
  begin();
  return {
    signal: controller.signal,
    outside: async (work) => {
      clearTimeout(timer);
      left -= performance.now() - since;
      try {
        return await work();
      } finally {
        begin();
      }
    },
    end: () => clearTimeout(timer),
  };
}
