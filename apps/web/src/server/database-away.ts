import { DrizzleQueryError } from 'drizzle-orm';

/** Codes of Node for a server that is away, and of PostgreSQL for one that stops, starts or is full (classes 08, 53, 57P). */
const away = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|ENOENT|08\w{3}|53\w{3}|57P\w{2})$/;

/** When a connection breaks during a query, the driver gives no code. */
const broken =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Whether a query failed because the database does not answer, which may be temporary. */
export function isDatabaseAway(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof Error)) return false;
  const codes = [cause, ...(cause instanceof AggregateError ? cause.errors : [])].map((one) => String(one.code ?? ''));
  return codes.some((code) => away.test(code)) || broken.test(cause.message);
}
