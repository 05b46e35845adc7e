import type { InputError, Span } from '@gegenlesen/bitext';
import { concepts, discouraged, isStatus, languages, terms } from '../../glossary/tbx-names.ts';
import { notedFacts } from '../../noted-facts.ts';
import { baseLanguage, type Unit, type UnitSide } from '../unit.ts';
import { contentOf, type InlineElements, noContent, sideFrom } from '../xml/xml-content.ts';
import { type UnitReader, unitsOfText, type XmlText } from '../xml/xml-units.ts';

/**
 * The concepts of a termbase (TBX 2008 and ISO 30042:2019) as units: the first English term with the first German one that
 * is not discouraged. A concept that lacks one is untranslated.
 *
 * @throws InputError with the line if the XML is broken
 */
export const tbxUnits = (text: string, path: string): AsyncGenerator<Unit | InputError | null> =>
  unitsOfText([text], path, ['tbx', 'martif'], tbxReader());

/** A term while it is read. */
interface Term {
  content: Span | null;
  isDiscouraged: boolean;
}

interface Concept {
  readonly id: string;
  readonly sides: { en?: NamedTerm; de?: NamedTerm };
  readonly notes: string[];
}

interface NamedTerm {
  readonly lang: string;
  readonly content: Span;
}

function tbxReader(): UnitReader {
  let count = 0;
  let lang = '';
  const open: { concept: Concept | null; term: Term | null; starts: number[]; type: string } = {
    concept: null,
    term: null,
    starts: [],
    type: '',
  };
  const closeTerm = ({ sides }: Concept, { content, isDiscouraged }: Term): void => {
    const base = baseLanguage(lang);
    if (content !== null && !isDiscouraged && (base === 'en' || base === 'de')) sides[base] ??= { lang, content };
  };
  return {
    holds: new Set(concepts),
    open({ name, attributes, end }) {
      open.starts.push(end);
      open.type = attributes.type ?? '';
      if (concepts.includes(name)) {
        count += 1;
        open.concept = { id: attributes.id ?? String(count), sides: {}, notes: [] };
      } else if (languages.includes(name)) lang = attributes['xml:lang'] ?? attributes.lang ?? '';
      else if (terms.includes(name)) open.term = { content: null, isDiscouraged: false };
    },
    close({ name, start: end }, around) {
      const start = open.starts.pop() ?? end;
      const content = { start, end: Math.max(start, end) };
      const { concept, term } = open;
      if (concept === null) return [];
      if (name === 'term' && term !== null) term.content = content;
      else if (isStatus(name, open.type) && term !== null)
        term.isDiscouraged ||= discouraged.test(said(around, content));
      else if (name === 'note' || (name === 'descrip' && open.type === 'definition'))
        concept.notes.push(said(around, content));
      else if (terms.includes(name) && term !== null) {
        closeTerm(concept, term);
        open.term = null;
      } else if (concepts.includes(name)) {
        open.concept = null;
        return [unitOf(concept, around)];
      }
      return [];
    },
  };
}

/** Markup in a term is `hi`, which only marks text. */
const onlyMarks: InlineElements = () => null;

const said = (around: XmlText, place: Span): string => contentOf(around, place, onlyMarks).text;

function unitOf({ id, sides: { en, de }, notes }: Concept, around: XmlText): Unit | null {
  if (en === undefined && de === undefined) return null;
  const side = (term: NamedTerm | undefined): UnitSide =>
    term === undefined ? sideFrom(noContent, null) : sideFrom(contentOf(around, term.content, onlyMarks), term.lang);
  const isWhole = en !== undefined && de !== undefined;
  const state = isWhole ? 'translated' : 'untranslated';
  return { id, source: side(en), target: side(de), state, menu: [], ...notedFacts(notes) };
}
