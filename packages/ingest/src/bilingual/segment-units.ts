import {
  type BilingualFormat,
  type Document,
  factsOf,
  InputError,
  type Language,
  type Segment,
  type SegmentedDocument,
  type UnitCounts,
} from '@gegenlesen/bitext';
import { segmentFromParts } from '../catalogues/segment-from-parts.ts';
import { languageOf, withSegments } from '../with-segments.ts';
import { partsOfUnit } from './parts-of-unit.ts';
import type { ReadOptions, Unit } from './unit.ts';
import { unitsOfDocument } from './units-of-document.ts';
import { xliffCodes } from './xliff.ts';

/** How to read a document. */
export interface SegmentOptions extends ReadOptions {
  /** Overrides the recognised language. */
  readonly lang?: Language;
  /** Which side to read of a file that holds both. */
  readonly side?: 'source' | 'target';
}

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
  const all = await unitsIn(document, format, options);
  const units = all.filter((unit): unit is Unit => !(unit instanceof InputError));
  const broken = all.filter((unit): unit is InputError => unit instanceof InputError);
  const segments = segmentsOf(units, side, document.text);
  if (segments.length === 0) throw new InputError(document.path, 'contains no translated units');
  const lang = asked ?? units.find((unit) => unit[side].lang !== null)?.[side].lang ?? undefined;
  const read = withSegments(document, segments, lang ?? (await languageOf(segments)));
  // Both sides are one file, and one notice is enough.
  const notices = side === 'target' ? [...read.notices, ...broken.map(({ message }) => message)] : [];
  return { ...read, units: countsOf(units), notices };
}

async function unitsIn(
  document: Document,
  format: BilingualFormat,
  options: ReadOptions,
): Promise<readonly (Unit | InputError)[]> {
  const units: (Unit | InputError)[] = [];
  for await (const unit of unitsOfDocument(document, format, options)) if (unit !== null) units.push(unit);
  return units;
}

function countsOf(units: readonly Unit[]): UnitCounts {
  const counts = { translated: 0, fuzzy: 0, untranslated: 0, obsolete: 0, kept: 0 };
  for (const { state } of units) counts[state] += 1;
  return counts;
}

function segmentsOf(units: readonly Unit[], side: 'source' | 'target', documentText: string): readonly Segment[] {
  const uses = new Map<string, number>();
  return units.flatMap((unit, block) => {
    const use = (uses.get(unit.id) ?? 0) + 1;
    uses.set(unit.id, use);
    if (unit.state !== 'translated') return [];
    const key = use === 1 ? unit.id : `${unit.id} (${use})`;
    const { note, limits } = unit;
    const { inlines } = unit[side];
    const entry = {
      key,
      parts: partsOfUnit(unit[side], documentText, xliffCodes),
      ...factsOf({ note, limits, inlines }),
    };
    return segmentFromParts(entry, documentText, block) ?? [];
  });
}
