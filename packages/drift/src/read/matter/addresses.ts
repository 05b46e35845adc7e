import type { Pattern } from './matter.ts';

/** Top-level domains of addresses without `www`. */
const domains = 'com|org|net|de|at|ch|uk|gov|edu|eu|io|info|dev|app|biz';

/** A language as part of an address: `/en/`, `de-DE`, `?lang=en`, `index.de.html`, `l10n-german@`. */
const language = '(?:(?:en|de)(?:[-_](?:us|gb|uk|de|at|ch))?|english|german|deutsch|englisch)';
const inHost = new RegExp(`(?:(?<=^|[.-])${language}[.-]|-${language}(?=[.@]))`, 'gi');
const inPath = new RegExp(
  `[?&](?:lang|language|locale|hl|l|setlang)=${language}(?=[&#]|$)|[/._-]${language}(?=[/?&#._-]|$)`,
  'gi',
);

/** The path of an address or file without its language: `help-de.txt` is `help.txt`. */
export const withoutLanguage = (path: string): string => path.replace(inPath, '').replace(/^&/, '?');

/**
 * What an address leads to, whatever the language: `/en/setup` and `/de/setup` are the same, as are `http` and `https`.
 * The case of the host, `www`, a final slash and the name of a section do not count either.
 */
export function addressKey(text: string): string {
  const bare = text
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/i, '')
    .replace(/#[^\d#/!][^#/]*$/, '')
    .replace(/[/.,;:!?]+$/, '');
  const host = /^[^/?#]*/.exec(bare)?.[0] ?? '';
  const path = withoutLanguage(bare.slice(host.length));
  return host.toLowerCase().replace(inHost, '') + path.replace(/[/]+$/, '');
}

/** Web addresses, e-mail addresses and handles. */
export const addresses: readonly Pattern[] = [
  {
    kind: 'address',
    pattern:
      /(?:\b(?:https?|ftp|file|git|ssh):\/\/|\bwww\.)(?:[^\s<>"“”„«»`|\\^[\]\uFFFC]|\[[^\s[\]]*\])*[^\s<>"“”„«»`|\\^()[\]{}.,;:!?'’*_\uFFFC]/giu,
    keyOf: addressKey,
  },
  {
    kind: 'address',
    pattern: /(?:mailto:)?(?<![\w.+-])[\p{L}\d_.+-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64})*\.\p{L}{2,24}/gu,
    keyOf: addressKey,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\p{L}\\d@_./-])(?:[a-z\\d-]{1,64}\\.){1,4}(?:${domains})(?![\\p{L}\\d_(]|[.-]\\p{L})(?:/[\\w./?=&%#~-]*[\\w/=])?`,
      'gu',
    ),
    keyOf: addressKey,
  },
  // `@FILE` and `@Options:` are no handles.
  {
    kind: 'address',
    pattern: /(?<![\p{L}\d@_./-])@(?!\p{Lu}+(?!\p{L}))[\p{L}_][\p{L}\d_]{2,}(?![\p{L}\d_@:]|\.\p{L})/gu,
  },
];
