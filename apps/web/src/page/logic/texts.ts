/** A message as it is read out and searched: without the backticks around what it quotes. */
export const unquoted = (message: string): string => message.replaceAll('`', '');

/** A score of 100 as people read it: `97.4`, in German `97,4`. */
export const scoreText = (score: number, locale: string): string =>
  score.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A moment in the time of the reader: `24 Nov 2026, 00:12`. */
export const dateText = (iso: string, locale: string): string =>
  new Date(iso).toLocaleString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeStyle: 'short' });

/** A share as a percentage: `67 %`. */
export const percentText = (share: number, locale: string): string =>
  `${Math.round(share * 100).toLocaleString(locale)} %`;

/** `Deutsch` for `de` in German; a tag that no one knows stays as it is. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
