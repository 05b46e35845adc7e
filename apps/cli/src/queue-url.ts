export interface QueueOptions {
  readonly queue?: string | undefined;
  readonly prefix?: string | undefined;
  /** A folder for what the stages hand on, instead of Redis. */
  readonly store?: string | undefined;
  /** Seconds. */
  readonly expire: number;
}

/** `--queue`, else `REDIS_URL`; undefined where neither is there. */
export const queueUrl = ({ queue }: Pick<QueueOptions, 'queue'>): string | undefined =>
  queue ?? (process.env.REDIS_URL || undefined);
