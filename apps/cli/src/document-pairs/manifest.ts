import { Format, InputError } from '@gegenlesen/bitext';
import Papa from 'papaparse';
import { z } from 'zod';
import { zod } from '../config/setting.ts';
import { languageTag } from '../options/value-type.ts';
import { nameOf } from './by-name.ts';
import { fileKey, isNameOfIndex, named } from './named.ts';
import type { FoundPairs, PairOfFiles } from './pair-of-files.ts';

const Entry = z.object({
  original: z.string().min(1),
  translation: z.string().min(1),
  name: z.string().min(1).optional(),
  sourceLang: languageTag.inConfig(zod).optional(),
  targetLang: languageTag.inConfig(zod).optional(),
  readAs: z.enum(Format.options).optional(),
});
type Entry = z.infer<typeof Entry>;

/** A row of a manifest and its place. */
interface Row {
  readonly place: string;
  readonly value: unknown;
}

export const isManifest = (path: string): boolean => /\.(?:csv|json|jsonl)$/i.test(path);

/**
 * Reads the pairs of a manifest: `.csv` with a header, `.json` with an array, `.jsonl` with an object per line. `original`
 * and `translation` are paths from the manifest's folder; `name`, `sourceLang`, `targetLang` and `readAs` are optional.
 *
 * @throws InputError with the line of the first wrong entry
 */
export function readManifest(path: string, text: string): FoundPairs {
  const entries = rowsOf(path, text).map((row) => entryOf(path, row));
  const { pairs } = named(
    nameOf,
    entries.map(({ original, translation }) => [original, translation]),
  );
  const all = pairs.map((pair, i): PairOfFiles => {
    const { name, sourceLang, targetLang, readAs } = entries[i] ?? {};
    return {
      ...pair,
      name: name ?? pair.name,
      request: {
        ...(sourceLang === undefined ? {} : { sourceLang }),
        ...(targetLang === undefined ? {} : { targetLang }),
        ...(readAs === undefined ? {} : { format: readAs }),
      },
    };
  });
  const seen = new Set<string>();
  for (const { name } of all) {
    if (seen.has(fileKey(name)))
      throw new InputError(path, `has two pairs called \`${name}\``, { remedy: 'give each its own `name`' });
    if (isNameOfIndex(name))
      throw new InputError(path, 'has a pair with the name of the index', { remedy: 'give it another `name`' });
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]/.test(name)) {
      throw new InputError(path, `\`${name}\` points outside the folder of the reports`, { remedy: 'set `name`' });
    }
    seen.add(fileKey(name));
  }
  return { pairs: all, lonely: [] };
}

function rowsOf(path: string, text: string): readonly Row[] {
  if (/\.csv$/i.test(path)) return csvRows(path, text);
  if (/\.jsonl$/i.test(path)) {
    return text.split('\n').flatMap((line, i) => {
      const place = `line ${i + 1}`;
      return line.trim() === '' ? [] : [{ place, value: parsed(path, line, place) }];
    });
  }
  const list = parsed(path, text);
  if (Array.isArray(list)) return list.map((value, i) => ({ place: `entry ${i + 1}`, value }));
  throw new InputError(path, 'does not contain a list', { remedy });
}

function csvRows(path: string, text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (error !== undefined) throw new InputError(path, error.message, { place: `line ${(error.row ?? 0) + 2}`, remedy });
  return data.map((row, i) => ({
    place: `line ${i + 2}`,
    value: Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
  }));
}

const remedy = 'write `original` and `translation` for each pair';

function parsed(path: string, text: string, place?: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message differs between versions of Node.
    throw new InputError(path, 'is not valid JSON', { ...(place === undefined ? {} : { place }), remedy });
  }
}

function entryOf(path: string, { place, value }: Row): Entry {
  const result = Entry.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const key = issue?.path.join('.') ?? '';
  throw new InputError(path, key === '' ? 'is not a pair' : `\`${key}\` is missing or wrong`, { place, remedy });
}
