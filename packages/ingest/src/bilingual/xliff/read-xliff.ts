import type { InputError } from '@gegenlesen/bitext';
import type { Unit } from '../unit.ts';
import { type Tag, type UnitReader, unitsOfText, unitsOfXml } from '../xml/xml-units.ts';
import { unitsOfDraft, type XliffFile } from './units-of-draft.ts';
import { type DraftSides, type DraftUnit, draftSides, type TextElement } from './xliff-draft.ts';

/** Elements whose source and target are not the unit's own: proposals, notes, embedded files. */
const asides: ReadonlySet<string> = new Set(['alt-trans', 'matches', 'glossary', 'note', 'header', 'skeleton']);

/** Elements whose `translate` applies to everything in them. */
const containers: ReadonlySet<string> = new Set(['file', 'group', 'unit', 'trans-unit']);
const unitElements: ReadonlySet<string> = new Set(['unit', 'trans-unit']);

/**
 * The units of an XLIFF file (OASIS XLIFF 1.2, 2.0 and 2.1; SDLXLIFF of Trados, MQXLIFF of memoQ), in order, each segment by
 * itself. A missing target is empty.
 *
 * @throws InputError with the line if the XML is broken
 */
export const readXliff = (chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Unit | InputError | null> =>
  unitsOfXml(chunks, path, ['xliff'], xliffReader(path));

/** {@link readXliff} for decoded text. */
export const xliffUnits = (text: string, path: string): AsyncGenerator<Unit | InputError | null> =>
  unitsOfText([text], path, ['xliff'], xliffReader(path));

type Side = 'source' | 'seg-source' | 'target';
const sideNames: ReadonlySet<string> = new Set<Side>(['source', 'seg-source', 'target']);
const isSide = (name: string): name is Side => sideNames.has(name);

/** What is open while a file is read. */
interface Open {
  draft: DraftUnit | null;
  sides: DraftSides | null;
  text: (TextElement & { readonly name: Side }) | null;
  /** A marked sentence, and how many other marks are open in it. */
  segment: { readonly mid: string; readonly start: number; marks: number } | null;
  note: number | null;
}

function xliffReader(path: string): UnitReader {
  let file: XliffFile = { path, source: null, target: null, countsCharacters: false };
  let count = 0;
  let aside = 0;
  const translatable: boolean[] = [];
  const open: Open = { draft: null, sides: null, text: null, segment: null, note: null };

  const openUnit = (tag: Tag): void => {
    const { name, attributes } = tag;
    count += 1;
    const id = attributes.name ?? attributes.id ?? String(count);
    const sides = name === 'unit' ? [] : [draftSides('trans-unit', tag)];
    const isTranslatable = translatable.at(-1) ?? true;
    open.draft = { id, attributes, isTranslatable, sides, definitions: new Map(), notes: [] };
    open.sides = sides[0] ?? null;
  };

  const openMark = ({ name, attributes, end }: Tag): void => {
    if (name !== 'mrk') return;
    if (open.segment !== null) open.segment.marks += 1;
    else if (attributes.mtype === 'seg') open.segment = { mid: attributes.mid ?? '', start: end, marks: 0 };
  };

  const closeMark = ({ name, start }: Tag, within: Side): void => {
    const { segment, sides } = open;
    if (name !== 'mrk' || segment === null) return;
    if (segment.marks > 0) segment.marks -= 1;
    else {
      const marked = sides?.segments[within === 'target' ? 'target' : 'source'];
      marked?.set(segment.mid, { start: segment.start, end: Math.max(segment.start, start) });
      open.segment = null;
    }
  };

  const closeText = ({ start }: Tag, { name, content, ...element }: NonNullable<Open['text']>): void => {
    const read = { ...element, content: { start: content.start, end: Math.max(content.start, start) } };
    if (open.sides !== null && name !== 'seg-source') open.sides[name] = read;
    open.text = null;
  };

  return {
    holds: unitElements,
    open(tag) {
      const { name, attributes, start, end } = tag;
      if (open.text !== null) return openMark(tag);
      if (name === 'slr:profiles')
        file = { ...file, countsCharacters: attributes.generalProfile === 'xliff:codepoints' };
      if (name === 'sdl:seg') open.draft?.definitions.set(attributes.id ?? '', { tag: { start, end }, attributes });
      if (name === 'note' && aside === 0) open.note = end;
      if (isAside(name)) aside += 1;
      if (aside > 0) return;
      if (containers.has(name)) translatable.push(isTranslatable(attributes.translate, translatable.at(-1)));
      if (name === 'xliff') file = { ...file, source: attributes.srcLang ?? null, target: attributes.trgLang ?? null };
      else if (name === 'file' && attributes['source-language'] !== undefined) {
        file = { ...file, source: attributes['source-language'], target: attributes['target-language'] ?? null };
      } else if (unitElements.has(name)) openUnit(tag);
      else if (name === 'segment') {
        open.sides = draftSides('segment', tag);
        open.draft?.sides.push(open.sides);
      } else if (name === 'ignorable') open.sides = null;
      else if (isSide(name)) open.text = { name, tag: { start, end }, attributes, content: { start: end, end } };
    },
    close(tag, around) {
      const { text, draft } = open;
      if (text !== null) {
        if (tag.name === text.name) closeText(tag, text);
        else closeMark(tag, text.name);
        return [];
      }
      if (isAside(tag.name)) aside -= 1;
      if (tag.name === 'note' && aside === 0 && open.note !== null) {
        draft?.notes.push({ start: open.note, end: Math.max(open.note, tag.start) });
        open.note = null;
      }
      if (aside > 0 || isAside(tag.name)) return [];
      if (containers.has(tag.name)) translatable.pop();
      if (!unitElements.has(tag.name) || draft === null) return [];
      open.draft = null;
      open.sides = null;
      return unitsOfDraft(draft, file, around, tag.line);
    },
  };
}

/** Elements of other namespaces describe the unit; outside of texts nothing in them is read. */
const isAside = (name: string): boolean => asides.has(name) || name.includes(':');

const isTranslatable = (said: string | undefined, around = true): boolean =>
  said === undefined ? around : said !== 'no';
