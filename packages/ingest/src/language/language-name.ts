import type { Language } from '@gegenlesen/bitext';

const englishNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** `de` is German; `und` is "no language". */
export function languageName(lang: Language): string {
  return lang === 'und' ? 'no language that could be told' : (englishNames.of(lang) ?? lang);
}

/** `de` of `de-CH`. */
export const baseOf = (lang: Language): Language => lang.toLowerCase().split(/[-_]/)[0] ?? lang;
