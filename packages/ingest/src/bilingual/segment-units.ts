import {
  type BilingualFormat,
  type Document,
  factsOf,
  InputError,
  type Segment,
  type SegmentedDocument,
  type UnitCounts,
} from '@gegenlesen/bitext';
import { segmentFromParts } from '../catalogues/segment-from-parts.ts';
import type { SegmentOptions } from '../read-options.ts';
import { languageOf, withSegments } from '../with-segments.ts';
import type { Unit } from './unit.ts';
import { unitsOfDocument } from './units-of-document.ts';

/**
 * One side of a bilingual file: its translated units as segments, each with its id as key, and how many units are in each
 * state. A unit that is broken is left out, which a notice says.
 *
 * @throws InputError with the place if the file is broken, or if nothing in it is translated
 */
export async function segmentUnits(
  document: Document,
  format: BilingualFormat,
  { side = 'target', lang: asked, ...options }: SegmentOptions,
): Promise<SegmentedDocument> {
  const { units, broken } = await unitsOfDocument(document, format, options);
  const segments = [...units].flatMap(([key, unit], block) => segmentOf(key, unit, side, document.text, block));
  if (segments.length === 0) throw nothingTranslated(document.path);
  const all = [...units.values()];
  const lang = asked ?? all.find((unit) => unit[side].lang !== null)?.[side].lang ?? undefined;
  const read = withSegments(document, inOrder(segments), lang ?? (await languageOf(segments)));
  // Both sides are one file, and one notice is enough.
  const notices = side === 'target' ? [...read.notices, ...broken.map(({ message }) => message)] : [];
  return { ...read, units: countsOf(all), notices };
}

const nothingTranslated = (path: string): InputError =>
  /\.pot$/i.test(path)
    ? new InputError(path, 'is a template, which has no translations', { remedy: 'name the `.po` file of a language' })
    : new InputError(path, 'contains no translated units');

function segmentOf(
  key: string,
  unit: Unit,
  side: 'source' | 'target',
  documentText: string,
  block: number,
): readonly Segment[] {
  if (unit.state !== 'translated') return [];
  const { note, limits } = unit;
  const { parts, inlines } = unit[side];
  const segment = segmentFromParts({ key, parts, ...factsOf({ note, limits, inlines }) }, documentText, block);
  return segment === null ? [] : [segment];
}

/** Sentences of a translation may be in another order than those of the original. */
const inOrder = (segments: readonly Segment[]): readonly Segment[] =>
  segments.toSorted((one, other) => one.start - other.start);

function countsOf(units: readonly Unit[]): UnitCounts {
  const counts = { translated: 0, fuzzy: 0, untranslated: 0, obsolete: 0, kept: 0 };
  for (const { state } of units) counts[state] += 1;
  return counts;
}
