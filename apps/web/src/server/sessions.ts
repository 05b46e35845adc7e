import { createHash, randomBytes } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import type { Role } from '../api/session.ts';
import type { Database } from '../data/database.ts';
import { sessions } from '../data/schema.ts';

/** A user who is logged in. */
export interface Asker {
  readonly name: string;
  readonly role: Role;
  readonly csrf: string;
}

/** Milliseconds that a session lasts: a month. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

export const cookieSeconds = lifetime / 1000;

const secret = (): string => randomBytes(32).toString('base64url');

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A secret of 256 bits, for the printed address. */
export const newToken = secret;

/** Begins a session, and returns the content of its cookie, of which only the digest is stored. */
export async function beginSession({ tables }: Database, name: string, role: Role): Promise<string> {
  const cookie = secret();
  const now = Date.now();
  await tables.delete(sessions).where(lt(sessions.expires, now));
  await tables
    .insert(sessions)
    .values({ digest: digestOf(cookie), name, role, csrf: secret(), expires: now + lifetime });
  return cookie;
}

/** Ends the session of a cookie, wherever it was copied to. */
export async function endSession({ tables }: Database, cookie: string): Promise<void> {
  await tables.delete(sessions).where(eq(sessions.digest, digestOf(cookie)));
}

/** The user of a cookie; null if the session is over. */
export async function askerOf({ tables }: Database, cookie: string): Promise<Asker | null> {
  const [row] = await tables
    .select()
    .from(sessions)
    .where(eq(sessions.digest, digestOf(cookie)));
  if (row === undefined || row.expires < Date.now()) return null;
  const { name, role, csrf } = row;
  return { name, role, csrf };
}
