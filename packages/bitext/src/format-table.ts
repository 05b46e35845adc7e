import { bilingualFormats } from './bilingual-formats.ts';
import { catalogueFormats } from './catalogue-formats.ts';
import { documentFormats } from './document-formats.ts';
import type { FileFormat, Holds } from './file-format.ts';

const table = { ...documentFormats, ...catalogueFormats, ...bilingualFormats };

/** The name of a format. */
export type FormatName = keyof typeof table;
export const formatNames = Object.keys(table) as FormatName[];

/** The formats of files that are read as a whole, by name. Help, errors and the pairing of files follow from it. */
export const fileFormats: Readonly<Record<FormatName, FileFormat>> = table;

/** The names of the formats that hold something. */
type FormatHolding<What extends Holds> = {
  [Name in FormatName]: (typeof table)[Name]['holds'] extends What ? Name : never;
}[FormatName];
export type DocumentFormat = FormatHolding<'document'>;
export type CatalogueFormat = FormatHolding<'catalogue'>;
export type BilingualFormat = FormatHolding<'both languages'>;
