import { utf8Of } from '../parsed.ts';
import { chunksOf } from '../read-file.ts';

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line end; null if it is longer than `mostBytes`. */
  readonly bytes: Buffer | null;
}

/** No pair of sentences is this long. */
const mostBytes = 16_000_000;

const lineFeed = 0x0a;

/** The lines of a file, read one at a time. `node:readline` would break JSON at U+2028 and accept wrong bytes. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let number = 0;
  let held: Buffer[] = [];
  let length = 0;
  const hold = (bytes: Buffer): void => {
    length += bytes.length;
    if (length > mostBytes) held = [];
    else held.push(bytes);
  };
  const take = (): Line => {
    const bytes = length > mostBytes ? null : Buffer.concat(held);
    held = [];
    length = 0;
    number += 1;
    return { number, bytes };
  };
  for await (const chunk of chunksOf(path)) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

/** Why a line contains no pair, and what to write instead. */
export interface LineProblem {
  readonly problem: string;
  readonly remedy: string;
}

/** The text of a line, or why it has none. */
export function lineTextOf({ bytes }: Line): string | LineProblem {
  if (bytes === null) {
    return { problem: `is longer than ${mostBytes / 1e6} MB`, remedy: 'put one pair of sentences on a line' };
  }
  return utf8Of(bytes) ?? { problem: 'is not UTF-8', remedy: 'save the file as UTF-8' };
}
