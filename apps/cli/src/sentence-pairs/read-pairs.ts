import type { InputError, UnitState } from '@gegenlesen/bitext';
import type { WantedLanguages } from '@gegenlesen/ingest';
import type { PairFileFormat } from '../formats.ts';
import { readJsonLine } from './json-line.ts';
import { pairsOfLines } from './pairs-of-lines.ts';
import { pairsOfUnits } from './pairs-of-units.ts';
import { readTabLine } from './tab-line.ts';
import type { TextPair } from './text-pair.ts';

/**
 * The pairs of a file, in order and one at a time; a wrong line yields its error, and reading goes on.
 *
 * @param wanted the languages to read from a file with several
 * @param count is called with the state of each unit of a bilingual file
 * @throws InputError if the file as a whole cannot be read
 */
export function pairsOf(
  path: string,
  format: PairFileFormat,
  wanted: WantedLanguages = { source: null, target: null },
  count: (state: UnitState) => void = () => undefined,
): AsyncGenerator<TextPair | InputError> {
  if (format === 'jsonl') return pairsOfLines(path, readJsonLine);
  if (format === 'tsv') return pairsOfLines(path, readTabLine);
  return pairsOfUnits(path, format, wanted, count);
}
