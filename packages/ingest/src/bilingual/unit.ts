import type { Language } from '@gegenlesen/bitext';

/** One side of a unit: its text without inline codes, and its language where the file says so. */
export interface UnitSide {
  readonly text: string;
  readonly lang: Language | null;
}

/** An original and its translation as a bilingual file holds them: a sentence, or a short paragraph. */
export interface Unit {
  readonly id: string;
  readonly source: UnitSide;
  readonly target: UnitSide;
}

/** The languages that a reader is to take from a file with more of them; null for whatever the file says. */
export interface WantedLanguages {
  readonly source: Language | null;
  readonly target: Language | null;
}

/** `de-AT` and `de_CH` are `de`. */
export const baseLanguage = (lang: Language): string => lang.toLowerCase().split(/[-_]/)[0] ?? lang;
