import { InputError, type UnitState } from '@gegenlesen/bitext';
import type { ReadOptions, Unit, UnitSide, WantedLanguages } from '@gegenlesen/ingest';
import type { PairFileFormat } from '../formats.ts';
import { warn } from '../standard-error.ts';
import type { TextPair } from './text-pair.ts';
import { hasStates, unitsOfFile } from './units-of-file.ts';

/** How to read a file of pairs. */
interface PairsOptions extends ReadOptions {
  /** The languages to read from a file with several. */
  readonly wanted?: WantedLanguages;
  /** Called with the state of each unit of a bilingual file. */
  readonly count?: (state: UnitState) => void;
}

/**
 * The pairs of a file, in order and one at a time; a wrong line or unit yields its error, and reading goes on. Obsolete
 * units and those that stay as they are are only counted. Units in other languages are left out, which is reported at the
 * end.
 *
 * @throws InputError if the file as a whole cannot be read
 */
export async function* pairsOf(
  path: string,
  format: PairFileFormat,
  { wanted = { source: null, target: null }, count = () => undefined, ...options }: PairsOptions = {},
): AsyncGenerator<TextPair | InputError> {
  let leftOut = 0;
  for await (const unit of unitsOfFile(path, format, wanted, options)) {
    if (unit === null) {
      leftOut += 1;
      continue;
    }
    if (unit instanceof InputError) {
      yield unit;
      continue;
    }
    if (hasStates(format)) count(unit.state);
    if (unit.state !== 'obsolete' && unit.state !== 'kept') yield pairOf(unit, unit.state, format);
  }
  if (leftOut > 0) warn(`${path}: left out ${leftOut} units that are in neither German nor English`);
}

/** Formats that hold the strings of programs and nothing else. */
const ofPrograms: ReadonlySet<PairFileFormat> = new Set(['po', 'qt', 'xcstrings']);

const pairOf = (
  { id, source, target, menu, limits, isSingular = false }: Unit,
  state: 'fuzzy' | 'translated' | 'untranslated',
  format: PairFileFormat,
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
