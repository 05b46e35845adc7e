import { InputError } from '@gegenlesen/bitext';

/** Where a queue is: a server, and the prefix of its keys there. */
export interface QueueAddress {
  /** `redis://[user:password@]host[:port][/database]`, or `rediss://` for TLS. */
  readonly url: string;
  /** Lets several queues share a server. Its braces keep all keys on one node of a Redis Cluster. */
  readonly prefix: string;
  /** Whether the server belongs to a Redis Cluster, according to the server itself. */
  readonly isCluster: boolean;
}

export const usualPrefix = 'gegenlesen';

/**
 * @param prefix letters, digits, `.`, `-` and `_`
 * @throws InputError if the URL is not a Redis URL, or the prefix has other characters
 */
export function queueAddress(url: string, prefix: string = usualPrefix): QueueAddress {
  const isRedis = URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol);
  if (!isRedis) {
    throw new InputError('--queue', `\`${url}\` is not an address of Redis`, {
      remedy: 'write `redis://127.0.0.1:6379`',
    });
  }
  if (!/^[\w.-]+$/.test(prefix)) {
    throw new InputError('--prefix', `\`${prefix}\` cannot be the beginning of a key`, {
      remedy: 'use letters, digits, `.`, `-` and `_`',
    });
  }
  return { url, prefix: `{${prefix}}`, isCluster: false };
}

/** The address for people, without the password. */
export function shownAddress({ url }: QueueAddress): string {
  const { protocol, hostname, port, pathname } = new URL(url);
  return `${protocol}//${hostname}:${port === '' ? '6379' : port}${pathname === '/' ? '' : pathname}`;
}
