import { randomBytes } from 'node:crypto';
import type { Login } from '../api/session.ts';
import type { Database } from '../data/database.ts';
import { userNamed } from '../data/users.ts';
import { hashOf, isPassword } from './passwords.ts';
import { openRate } from './rate.ts';
import { Refusal } from './refusal.ts';
import { beginSession } from './sessions.ts';

/** Attempts that one address may make in a minute. */
const tries = { most: 10, milliseconds: 60_000 };

/** Logs people in by name and password; returns the cookie of their session. */
export function openLogin(database: Database): (login: Login, address: string) => Promise<string> {
  const rate = openRate(tries.most, tries.milliseconds);
  // An unknown name takes as long as a wrong password, so that nobody can find out names.
  const nobody = hashOf(randomBytes(16).toString('hex'));
  return async ({ name, password }, address) => {
    if (!rate.allows(address)) throw new Refusal(429, { problem: 'too many tries; wait a minute' });
    const user = await userNamed(database.tables, name);
    const isRight = await isPassword(password, user?.password ?? (await nobody));
    if (user === null || !isRight)
      throw new Refusal(401, { problem: 'the name or the password is wrong', needs: 'login' });
    return beginSession(database, user.name, user.role);
  };
}
