import { InputError } from '@gegenlesen/bitext';

/** Keeps what one stage hands to the next, by key. */
export interface ArtifactStore {
  /** Null where it never was, or is no longer. */
  readonly get: (key: string) => Promise<Uint8Array | null>;
  readonly has: (key: string) => Promise<boolean>;
  /** Keeps an artifact for as long as if it had been put just now. False where it is not there. */
  readonly renew: (key: string) => Promise<boolean>;
  /** @throws InputError where it is larger than the store takes */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/** 100 MB: more than the largest document becomes on its way. */
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
