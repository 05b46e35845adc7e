import { InputError } from '@gegenlesen/bitext';
import { DrizzleQueryError } from 'drizzle-orm';
import type { Context } from 'hono';
import { ConflictRefusal, Refusal } from './refusal.ts';

/** What is said of a request that failed; `fault` is told what nobody could foresee. */
export function answerError(error: unknown, context: Context, fault: (error: unknown) => void): Response {
  if (error instanceof Refusal) return context.json(error.body, error.status);
  if (error instanceof ConflictRefusal) return context.json(error.body, 409);
  if (error instanceof InputError) return context.json({ problem: error.message }, 422);
  if (isDatabaseAway(error)) {
    return context.json({ problem: 'the database does not answer; nothing was saved, try again' }, 503);
  }
  fault(error);
  return context.json({ problem: 'this is a fault of gegenlesen; nothing was saved' }, 500);
}

/** Codes of Node for a server that is away, and of PostgreSQL for one that ends, starts or is full (classes 08, 53, 57P). */
const away = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|ENOENT|08\w{3}|53\w{3}|57P\w{2})$/;

/** The driver gives no code where a connection breaks under a query. */
const broken =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

function isDatabaseAway(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof Error)) return false;
  const codes = [cause, ...(cause instanceof AggregateError ? cause.errors : [])].map((one) => String(one.code ?? ''));
  return codes.some((code) => away.test(code)) || broken.test(cause.message);
}
