import type { Span } from '@gegenlesen/bitext';
import { isExactXml, type Unit } from './unit.ts';
import { xliffState } from './xliff-state.ts';
import { type UnitReader, unitsOfText, unitsOfXml } from './xml-units.ts';

/** Inline elements of XLIFF 1.2 that contain code of the original file format, not text; empty in XLIFF 2. */
export const xliffCodes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'x', 'bx', 'ex']);

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

/** Elements whose `translate` applies to everything in them. */
const containers: ReadonlySet<string> = new Set(['file', 'group', 'unit', 'trans-unit']);

/**
 * The units of an XLIFF file (OASIS XLIFF 1.2, 2.0 and 2.1), in order. A missing target is empty.
 *
 * @throws InputError with the line if the XML is broken
 */
export const readXliff = (chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Unit | null> =>
  unitsOfXml(chunks, path, 'xliff', xliffReader());

/** {@link readXliff} for decoded text. */
export const xliffUnits = (text: string, path: string): AsyncGenerator<Unit | null> =>
  unitsOfText([text], path, 'xliff', xliffReader());

function xliffReader(): UnitReader {
  let langs: { readonly source: string | null; readonly target: string | null } = { source: null, target: null };
  let count = 0;
  let id = '';
  /** The name of the unit around a segment, or else its id. */
  let unit = '';
  let sides: { source?: string; target?: string } = {};
  let places: { source?: Span; target?: Span } = {};
  let side: 'source' | 'target' | null = null;
  let marks: { approved?: string; state?: string; qualifier?: string } = {};
  const translatable: boolean[] = [];
  let aside = 0;
  let code = 0;
  let hasCodes = { source: false, target: false };
  const begin = (name: string): void => {
    count += 1;
    id = name;
    sides = {};
    places = {};
    hasCodes = { source: false, target: false };
    marks = {};
  };
  return {
    open(name, attributes, at) {
      if (asides.has(name)) aside += 1;
      if (aside > 0) return;
      if (containers.has(name)) translatable.push(isTranslatable(attributes.translate, translatable.at(-1)));
      if (name === 'xliff') langs = { source: attributes.srcLang ?? null, target: attributes.trgLang ?? null };
      else if (name === 'file' && attributes['source-language'] !== undefined) {
        langs = { source: attributes['source-language'], target: attributes['target-language'] ?? null };
      } else if (name === 'trans-unit' || name === 'unit') {
        begin(attributes.name ?? attributes.id ?? String(count + 1));
        unit = id;
        marks = given({ approved: attributes.approved });
      } else if (name === 'segment') {
        begin(attributes.id === undefined ? unit : `${unit}/${attributes.id}`);
        marks = given({ state: attributes.state });
      } else if (name === 'source' || name === 'target') {
        side = name;
        sides[name] = '';
        places[name] = { start: at, end: at };
        if (name === 'target') {
          const { state, 'state-qualifier': qualifier } = attributes;
          marks = { ...marks, ...given({ state, qualifier }) };
        }
      } else if (xliffCodes.has(name)) {
        code += 1;
        if (side !== null) hasCodes[side] = true;
      } else if (name === 'cp' && side !== null)
        sides[side] += String.fromCodePoint(Number.parseInt(attributes.hex ?? '20', 16));
    },
    text(piece) {
      if (side !== null && aside === 0 && code === 0) sides[side] += piece;
    },
    close(name, at) {
      if (asides.has(name)) aside -= 1;
      if (asides.has(name) || aside > 0) return undefined;
      const isOpen = translatable.at(-1) ?? true;
      if (containers.has(name)) translatable.pop();
      if (xliffCodes.has(name)) code -= 1;
      else if (name === side) {
        places[name] = { start: places[name]?.start ?? at, end: at };
        side = null;
      } else if ((name === 'trans-unit' || name === 'segment') && sides.source !== undefined) {
        const { source, target } = sides;
        const { approved, state, qualifier } = marks;
        return {
          id,
          source: {
            text: source,
            lang: langs.source,
            isExact: isExactXml(source, hasCodes.source),
            ...placed(places.source),
          },
          target: {
            text: target ?? '',
            lang: langs.target,
            isExact: isExactXml(target ?? '', hasCodes.target),
            ...placed(places.target),
          },
          menu: [],
          state: xliffState({ source, target, isTranslatable: isOpen, approved, state, qualifier }),
        };
      }
      return undefined;
    },
  };
}

const isTranslatable = (said: string | undefined, around = true): boolean =>
  said === undefined ? around : said !== 'no';

const placed = (element: Span | undefined): { readonly element?: Span } => (element === undefined ? {} : { element });

/** Only the marks that are set. */
const given = (marks: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(marks).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
