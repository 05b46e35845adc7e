import type { Language } from '@gegenlesen/bitext';

/** `de` of `de-CH`. */
export const baseOf = (lang: Language): Language => lang.toLowerCase().split(/[-_]/)[0] ?? lang;

/** `de-CH` is German. */
export function languageName(lang: Language): string {
  const base = baseOf(lang);
  if (base === 'und') return 'an unknown language';
  return new Intl.DisplayNames('en', { type: 'language' }).of(base) ?? lang;
}
