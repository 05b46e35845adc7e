import type { Finding, Report } from '@gegenlesen/bitext';
import { lineAndColumn, pageAt } from './lines.ts';
import type { FilePlace } from './pair-extract.ts';
import type { Row, Sentence } from './reading.ts';

/** `sentence 12, mill.de.txt:12:5`; for a finding in no row, `the document as a whole`. */
export function whereOf(finding: Finding, row: Row | null, report: Report): string {
  const place = placeOfFinding(finding, report);
  return [row === null ? 'the document as a whole' : sentenceNumbers(row), ...(place === null ? [] : [place])].join(
    ', ',
  );
}

/**
 * `file.txt:12:5` or `file.pdf, page 3`, where a person would correct it: in the translation, or in the original if the translation lacks it.
 */
export function placeOfFinding(finding: Finding, report: Report): string | null {
  const side = finding.target === null ? 'source' : 'target';
  const anchor = finding[side];
  if (anchor === null) return null;
  const place = lineAndColumn(report[side], anchor.start);
  if (place !== null) return `${report[side].path}:${place.line}:${place.column}`;
  const page = pageAt(report[side], anchor.start);
  return page === undefined ? null : `${report[side].path}, page ${page}`;
}

/** `file.txt:12:5`, `file.docx, sentence 12`, `file.pdf, page 3, sentence 12`, or only the file. */
export const placeText = (place: FilePlace): string =>
  place.region === null
    ? [place.path, ...placeInFile(place)].join(', ')
    : `${place.path}:${place.region.start.line}:${place.region.start.column}`;

/** Where a place is in a file without lines: `page 3`, `sentence 12`. */
export const placeInFile = ({ page, sentence }: Pick<FilePlace, 'page' | 'sentence'>): readonly string[] => [
  ...(page === undefined ? [] : [`page ${page}`]),
  ...(sentence === undefined ? [] : [`sentence ${sentence}`]),
];

/** The message of a finding for a format that gives places only in lines, which some files do not have. */
export function messageAt(message: string, place: FilePlace): string {
  const where = placeInFile(place);
  return where.length === 0 ? message : `${message} (${where.join(', ')})`;
}

/** `sentence 12` or, if the two sides count differently, `sentence 12, in the translation 13 to 14`. */
function sentenceNumbers({ source, target }: Row): string {
  const from = numbers(source);
  const to = numbers(target);
  if (from === null) return `sentence ${to} of the translation`;
  if (to === null) return `sentence ${from} of the original`;
  return from === to ? `sentence ${from}` : `sentence ${from}, in the translation ${to}`;
}

function numbers(sentences: readonly Sentence[]): string | null {
  const [first, last] = [sentences.at(0)?.number, sentences.at(-1)?.number];
  if (first === undefined) return null;
  return first === last ? `${first}` : `${first} to ${last}`;
}
