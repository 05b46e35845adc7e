import type { Document } from '@gegenlesen/bitext';
import { languageName } from './language/language-name.ts';
import type { Recognised } from './language/recognise-language.ts';

/** What a person should know about the encoding and language of a file. */
export function noticesOf({ encoding, text }: Document, recognised: Recognised | null): string[] {
  const notices: string[] = [];
  if (encoding !== 'utf-8') notices.push(`Read as ${encoding}.`);
  if ((text.slice(0, 1_000_000).match(/Ã[¤¶¼Ÿ–œ]|â€[œž™“”]/g)?.length ?? 0) >= 3) {
    notices.push('Letters such as `Ã¤` suggest that the text was decoded incorrectly before it was saved.');
  }
  if (recognised !== null && recognised.second !== null && recognised.share < 0.8) {
    const [first, second] = [languageName(recognised.lang), languageName(recognised.second)];
    notices.push(
      `Only ${Math.round(recognised.share * 100)} % of the text seems to be in ${first}; much of it seems to be in ${second}.`,
    );
  }
  return notices;
}
