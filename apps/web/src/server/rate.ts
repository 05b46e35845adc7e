/** Counts the requests of each client, in consecutive windows of time. */
export interface Rate {
  /** Whether one more is allowed. */
  readonly allows: (asker: string) => boolean;
}

/**
 * @param most requests in a window
 * @param milliseconds the length of a window
 */
export function openRate(most: number, milliseconds: number): Rate {
  let began = 0;
  let counts = new Map<string, number>();
  return {
    allows: (asker) => {
      const now = Date.now();
      if (now - began >= milliseconds) {
        began = now;
        counts = new Map();
      }
      const count = (counts.get(asker) ?? 0) + 1;
      counts.set(asker, count);
      return count <= most;
    },
  };
}
