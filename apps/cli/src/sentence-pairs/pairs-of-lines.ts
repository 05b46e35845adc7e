import { InputError } from '@gegenlesen/bitext';
import { utf8Of } from '../parsed.ts';
import { type Line, linesOf, mostBytes } from './lines.ts';
import type { LineProblem, LineReader, TextPair } from './text-pair.ts';

/** The pairs of a file with one on each line; a wrong line yields its error, and reading goes on. */
export async function* pairsOfLines(path: string, read: LineReader): AsyncGenerator<TextPair | InputError> {
  for await (const line of linesOf(path)) {
    const result = readLine(line, read);
    if (result === null) continue;
    if (!('problem' in result)) yield result;
    else yield new InputError(path, result.problem, { place: `line ${line.number}`, remedy: result.remedy });
  }
}

function readLine({ number, bytes }: Line, read: LineReader): TextPair | LineProblem | null {
  if (bytes === null) {
    return { problem: `is longer than ${mostBytes / 1e6} MB`, remedy: 'put one pair of sentences on a line' };
  }
  const text = utf8Of(bytes);
  if (text === null) return { problem: 'is not UTF-8', remedy: 'save the file as UTF-8' };
  return text.trim() === '' ? null : read(text, number);
}
