import { type BilingualFormat, InputError, type UnitState } from '@gegenlesen/bitext';
import {
  readDocument,
  readPo,
  readTmx,
  readXliff,
  type Unit,
  type UnitSide,
  unitsIn,
  type WantedLanguages,
} from '@gegenlesen/ingest';
import { chunksOf, readWhole } from '../read-file.ts';
import { warn } from '../standard-error.ts';
import type { TextPair } from './text-pair.ts';

/** Formats that hold the strings of programs and nothing else. */
const ofPrograms: ReadonlySet<BilingualFormat> = new Set(['po', 'qt', 'xcstrings']);

/** A catalogue is read at once; the largest of free software have 3 MB. */
const mostCatalogueBytes = 100_000_000;

/**
 * The units of a bilingual file as pairs, in order. Obsolete units and those that stay as they are are only counted. Units
 * in other languages are left out, which is reported at the end.
 *
 * @param count is called with the state of each unit
 */
export async function* pairsOfUnits(
  path: string,
  format: BilingualFormat,
  wanted: WantedLanguages,
  count: (state: UnitState) => void,
): AsyncGenerator<TextPair | InputError> {
  let leftOut = 0;
  for await (const unit of await unitsOf(path, format, wanted)) {
    if (unit === null) {
      leftOut += 1;
      continue;
    }
    if (unit instanceof InputError) {
      yield unit;
      continue;
    }
    count(unit.state);
    if (unit.state !== 'obsolete' && unit.state !== 'kept') yield pairOf(unit, unit.state, format);
  }
  if (leftOut > 0) warn(`${path}: left out ${leftOut} units that are in neither German nor English`);
}

/** Formats whose files may be large are read unit by unit. */
async function unitsOf(path: string, format: BilingualFormat, wanted: WantedLanguages) {
  switch (format) {
    case 'tmx':
      return readTmx(chunksOf(path), path, wanted);
    case 'xliff':
    case 'sdlxliff':
    case 'mqxliff':
      return readXliff(chunksOf(path), path);
    case 'po':
      return readPo(await readWhole(path, mostCatalogueBytes), path);
    default:
      return unitsIn(readDocument(await readWhole(path, mostCatalogueBytes), path, { format }), format);
  }
}

const pairOf = (
  { id, source, target, menu, limits, isSingular = false }: Unit,
  state: 'fuzzy' | 'translated' | 'untranslated',
  format: BilingualFormat,
): TextPair => ({
  id,
  source: source.text,
  target: target.text,
  languages: { source: source.lang, target: target.lang },
  string: {
    menu,
    isSingular,
    isOfCatalogue: ofPrograms.has(format),
    isExact: source.isExact && target.isExact,
    inlines: { source: unplaced(source), target: unplaced(target) },
    ...(limits === undefined ? {} : { limits }),
  },
  ...(state === 'translated' ? {} : { state }),
});

/** Its inline elements, whose places in the file mean nothing in the text of the unit. */
const unplaced = ({ inlines = [] }: UnitSide) => inlines.map(({ id, role }) => ({ id, role, place: null }));
