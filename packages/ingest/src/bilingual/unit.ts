import type { Language, UnitState } from '@gegenlesen/bitext';

/** One side of a unit: its text without inline codes, and its language if the file names it. */
export interface UnitSide {
  readonly text: string;
  readonly lang: Language | null;
}

/** An original and its translation in a bilingual file: a sentence or a short paragraph. */
export interface Unit {
  readonly id: string;
  readonly source: UnitSide;
  readonly target: UnitSide;
  readonly state: UnitState;
}

/** Which languages to take from a file with several; null leaves it to the file. */
export interface WantedLanguages {
  readonly source: Language | null;
  readonly target: Language | null;
}

/** `de-AT` and `de_CH` are `de`. */
export const baseLanguage = (lang: Language): string => lang.toLowerCase().split(/[-_]/)[0] ?? lang;

/** Whether a side says anything. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
