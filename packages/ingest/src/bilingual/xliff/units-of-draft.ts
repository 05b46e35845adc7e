import { InputError, type Limits, type Span } from '@gegenlesen/bitext';
import { notedFacts, notedLimits } from '../../noted-facts.ts';
import type { StateMarks, Unit } from '../unit.ts';
import { contentOf, noContent, sideFrom } from '../xml/xml-content.ts';
import type { XmlText } from '../xml/xml-units.ts';
import type { DraftSides, DraftUnit } from './xliff-draft.ts';
import { xliffInlines } from './xliff-inlines.ts';
import { stateInXliff, xliffState } from './xliff-state.ts';

/** What holds for all units of a file. */
export interface XliffFile {
  readonly path: string;
  readonly source: string | null;
  readonly target: string | null;
  /** XLIFF 2.1, section 5.7: whether sizes count characters. */
  readonly countsCharacters: boolean;
}

/** A source and a target that belong together. */
interface Pair {
  readonly id: string;
  readonly sides: DraftSides;
  readonly source: Span;
  readonly target: Span | undefined;
  /** How Trados names the sentence. */
  readonly mid?: string;
}

/** The units of one `trans-unit` or `unit`: its segments, if it has some. @param line where it ends */
export function unitsOfDraft(
  draft: DraftUnit,
  file: XliffFile,
  around: XmlText,
  line: number,
): readonly (Unit | InputError)[] {
  const notes = draft.notes.map((place) => contentOf(around, place, xliffInlines).text);
  const facts = notedFacts(notes, limitsOf(draft, file) ?? notedLimits(draft.attributes['weblate-flags'] ?? ''));
  return pairsOf(draft).map((pair): Unit | InputError => {
    const source = contentOf(around, pair.source, xliffInlines);
    const target = pair.target === undefined ? null : contentOf(around, pair.target, xliffInlines);
    const badCharacter = source.badCharacter ?? target?.badCharacter ?? null;
    if (badCharacter !== null) return wrongCharacter(file.path, pair.id, badCharacter, line);
    return {
      id: pair.id,
      source: sideFrom(source, file.source),
      target: sideFrom(target ?? noContent, file.target),
      menu: [],
      state: xliffState({ source: source.text, target: target?.text, ...statedOf(draft, pair) }),
      marks: marksOf(draft, pair),
      ...facts,
    };
  });
}

const wrongCharacter = (path: string, id: string, tag: string, line: number): InputError =>
  new InputError(path, `has \`${tag}\` in the unit \`${id}\`, which is no character`, {
    place: `line ${line}`,
    remedy: 'correct its number',
  });

function statedOf({ attributes, isTranslatable, definitions }: DraftUnit, { sides, mid = '' }: Pair) {
  const { state, 'state-qualifier': qualifier } = sides.target?.attributes ?? {};
  const definition = definitions.get(mid);
  const conf = definition === undefined ? undefined : (definition.attributes.conf ?? '');
  return {
    isTranslatable,
    approved: attributes.approved,
    state: state ?? sides.attributes.state,
    qualifier,
    ...stateInXliff({ conf, status: sides.attributes['mq:status'] }),
  };
}

function marksOf({ definitions }: DraftUnit, { sides, mid = '' }: Pair): StateMarks {
  const definition = definitions.get(mid);
  if (definition !== undefined) return { 'sdl:seg': definition.tag };
  if (sides.attributes['mq:status'] !== undefined) return { 'mq:unit': sides.tag };
  const target = sides.element === 'segment' ? undefined : sides.target?.tag;
  return { [sides.element]: sides.tag, ...(target === undefined ? {} : { target }) };
}

/** Sentences that are marked in source and target, or else the whole texts. */
function pairsOf({ id, sides }: DraftUnit): readonly Pair[] {
  return sides.flatMap((each): readonly Pair[] => {
    const { source, target, segments, attributes } = each;
    if (segments.source.size > 0 && (target === undefined || segments.target.size > 0 || isEmpty(target.content))) {
      return [...segments.source].map(([mid, place]) => ({
        id: `${id}/${mid}`,
        sides: each,
        source: place,
        target: segments.target.get(mid),
        mid,
      }));
    }
    if (source === undefined) return [];
    const isSegment = attributes.id !== undefined && attributes.id !== id;
    return [
      { id: isSegment ? `${id}/${attributes.id}` : id, sides: each, source: source.content, target: target?.content },
    ];
  });
}

const isEmpty = ({ start, end }: Span): boolean => start === end;

/** XLIFF 1.2, "maxwidth", and XLIFF 2.1, "sizeRestriction"; of a unit with several segments, it is about all of them. */
function limitsOf({ attributes, sides }: DraftUnit, { countsCharacters }: XliffFile): Limits | undefined {
  const { maxwidth, minwidth, 'size-unit': unit, 'slr:sizeRestriction': restriction } = attributes;
  if (unit === 'char') return limits(minwidth, maxwidth);
  if (restriction === undefined || !countsCharacters || sides.length > 1) return undefined;
  const [first, second] = restriction.split(',').map((bound) => bound.trim());
  return second === undefined ? limits(undefined, first) : limits(first, second);
}

function limits(least: string | undefined, most: string | undefined): Limits | undefined {
  const [smallest, largest] = [least, most].map((bound) => (/^\d+$/.test(bound ?? '') ? Number(bound) : undefined));
  if (largest === undefined && (smallest ?? 0) === 0) return undefined;
  return {
    ...(smallest === undefined || smallest === 0 ? {} : { least: smallest }),
    ...(largest === undefined ? {} : { most: largest }),
  };
}
