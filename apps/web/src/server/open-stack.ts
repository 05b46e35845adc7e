/** Things that were opened one after the other. */
export interface OpenStack {
  readonly add: (close: () => Promise<void>) => void;
  /** Closes them in reverse order, each only once. */
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
