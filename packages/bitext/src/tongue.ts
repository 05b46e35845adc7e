import type { Language } from './document.ts';

/** The two languages that are read against each other. */
export type Tongue = 'en' | 'de';

/** What each of the two languages has. */
export type ByTongue<Each> = Readonly<Record<Tongue, Each>>;

/** What the original and its translation have. */
export interface BySide<Each> {
  readonly source: Each;
  readonly target: Each;
}

/** `de-CH` gives `de`; null for a language that is neither English nor German. */
export function tongueOf(lang: Language): Tongue | null {
  const base = lang.toLowerCase().split('-')[0];
  return base === 'en' || base === 'de' ? base : null;
}

export const otherTongue = (tongue: Tongue): Tongue => (tongue === 'en' ? 'de' : 'en');

/** The original and the translation of something known by language. @param original the language of the original */
export const bySide = <Each>({ en, de }: ByTongue<Each>, original: Tongue): BySide<Each> =>
  original === 'en' ? { source: en, target: de } : { source: de, target: en };

/** The English and the German side of something known by side. @param original the language of the original */
export const byTongue = <Each>({ source, target }: BySide<Each>, original: Tongue): ByTongue<Each> =>
  original === 'en' ? { en: source, de: target } : { en: target, de: source };
