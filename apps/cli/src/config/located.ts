/** Where something stands within a value: keys and places in lists. */
export type Path = readonly (string | number)[];

/** What a text of data holds, and where. */
export interface Located {
  readonly value: unknown;
  /** The offset of a value, or of the key before it; that of what it is in, where it is not there. */
  readonly offsetOf: (path: Path, part: 'key' | 'value') => number;
}

/** Something is wrong with a text of data. */
export interface Fault {
  readonly offset: number;
  readonly problem: string;
  readonly remedy?: string;
}

/** Reads a text of data. */
export type ReadData = (text: string) => Located | Fault | Promise<Located | Fault>;

/** `line 3, column 5`, counted from 1. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

export const twice = (key: string): string => `\`${key}\` stands here twice`;
