import { InputError } from '@gegenlesen/bitext';

/** Stores the results of each stage for the next, by key. */
export interface ArtifactStore {
  /** Null if it never existed, or is gone. */
  readonly get: (key: string) => Promise<Uint8Array | null>;
  readonly has: (key: string) => Promise<boolean>;
  /** Renews the time to live of an artifact. False if it does not exist. */
  readonly renew: (key: string) => Promise<boolean>;
  /** @throws InputError if it is larger than the store accepts */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/** 100 MB: more than any intermediate result of the largest document. */
export const mostArtifactBytes = 100_000_000;

/** @throws InputError that names the key and the limit */
export function requireSize(key: string, bytes: Uint8Array, most: number): void {
  if (bytes.length <= most) return;
  throw new InputError(
    key,
    `has ${(bytes.length / 1e6).toFixed(1)} MB, and ${most / 1e6} MB is the most that is kept`,
    {
      remedy: 'split the document into parts',
    },
  );
}
