/** The most milliseconds between two renewals, since timers of Node cannot wait for more than 24 days. */
const longest = 3_600_000;

/**
 * Keeps renewing something that expires, three times per lifetime, until it is stopped.
 *
 * @param expire seconds that it lives after each renewal
 * @param renew if it fails, the next renewal makes up for it
 */
export function keepAlive(expire: number, renew: () => Promise<void>): { readonly end: () => void } {
  const timer = setInterval(() => void renew().catch(() => undefined), Math.min((expire * 1000) / 3, longest));
  return { end: () => clearInterval(timer) };
}
