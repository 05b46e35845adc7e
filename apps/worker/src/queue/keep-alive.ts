/** Milliseconds after which it is renewed at the latest, since no timer of Node waits for more than 24 days. */
const longest = 3_600_000;

/**
 * Renews what expires, three times before it would, until it is ended.
 *
 * @param expire seconds that it lives after each time
 * @param renew a failure is made up for by the next time
 */
export function keepAlive(expire: number, renew: () => Promise<void>): { readonly end: () => void } {
  const timer = setInterval(() => void renew().catch(() => undefined), Math.min((expire * 1000) / 3, longest));
  return { end: () => clearInterval(timer) };
}
