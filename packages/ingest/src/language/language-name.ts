import type { Language } from '@gegenlesen/bitext';

/** `de` is German; `und` is "no language". */
export function languageName(lang: Language): string {
  return lang === 'und'
    ? 'no language that could be told'
    : (new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang);
}

/** `de` of `de-CH`. */
export const baseOf = (lang: Language): Language => lang.toLowerCase().split(/[-_]/)[0] ?? lang;
