import { createHash } from 'node:crypto';
import { version } from 'gegenlesen';
import type { ReadPair } from './check-in-pool.ts';
import type { Taught } from './task.ts';

/**
 * The digest of everything that the reports of a pair depend on: both texts, the options, what was taught, and the
 * version.
 */
export function keyOfPair(
  { name, original, translation, request }: ReadPair,
  taught: readonly Pick<Taught, 'kind' | 'path' | 'digest'>[],
): string {
  const facts = taught.map(({ kind, path, digest }) => [kind, path, digest]);
  const digest = createHash('sha256');
  digest.update(JSON.stringify([version, name, original.path, translation.path, request, facts]));
  digest.update(createHash('sha256').update(original.bytes).digest());
  return digest.update(translation.bytes).digest('hex');
}
