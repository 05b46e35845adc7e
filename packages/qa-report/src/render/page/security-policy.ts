import { createHash } from 'node:crypto';
import { type Markup, verbatim } from './markup.ts';

/**
 * Forbids everything but this style and this script, by their hashes (W3C, Content Security Policy Level 3). Even if a
 * document managed to write a tag into the page, it could load nothing and run nothing.
 */
export const policyOf = (style: string, script: string): Markup =>
  verbatim(
    [
      "default-src 'none'",
      `style-src '${hashOf(style)}'`,
      `script-src '${hashOf(script)}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
  );

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
