import { InputError } from '@gegenlesen/bitext';
import { formatOfPath, type PairFormat } from '@gegenlesen/qa-report';
import { type PairFileFormat, pairFileFormats, pairFormats } from '../formats.ts';

/**
 * What a file of pairs holds, by its ending.
 *
 * @throws InputError that names what can be read
 */
export function fileFormatOf(path: string): PairFileFormat {
  const lower = path.toLowerCase();
  const format = lower.endsWith('.xlf') ? 'xliff' : pairFileFormats.find((name) => lower.endsWith(`.${name}`));
  if (format !== undefined) return format;
  throw new InputError(path, 'no pairs are read from files with this ending; .jsonl, .tsv, .tmx, .xlf and .po can be', {
    remedy: 'export it as one of these, or say what it holds with `--read-as jsonl` and the like',
  });
}

/**
 * The format of a report on pairs, by the ending of its file.
 *
 * @throws InputError where reports on pairs are not written in it
 */
export function reportFormatOf(path: string): PairFormat {
  const format = formatOfPath(path);
  const known = pairFormats.find((name) => name === format);
  if (known !== undefined) return known;
  throw new InputError(path, `a report on pairs is not written as ${format}`, {
    remedy: 'end it in .jsonl, .txt or .md',
  });
}
