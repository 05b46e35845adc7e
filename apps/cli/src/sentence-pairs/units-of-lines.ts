import { InputError } from '@gegenlesen/bitext';
import type { Unit } from '@gegenlesen/ingest';
import { type Line, type LineProblem, linesOf, lineTextOf } from './lines.ts';

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

function readLine(line: Line, read: LineReader): Unit | LineProblem | null {
  const text = lineTextOf(line);
  if (typeof text !== 'string') return text;
  return text.trim() === '' ? null : read(text, line.number);
}

/** A unit of two texts that a line gives as they are. */
export const unitOfTexts = (
  id: string,
  source: string,
  target: string,
  facts: Partial<Pick<Unit, 'state' | 'note' | 'limits'>> = {},
): Unit => ({ id, source: sideOf(source), target: sideOf(target), state: 'translated', menu: [], ...facts });

const sideOf = (text: string): Unit['source'] => ({ text, lang: null, isExact: true, parts: [] });
