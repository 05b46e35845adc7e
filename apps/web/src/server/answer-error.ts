import { InputError } from '@gegenlesen/bitext';
import type { Context } from 'hono';
import { isDatabaseAway } from './database-away.ts';
import { ConflictRefusal, Refusal } from './refusal.ts';

/** The answer to a request that failed; `fault` is called with unforeseen errors. */
export function answerError(error: unknown, context: Context, fault: (error: unknown) => void): Response {
  if (error instanceof Refusal) return context.json(error.body, error.status);
  if (error instanceof ConflictRefusal) return context.json(error.body, 409);
  if (error instanceof InputError) return context.json({ problem: error.message }, 422);
  if (isDatabaseAway(error)) {
    return context.json({ problem: 'the database does not answer, so this may not have been saved; try again' }, 503);
  }
  fault(error);
  return context.json({ problem: 'this is a bug in gegenlesen; nothing was saved' }, 500);
}
