import type { Unit } from './unit.ts';
import { type UnitReader, unitsOfXml } from './xml-units.ts';

/** Inline elements of XLIFF 1.2 that contain code of the original file format, not text; empty in XLIFF 2. */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'x', 'bx', 'ex']);

/** Elements whose source and target are not the unit's own: proposals, notes, embedded files. */
const asides: ReadonlySet<string> = new Set([
  'alt-trans',
  'matches',
  'glossary',
  'notes',
  'note',
  'header',
  'skeleton',
]);

/**
 * The units of an XLIFF file (OASIS XLIFF 1.2, 2.0 and 2.1). Units marked as not to be translated are left out; a missing
 * target is empty.
 *
 * @throws InputError with the line if the XML is broken
 */
export const readXliff = (chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Unit | null> =>
  unitsOfXml(chunks, path, 'xliff', xliffReader());

function xliffReader(): UnitReader {
  let langs: { readonly source: string | null; readonly target: string | null } = { source: null, target: null };
  let count = 0;
  let id = '';
  let isFixed = false;
  let sides: { source?: string; target?: string } = {};
  let side: 'source' | 'target' | null = null;
  let aside = 0;
  let code = 0;
  const begin = (name: string): void => {
    count += 1;
    id = name;
    sides = {};
  };
  return {
    open(name, attributes) {
      if (asides.has(name)) aside += 1;
      if (aside > 0) return;
      if (name === 'xliff') langs = { source: attributes.srcLang ?? null, target: attributes.trgLang ?? null };
      else if (name === 'file' && attributes['source-language'] !== undefined) {
        langs = { source: attributes['source-language'], target: attributes['target-language'] ?? null };
      } else if (name === 'trans-unit' || name === 'unit') {
        isFixed = attributes.translate === 'no';
        begin(attributes.id ?? String(count + 1));
      } else if (name === 'segment') {
        const unit = id.split('/', 1)[0] ?? id;
        begin(attributes.id === undefined ? unit : `${unit}/${attributes.id}`);
      } else if (name === 'source' || name === 'target') {
        side = name;
        sides[name] = '';
      } else if (codes.has(name)) code += 1;
      else if (name === 'cp' && side !== null)
        sides[side] += String.fromCodePoint(Number.parseInt(attributes.hex ?? '20', 16));
    },
    text(piece) {
      if (side !== null && aside === 0 && code === 0) sides[side] += piece;
    },
    close(name) {
      if (asides.has(name)) aside -= 1;
      else if (aside > 0) return undefined;
      else if (codes.has(name)) code -= 1;
      else if (name === side) side = null;
      else if ((name === 'trans-unit' || name === 'segment') && !isFixed && sides.source !== undefined) {
        return {
          id,
          source: { text: sides.source, lang: langs.source },
          target: { text: sides.target ?? '', lang: langs.target },
        };
      }
      return undefined;
    },
  };
}
