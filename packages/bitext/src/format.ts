import { z } from 'zod';
import { bilingualFormats } from './bilingual-formats.ts';
import { catalogueFormats } from './catalogue-formats.ts';
import { documentFormats } from './document-formats.ts';
import type { FileFormat, Holds } from './file-format.ts';

const table = { ...documentFormats, ...catalogueFormats, ...bilingualFormats } as const satisfies Readonly<
  Record<string, FileFormat>
>;

/** The formats of files that are read as a whole, by name. Help, errors and the pairing of files follow from it. */
export const fileFormats: Readonly<Record<Format, FileFormat>> = table;

export const Format = z.enum(Object.keys(table) as (keyof typeof table)[]);
export type Format = z.infer<typeof Format>;

/** The names of the formats that hold something. */
type FormatHolding<What extends Holds> = {
  [Name in Format]: (typeof table)[Name]['holds'] extends What ? Name : never;
}[Format];
export type DocumentFormat = FormatHolding<'document'>;
export type CatalogueFormat = FormatHolding<'catalogue'>;
export type BilingualFormat = FormatHolding<'both languages'>;
