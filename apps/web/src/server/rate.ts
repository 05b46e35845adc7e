/** Counts requests by who asks, in windows of time that follow each other. */
export interface Rate {
  /** Whether one more is allowed. */
  readonly allows: (asker: string) => boolean;
}

/**
 * @param most in a window
 * @param milliseconds of a window
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
