import type { Holds } from './file-format.ts';
import {
  type BilingualFormat,
  type CatalogueFormat,
  type FormatName as Format,
  fileFormats,
  formatNames,
} from './format-table.ts';

const byEnding: ReadonlyMap<string, Format> = new Map(
  formatNames.flatMap((name) => fileFormats[name].endings.map((ending) => [ending, name] as const)),
);

/** The format that files with an ending have, in any case; null if none is known. @param ending without the point */
export const formatOfEnding = (ending: string): Format | null => byEnding.get(ending.toLowerCase()) ?? null;

/** The endings of the formats that hold something, each with its point: `.txt`. */
export const endingsOf = (holds: Holds): readonly string[] =>
  Object.values(fileFormats).flatMap((format) =>
    format.holds === holds ? format.endings.map((ending) => `.${ending}`) : [],
  );

export const isCatalogue = (format: Format): format is CatalogueFormat => fileFormats[format].holds === 'catalogue';

/** Whether files hold strings under keys, which join them to their translations. */
export const hasKeys = (format: Format): boolean => fileFormats[format].holds !== 'document';

/** Whether a file holds original and translation. */
export const isBilingual = (format: Format): format is BilingualFormat =>
  fileFormats[format].holds === 'both languages';

/** The format of a file that is named alone, by the ending of its name; null if it cannot hold both languages. */
export function formatAlone(path: string): BilingualFormat | null {
  const format = formatOfEnding(path.slice(path.lastIndexOf('.') + 1));
  const alone = format === null ? null : (fileFormats[format].alone ?? format);
  return formatNames.filter(isBilingual).find((name) => name === alone) ?? null;
}

/** Whether a file of this format is an archive of parts, so that its text is markup and has no lines that mean anything. */
export const isContainer = (format: Format): boolean => fileFormats[format].container ?? false;

/**
 * Whether a person finds a place in its files by line and column. In others, the text of a Document is not what anybody
 * sees: what is quoted of it is its prose.
 */
export const hasLines = (format: Format): boolean => !isContainer(format) && !hasPages(format);

/** Whether a person finds a place in its files by the page. */
export const hasPages = (format: Format): boolean => fileFormats[format].pages ?? false;

/** Whether corrections can be written into files of this format. */
export const isWritable = (format: Format): boolean => fileFormats[format].readOnly !== true;

/** Whether findings can be written into files of this format as comments or notes. */
export const takesComments = (format: Format): boolean => fileFormats[format].takesComments ?? false;
