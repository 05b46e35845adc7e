import type { BySide, Limits } from '@gegenlesen/bitext';
import type { PlacedInline } from './inlines.ts';

/**
 * What is known about a string of a program: a unit of a catalogue or of an exchange file. In a string, every character
 * counts, since the program shows it as it is or joins it to others.
 */
export interface ProgramString {
  /** The labels before it in the same menu or dialog; empty if that is unknown. */
  readonly menu: readonly BySide<string>[];
  /** Whether it is from the catalogue of a program, where hardly anything is prose. */
  readonly isOfCatalogue?: boolean;
  /** Whether it is the form for one thing, which may say `1` or `ein` itself where the original has a placeholder. */
  readonly isSingular?: boolean;
  /** False if its first and last signs may be missing: codes were left out there, or the file is indented. */
  readonly isExact?: boolean;
  /** How long the translation may be. */
  readonly limits?: Limits;
  /** The elements that the file marks as tags or placeholders, in order. */
  readonly inlines?: BySide<readonly PlacedInline[]>;
}
