import { type BilingualFormat, type Document, InputError } from '@gegenlesen/bitext';
import { formats } from '../formats.ts';
import type { ReadOptions } from '../read-options.ts';
import type { Unit } from './unit.ts';

/** What a bilingual file holds. */
export interface UnitsOfDocument {
  /** In the order of the file, under the keys of their segments. */
  readonly units: ReadonlyMap<string, Unit>;
  /** What is wrong with units that could not be read. */
  readonly broken: readonly InputError[];
}

/** Documents are read once for both sides, and again only when they have been forgotten. */
const read = new WeakMap<Document, Map<string, Promise<UnitsOfDocument>>>();

/** The units of a document. @throws InputError with the place if the file is broken */
export function unitsOfDocument(
  document: Document,
  format: BilingualFormat,
  options: ReadOptions = {},
): Promise<UnitsOfDocument> {
  const known = read.get(document) ?? new Map<string, Promise<UnitsOfDocument>>();
  read.set(document, known);
  const way = options.columns ?? '';
  const units = known.get(way) ?? readUnits(document, format, options);
  known.set(way, units);
  return units;
}

async function readUnits(document: Document, format: BilingualFormat, options: ReadOptions): Promise<UnitsOfDocument> {
  const units = new Map<string, Unit>();
  const broken: InputError[] = [];
  const uses = new Map<string, number>();
  for await (const unit of unitsIn(document, format, options)) {
    if (unit instanceof InputError) broken.push(unit);
    else if (unit !== null) {
      const use = (uses.get(unit.id) ?? 0) + 1;
      uses.set(unit.id, use);
      units.set(use === 1 ? unit.id : `${unit.id} (${use})`, unit);
    }
  }
  return { units, broken };
}

/**
 * The units of a bilingual document in its order: an error in the place of one that is broken, null for one that lacks a
 * language.
 *
 * @throws InputError with the place if the file is broken
 */
export async function* unitsIn(
  document: Document | Promise<Document>,
  format: BilingualFormat,
  options: ReadOptions = {},
): AsyncGenerator<Unit | InputError | null> {
  const { text, path } = await document;
  const reader = await formats[format].reader();
  yield* reader(text, path, options);
}
