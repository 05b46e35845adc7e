export interface QueueOptions {
  readonly queue?: string | undefined;
  readonly prefix?: string | undefined;
  /** A folder for data between stages, instead of Redis. */
  readonly store?: string | undefined;
  /** Seconds. */
  readonly expire: number;
}

/** `--queue`, or else `REDIS_URL`; undefined if neither is set. */
export const queueUrl = ({ queue }: Pick<QueueOptions, 'queue'>): string | undefined =>
  queue ?? (process.env.REDIS_URL || undefined);
