import { z } from 'zod';
import { plain } from './plain.ts';

/** A reviewer decides; an editor may also change sentences, beads and documents. */
export const Role = z.enum(['reviewer', 'editor']);
export type Role = z.infer<typeof Role>;

/** The user of a session. */
export const Session = z
  .object({
    name: z.string(),
    role: Role,
    /** The language of the page, as the browser prefers it. */
    locale: z.enum(['de', 'en']),
    /** Must be sent in the header `csrfHeader` with every request that changes something. */
    csrf: z.string(),
    /** Whether it began with a name and a password; only then can one sign out and in again. */
    byLogin: z.boolean(),
  })
  .readonly();
export type Session = z.infer<typeof Session>;

/** For servers with users; without users, the address that `gegenlesen serve` prints is enough. */
export const Login = z.object({ name: plain(200).min(1), password: z.string().min(1).max(1000) }).readonly();
export type Login = z.infer<typeof Login>;

/** The cookie of a session. */
export const cookieName = 'gegenlesen';
