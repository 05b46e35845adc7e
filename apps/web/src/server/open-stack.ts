/** What was opened one on top of the other. */
export interface OpenStack {
  readonly add: (close: () => Promise<void>) => void;
  /** Closes what was opened last first, and each only once. */
  readonly close: () => Promise<void>;
}

export function openStack(): OpenStack {
  const closers: (() => Promise<void>)[] = [];
  return {
    add: (close) => void closers.push(close),
    close: async () => {
      for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
    },
  };
}
