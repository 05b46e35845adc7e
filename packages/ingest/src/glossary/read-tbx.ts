import { type Glossary, type GlossaryEntry, type GlossarySide, InputError, type Tongue } from '@gegenlesen/bitext';
import { SaxesParser } from 'saxes';
import { concepts, discouraged, isStatus, languages, terms } from './tbx-names.ts';

interface Term {
  text: string;
  isForbidden: boolean;
}

/** A concept whose element is open, and the line where that begins. */
interface Concept {
  readonly line: number;
  readonly en: Term[];
  readonly de: Term[];
  readonly notes: string[];
}

/**
 * The German and English terms of a TBX file, with English as the source. Deprecated terms are forbidden.
 *
 * @throws InputError if it is not XML, not TBX, or has an entry without a term in any language
 */
export function readTbx(text: string, path: string): Glossary {
  const entries: GlossaryEntry[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  let root = '';
  let concept: Concept | null = null;
  let side: Tongue | null = null;
  let isForeign = false;
  let term: Term | null = null;
  let content = '';
  let type = '';
  parser.on('error', ({ message }) => {
    throw new InputError(path, `is broken XML: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`, {
      place: `line ${parser.line}`,
      remedy: 'export it again as TBX, or as CSV',
    });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localOf(name);
    root ||= local;
    content = '';
    type = attributes.type ?? '';
    if (concepts.includes(local)) concept = { line: parser.line, en: [], de: [], notes: [] };
    else if (languages.includes(local)) {
      const tag = (attributes['xml:lang'] ?? attributes.lang ?? '').toLowerCase();
      side = /^en\b/.test(tag) ? 'en' : /^de\b/.test(tag) ? 'de' : null;
    } else if (terms.includes(local)) term = { text: '', isForbidden: false };
  });
  parser.on('text', (piece) => {
    content += piece;
  });
  parser.on('closetag', ({ name }) => {
    const local = localOf(name);
    const said = content.replace(/\s+/g, ' ').trim();
    if (local === 'term' && term !== null) term.text = said;
    else if (isStatus(local, type)) {
      if (term !== null && discouraged.test(said)) term.isForbidden = true;
    } else if (local === 'note' && said !== '') concept?.notes.push(said);
    else if (terms.includes(local) && term !== null) {
      if (side === null) isForeign = true;
      else if (term.text !== '') concept?.[side].push(term);
      term = null;
    } else if (languages.includes(local)) side = null;
    else if (concepts.includes(local) && concept !== null) {
      if (concept.en.length + concept.de.length === 0 && !isForeign) throw emptyEntry(path, concept.line);
      // A term without a counterpart requires nothing, but may be forbidden.
      const isWhole = concept.de.length > 0 && concept.en.length > 0;
      if (isWhole || [...concept.en, ...concept.de].some((each) => each.isForbidden)) entries.push(entryOf(concept));
      concept = null;
      isForeign = false;
    }
    content = '';
  });
  parser.write(text).close();
  if (root === 'martif' || root === 'tbx') return { languages: { source: 'en', target: 'de' }, entries };
  throw new InputError(path, `is XML with the root \`${root}\`, not TBX`, { remedy: 'export it as TBX or CSV' });
}

/** `min:administrativeStatus` is `administrativeStatus`. */
const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

const emptyEntry = (path: string, line: number): InputError =>
  new InputError(path, 'has an entry without terms', {
    place: `line ${line}`,
    remedy: 'add a term or remove the entry',
  });

const entryOf = ({ en, de, notes }: Concept): GlossaryEntry => ({
  source: sideOf(en),
  target: sideOf(de),
  note: notes.length === 0 ? null : notes.join('; '),
});

const sideOf = (all: readonly Term[]): GlossarySide => ({
  terms: all.filter(({ isForbidden }) => !isForbidden).map(({ text }) => text),
  forbidden: all.filter(({ isForbidden }) => isForbidden).map(({ text }) => text),
});
