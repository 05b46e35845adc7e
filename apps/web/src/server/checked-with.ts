import { createHash } from 'node:crypto';
import { version } from 'gegenlesen';
import type { Desk } from './desk.ts';

/** The digest of everything besides the texts that the findings depend on. */
export function checkedWith({ requestFor, taught }: Desk, original: string, translation: string): string {
  const facts = taught.map(({ kind, path, digest }) => [kind, path, digest]);
  const known = JSON.stringify([version, requestFor(original, translation), facts]);
  return createHash('sha256').update(known).digest('hex');
}
