/** A message for reading out and searching, without the backticks around quotations. */
export const unquoted = (message: string): string => message.replaceAll('`', '');

/** A score as people read it: `97.4`, in German `97,4`. */
export const scoreText = (score: number, locale: string): string =>
  score.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A date in the time zone of the reader: `24 Nov 2026, 00:12`. */
export const dateText = (iso: string, locale: string): string =>
  new Date(iso).toLocaleString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeStyle: 'short' });

/** A share as a percentage: `67 %`. */
export const percentText = (share: number, locale: string): string =>
  `${Math.round(share * 100).toLocaleString(locale)} %`;

/** The name of a language: `Deutsch` for `de` in German; an unknown tag stays as it is. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
