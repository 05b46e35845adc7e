/** The way to a value within another: keys and indices. */
export type Path = readonly (string | number)[];

/** Parsed data, with the offsets of its values. */
export interface Located {
  readonly value: unknown;
  /** The offset of a value or its key; that of the nearest enclosing value if it does not exist. */
  readonly offsetOf: (path: Path, part: 'key' | 'value') => number;
}

/** A fault in a text of data. */
export interface Fault {
  readonly offset: number;
  readonly problem: string;
  readonly remedy?: string;
}

/** Parses a text of data. */
export type ReadData = (text: string) => Located | Fault | Promise<Located | Fault>;

/** `line 3, column 5`, counted from 1. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

export const twice = (key: string): string => `\`${key}\` is here twice`;
