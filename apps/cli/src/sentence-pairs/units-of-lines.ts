import { InputError } from '@gegenlesen/bitext';
import type { Unit } from '@gegenlesen/ingest';
import { utf8Of } from '../parsed.ts';
import { type Line, linesOf, mostBytes } from './lines.ts';

/** Why a line contains no pair, and what to write instead. */
export interface LineProblem {
  readonly problem: string;
  readonly remedy: string;
}

/** Turns a line into its unit, or into null if there is none on it. @param number of the line, counted from 1 */
export type LineReader = (text: string, number: number) => Unit | LineProblem | null;

/** The units of a file with one on each line; a wrong line yields its error, and reading goes on. */
export async function* unitsOfLines(path: string, read: LineReader): AsyncGenerator<Unit | InputError> {
  for await (const line of linesOf(path)) {
    const result = readLine(line, read);
    if (result === null) continue;
    if (!('problem' in result)) yield result;
    else yield new InputError(path, result.problem, { place: `line ${line.number}`, remedy: result.remedy });
  }
}

function readLine({ number, bytes }: Line, read: LineReader): Unit | LineProblem | null {
  if (bytes === null) {
    return { problem: `is longer than ${mostBytes / 1e6} MB`, remedy: 'put one pair of sentences on a line' };
  }
  const text = utf8Of(bytes);
  if (text === null) return { problem: 'is not UTF-8', remedy: 'save the file as UTF-8' };
  return text.trim() === '' ? null : read(text, number);
}

/** A unit of two texts that a line gives as they are. */
export const unitOfTexts = (
  id: string,
  source: string,
  target: string,
  facts: Partial<Pick<Unit, 'state' | 'note' | 'limits'>> = {},
): Unit => ({ id, source: sideOf(source), target: sideOf(target), state: 'translated', menu: [], ...facts });

const sideOf = (text: string): Unit['source'] => ({ text, lang: null, isExact: true });
