import type { Part } from '../prose.ts';

/** The text of a cell with its places in the file. */
export interface Cell {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** A row of a table; cells that do not exist are left out. */
export interface Row {
  readonly cells: readonly (Cell | undefined)[];
  /** Counted from 1: the line of a text file on which it begins, the row of a sheet. */
  readonly number: number;
  /** What its unit is called if it has no id; otherwise, by its number. */
  readonly name?: string;
  /** Where it is, for messages: `line 7`. */
  readonly place: string;
  /** Why it cannot be read, as the end of a sentence about the file; absent if it can. */
  readonly problem?: string;
  /** What to do about it. */
  readonly remedy?: string;
}

export const textAt = ({ cells }: Row, column: number): string => cells[column]?.text ?? '';
