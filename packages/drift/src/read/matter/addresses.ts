import type { Pattern } from './matter.ts';

/** Top-level domains of addresses without `www`. */
const domains = 'com|org|net|de|at|ch|uk|gov|edu|eu|io|info|dev|app|biz';

/**
 * An address with a language in it is the same as that of the other language: `/en/setup`, `/de/setup`. Scheme, case of the
 * host and a final slash do not count either.
 */
export function addressKey(text: string): string {
  const bare = text.replace(/^https?:\/\//i, '').replace(/[/.,;:!?]+$/, '');
  const host = /^[^/?#]*/.exec(bare)?.[0] ?? '';
  const local = /(?<=[/=._-]|^)(?:en|de)(?:[-_](?:us|gb|uk|de|at|ch))?(?=[/&#._-]|$)/gi;
  return host.toLowerCase().replace(local, '*') + bare.slice(host.length).replace(local, '*');
}

/** Web addresses, e-mail addresses and handles. */
export const addresses: readonly Pattern[] = [
  {
    kind: 'address',
    pattern:
      /(?:\b(?:https?|ftp|file|git|ssh):\/\/|\bwww\.)[^\s<>"“”„«»`|\\^\uFFFC]*[^\s<>"“”„«»`|\\^()[\]{}.,;:!?'’*_\uFFFC]/giu,
    keyOf: addressKey,
  },
  {
    kind: 'address',
    pattern: /(?:mailto:)?(?<![\w.+-])[\p{L}\d_.+-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64})*\.\p{L}{2,24}/gu,
    keyOf: (text) => text.toLowerCase(),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\p{L}\\d@_./-])(?:[a-z\\d-]{1,64}\\.){1,4}(?:${domains})(?![\\p{L}\\d_(]|[.-]\\p{L})(?:/[\\w./?=&%#~-]*[\\w/=])?`,
      'gu',
    ),
    keyOf: addressKey,
  },
  { kind: 'address', pattern: /(?<![\p{L}\d@_./-])@[\p{L}_][\p{L}\d_]{2,}(?![\p{L}\d_@]|\.\p{L})/gu },
];
