import type { StringFacts } from '@gegenlesen/bitext';
import type { Part } from '../prose.ts';

/** A string of a catalogue. */
export interface Entry extends StringFacts {
  /** Unique within the catalogue, and the same in all languages. */
  readonly key: string;
  /** Its text, as a person reads it. */
  readonly parts: readonly Part[];
}

/** Lists the strings of a catalogue in the order of the file. Throws an InputError with the place if the file is broken. */
export type ReadCatalogue = (text: string, path: string) => readonly Entry[];

/** Beyond this many levels a file is an attack: catalogues nest a few levels deep. */
export const deepest = 100;
