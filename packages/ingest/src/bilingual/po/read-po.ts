import { InputError, type UnitState } from '@gegenlesen/bitext';
import { decodeLatin } from '../../decode-latin.ts';
import { notedFacts, notedLimits } from '../../noted-facts.ts';
import { isBlank, type Unit } from '../unit.ts';
import { type PoEntry, type PoString, poEntries } from './po-entries.ts';
import { menusOf } from './po-menus.ts';

/**
 * The units of a GNU gettext catalogue in the order of the file, each plural form as a unit of its own, and an error in the
 * place of an entry that is broken. The source is English unless the header names another language; it names that of the
 * translation.
 *
 * @throws InputError with the line if the file is no catalogue
 */
export const readPo = (bytes: Uint8Array, path: string): Generator<Unit | InputError> =>
  poUnits(decoded(bytes, path), path);

/** {@link readPo} for decoded text. */
export function* poUnits(text: string, path: string): Generator<Unit | InputError> {
  let langs: Languages = { source: 'en', target: null };
  const found = [...poEntries(text, path)];
  const menus = menusOf(found.filter((entry): entry is PoEntry => !(entry instanceof InputError)));
  for (const entry of found) {
    if (entry instanceof InputError) {
      yield entry;
      continue;
    }
    const isHeader = entry.id.text === '' && entry.context === null;
    if (isHeader && !entry.isObsolete) langs = languagesOf(entry.forms[0]?.text ?? '');
    if (entry.id.text !== '') yield* unitsOf(entry, langs, menus.get(entry) ?? []);
  }
}

interface Languages {
  readonly source: string;
  readonly target: string | null;
}

/** The original is English unless Poedit's `X-Source-Language` says otherwise. */
function languagesOf(header: string): Languages {
  const field = (name: string): string | null => new RegExp(`^${name}:[ \\t]*(\\S+)`, 'm').exec(header)?.[1] ?? null;
  return { source: field('X-Source-Language') ?? 'en', target: field('Language') };
}

function* unitsOf(entry: PoEntry, langs: Languages, menu: Unit['menu']): Generator<Unit> {
  const { context, id, plural, forms, comments, flags, marks } = entry;
  const facts = notedFacts([context ?? undefined, ...comments], notedLimits(flags.join('\n')));
  const name = context === null ? id.text : `${context}: ${id.text}`;
  const unit = (ofForm: string, source: PoString, target: PoString = nothing): Unit => ({
    id: ofForm,
    source: { ...source, lang: langs.source, isExact: true },
    target: { ...target, lang: langs.target, isExact: true },
    state: stateOf(entry, target.text),
    menu,
    marks,
    ...facts,
  });
  const hasPlural = plural !== null && plural.text !== '';
  yield { ...unit(name, id, forms[0]), ...(hasPlural ? { isSingular: true } : {}) };
  if (!hasPlural) return;
  // The first form is for one, all others are for many.
  for (let form = 1; form < Math.max(2, forms.length); form += 1) {
    yield unit(`${name} (plural${form === 1 ? '' : ` ${form}`})`, plural, forms[form]);
  }
}

const nothing: PoString = { text: '', parts: [] };

function stateOf({ flags, isObsolete }: PoEntry, target: string): UnitState {
  if (isObsolete) return 'obsolete';
  if (isBlank(target)) return 'untranslated';
  return flags.includes('fuzzy') ? 'fuzzy' : 'translated';
}

/** The header says how a catalogue is encoded; without one it is UTF-8. */
function decoded(bytes: Uint8Array, path: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 10_000));
  const charset = /charset=([\w.:-]+)/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1)$/.test(charset)) return decodeLatin(bytes, path).text;
  // `CHARSET` is what a template says before anybody has filled it in.
  const encoding = charset === 'charset' || charset === 'ascii' || charset === 'us-ascii' ? 'utf-8' : charset;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw wrongBytes(path, `declares the unknown encoding ${charset}`);
    if (error instanceof TypeError) throw wrongBytes(path, `contains bytes that are not ${encoding}`);
    throw error;
  }
}

const wrongBytes = (path: string, problem: string): InputError =>
  new InputError(path, problem, { remedy: 'save it as UTF-8' });
