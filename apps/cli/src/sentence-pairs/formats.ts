import { fileFormats, formatOfEnding, InputError } from '@gegenlesen/bitext';
import { formatOfPath, type PairFormat } from '@gegenlesen/qa-report';
import { type PairFileFormat, pairFileFormats, pairFormats } from '../formats.ts';

/**
 * The format of a file of pairs, by its ending.
 *
 * @throws InputError that names the supported endings
 */
export function fileFormatOf(path: string): PairFileFormat {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const format = ending === 'jsonl' || ending === 'tsv' ? ending : formatOfEnding(ending);
  const known = pairFileFormats.find((name) => name === format);
  if (known !== undefined) return known;
  const bilingual = Object.values(fileFormats).filter(({ holds }) => holds === 'both languages');
  const endings = ['jsonl', 'tsv', ...bilingual.flatMap((each) => each.endings)].map((each) => `.${each}`);
  throw new InputError(path, `pairs cannot be read from files with this ending, only from ${endings.join(', ')}`, {
    remedy: 'export it as one of these, or name its format with an option such as `--read-as jsonl`',
  });
}

/**
 * The format of a report on pairs, by its ending.
 *
 * @throws InputError if reports on pairs have no such format
 */
export function reportFormatOf(path: string): PairFormat {
  const format = formatOfPath(path);
  const known = pairFormats.find((name) => name === format);
  if (known !== undefined) return known;
  throw new InputError(path, `a report on pairs is not written as ${format}`, {
    remedy: 'end it in .jsonl, .json, .txt or .md',
  });
}
