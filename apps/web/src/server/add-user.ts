import { InputError } from '@gegenlesen/bitext';
import type { Role } from '../api/session.ts';
import { openDatabase } from '../data/open-database.ts';
import { keepUser } from '../data/users.ts';
import { hashOf } from './passwords.ts';

/** The fewest characters of a password (NIST SP 800-63B asks for eight). */
const fewest = 8;

/**
 * Adds a user, or changes the password and role of an existing one.
 *
 * @throws InputError if the password is too short
 */
export async function addUser(
  place: Parameters<typeof openDatabase>[0],
  user: { readonly name: string; readonly role: Role; readonly password: string },
): Promise<void> {
  if ([...user.password].length < fewest) {
    throw new InputError('the password', 'is too short', { remedy: `use ${fewest} characters or more` });
  }
  const database = await openDatabase(place);
  try {
    await keepUser(database.tables, { ...user, password: await hashOf(user.password) });
  } finally {
    await database.close();
  }
}
