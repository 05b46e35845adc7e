import { fileFormats, formatAlone, InputError } from '@gegenlesen/bitext';
import { formatOfPath, type PairFormat } from '@gegenlesen/qa-report';
import { type PairFileFormat, pairFileFormats, pairFormats } from '../formats.ts';

/**
 * The format of a file of pairs, by its ending.
 *
 * @throws InputError that names the supported endings
 */
export function fileFormatOf(path: string): PairFileFormat {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const format = formatAlone(path) ?? pairFileFormats.find((name) => name === ending);
  if (format !== undefined) return format;
  throw new InputError(path, `pairs cannot be read from files with this ending, only from ${endings()}`, {
    remedy: 'export it as one of these, or name its format with an option such as `--read-as jsonl`',
  });
}

/** Of the formats that are only read unit by unit, and of those that hold both languages when they are named alone. */
function endings(): string {
  const known = Object.values(fileFormats).flatMap((format) => format.endings);
  const names = new Set(['jsonl', ...known.filter((ending) => formatAlone(`.${ending}`) !== null)]);
  return new Intl.ListFormat('en-GB').format([...names].map((name) => `.${name}`));
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
