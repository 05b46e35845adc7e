import { eq } from 'drizzle-orm';
import type { Role } from '../api/session.ts';
import type { Tables } from './database.ts';
import { sessions, users } from './schema.ts';

export interface User {
  readonly name: string;
  readonly role: Role;
  /** The result of `hashOf`. */
  readonly password: string;
}

export async function userNamed(tables: Tables, name: string): Promise<User | null> {
  const [user] = await tables.select().from(users).where(eq(users.name, name));
  return user ?? null;
}

export const hasUsers = async (tables: Tables): Promise<boolean> =>
  (await tables.select({ name: users.name }).from(users).limit(1)).length > 0;

/** Adds a user, or changes the password and role of one, who is then logged out everywhere. */
export const keepUser = (tables: Tables, user: User): Promise<void> =>
  tables.transaction(async (inner) => {
    await inner.insert(users).values(user).onConflictDoUpdate({ target: users.name, set: user });
    await inner.delete(sessions).where(eq(sessions.name, user.name));
  });
