import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { csrfHeader } from '../api/addresses.ts';
import { cookieName } from '../api/session.ts';
import type { Database } from '../data/database.ts';
import { Refusal } from './refusal.ts';
import { type Asker, askerOf, digestOf } from './sessions.ts';

/** What is known about a request besides its content. */
export interface Surroundings {
  readonly Variables: { asker: Asker | null };
}

/** Bytes of one text: 160,000 sentences. */
export const mostTextBytes = 20_000_000;

/** Bytes of a request: more than two texts of the largest size, as base64. */
const mostBytes = 60_000_000;

/** Before logging in, there is only a name and a password to send. */
const mostBytesOfStrangers = 10_000;

const limitTo = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(413, { problem: `is larger than ${maxSize / 1e6} MB; split the texts into parts` });
    },
  });

const [limit, limitOfStrangers] = [limitTo(mostBytes), limitTo(mostBytesOfStrangers)];

export const limitSize: MiddlewareHandler<Surroundings> = (context, next) =>
  (context.get('asker') === null ? limitOfStrangers : limit)(context, next);

/** The page loads only its own files, and nobody may embed it in a frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('x-frame-options', 'DENY');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};

/**
 * Refuses anything that did not come from the page: another name for this machine (DNS rebinding), and another origin.
 *
 * @param hosts with their ports, such as `127.0.0.1:4711`
 */
export const requireOwnOrigin =
  (hosts: () => readonly string[]): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts().includes(host)) throw new Refusal(403, { problem: 'this server is not known by that name' });
    const origin = context.req.header('origin');
    if (origin !== undefined && !isOwn(origin, host)) throw new Refusal(403, { problem: 'comes from another page' });
    const site = context.req.header('sec-fetch-site');
    const isAnswer = context.req.path.startsWith('/api/');
    if (isAnswer && site !== undefined && site !== 'same-origin' && site !== 'none') {
      throw new Refusal(403, { problem: 'comes from another page' });
    }
    await next();
  };

function isOwn(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

export const knowAsker =
  (database: Database): MiddlewareHandler<Surroundings> =>
  async (context, next) => {
    const cookie = getCookie(context, cookieName);
    context.set('asker', cookie === undefined ? null : await askerOf(database, cookie));
    await next();
  };

/** A request that changes something must carry a secret that only the page could read. */
export function requireCsrf({ csrf }: Asker, sent: string | undefined): void {
  if (sent === undefined || !isSame(sent, csrf)) {
    throw new Refusal(403, { problem: `lacks the header ${csrfHeader} of its session` });
  }
}

/** Whether two secrets are the same, in a time that reveals nothing about them. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(digestOf(one)), Buffer.from(digestOf(other)));
