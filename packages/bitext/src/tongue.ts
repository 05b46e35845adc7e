import type { Language } from './document.ts';

/** The two languages that can be checked. */
export type Tongue = 'en' | 'de';

/** Something for each of the two languages. */
export type ByTongue<Each> = Readonly<Record<Tongue, Each>>;

/** Something for the original and something for its translation. */
export interface BySide<Each> {
  readonly source: Each;
  readonly target: Each;
}

/** `de-CH` and `de_CH` give `de`; null for a language that is neither English nor German. */
export function tongueOf(lang: Language): Tongue | null {
  const base = lang.toLowerCase().split(/[-_]/)[0];
  return base === 'en' || base === 'de' ? base : null;
}

export const otherTongue = (tongue: Tongue): Tongue => (tongue === 'en' ? 'de' : 'en');

/** From languages to sides. @param original the language of the original */
export const bySide = <Each>({ en, de }: ByTongue<Each>, original: Tongue): BySide<Each> =>
  original === 'en' ? { source: en, target: de } : { source: de, target: en };

/** From sides to languages. @param original the language of the original */
export const byTongue = <Each>({ source, target }: BySide<Each>, original: Tongue): ByTongue<Each> =>
  original === 'en' ? { en: source, de: target } : { en: target, de: source };
