import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

export type Language = 'de' | 'en';

export const languages: Readonly<Record<Language, Words>> = { de, en };

const spoken = /^(de|en)\b/i;

/** The browser's first language that the page has. */
export function preferredLanguage(asked: readonly string[]): Language {
  const first = asked.find((tag) => spoken.test(tag)) ?? 'en';
  return first.toLowerCase().startsWith('de') ? 'de' : 'en';
}
