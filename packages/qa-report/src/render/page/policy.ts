import { createHash } from 'node:crypto';
import { type Markup, verbatim } from './markup.ts';

/**
 * Everything is forbidden but this style and this script, known by their hashes (W3C, Content Security Policy Level 3):
 * even if a document could write a tag into the page, it would load nothing and run nothing.
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
