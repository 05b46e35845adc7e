import type { WholeWriter } from './whole-writer.ts';

/** Each format that bilingual files are written in: the endings that stand for it, and its writer, loaded when needed. */
const table = {
  tmx: { endings: ['tmx'], writer: async () => (await import('./tmx.ts')).tmxWriter },
  xliff: { endings: ['xlf', 'xliff'], writer: async () => (await import('./xliff-2.ts')).xliff2Writer },
  'xliff-1.2': { endings: [], writer: async () => (await import('./xliff-1.ts')).xliff1Writer },
  po: { endings: ['po'], writer: async () => (await import('./po.ts')).poWholeWriter },
  tsv: { endings: ['tsv'], writer: async () => (await import('./delimited.ts')).tsvWholeWriter },
  csv: { endings: ['csv'], writer: async () => (await import('./delimited.ts')).csvWholeWriter },
  xlsx: { endings: ['xlsx'], writer: async () => (await import('./xlsx.ts')).xlsxWholeWriter },
  docx: { endings: ['docx'], writer: async () => (await import('./docx.ts')).docxWholeWriter },
  jsonl: { endings: ['jsonl'], writer: async () => (await import('./json-lines.ts')).jsonLinesWriter },
} as const satisfies Readonly<
  Record<string, { readonly endings: readonly string[]; readonly writer: () => Promise<WholeWriter> }>
>;

/** A format that bilingual files are written in. */
export type WholeFormat = keyof typeof table;
export const wholeFormats = Object.keys(table) as readonly WholeFormat[];

/** The format that the ending of a path stands for, if any. */
export function wholeFormatOf(path: string): WholeFormat | null {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return wholeFormats.find((name) => (table[name].endings as readonly string[]).includes(ending)) ?? null;
}

export const wholeWriter = (format: WholeFormat): Promise<WholeWriter> => table[format].writer();
