import { InputError, type Span } from '@gegenlesen/bitext';
import { escapedParts } from '../../catalogues/escaped-parts.ts';
import type { Part } from '../../prose.ts';
import { everyLine, trimmed } from '../../read/lines.ts';
import type { StateMarks } from '../unit.ts';

/** `src/menu.c:12` */
interface Reference {
  readonly file: string;
  readonly line: number;
}

/** A string, decoded, and the places of its characters in the file. */
export interface PoString {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** An entry of a gettext catalogue. */
export interface PoEntry {
  readonly context: string | null;
  readonly id: PoString;
  readonly plural: PoString | null;
  /** One translation, or one for each plural form. */
  readonly forms: readonly PoString[];
  /** `fuzzy`, `c-format` and the like. */
  readonly flags: readonly string[];
  /** The places in the program that use it. */
  readonly references: readonly Reference[];
  /** Commented out with `#~`: no longer used by the program. */
  readonly isObsolete: boolean;
  /** What comments say to the translator, one line each. */
  readonly comments: readonly string[];
  /** `flags` is the line with `fuzzy`, or another with flags; `start` is the line that one would come before. */
  readonly marks: StateMarks;
}

/** An entry while it is read. */
interface Draft {
  strings: Map<string, Part[]>;
  flags: string[];
  references: Reference[];
  isObsolete: boolean;
  comments: string[];
  flagLine: Span | null;
  start: Span | null;
  /** The number of its first line. */
  line: number;
}

/** `msgid "Open"`, `msgstr[1] "Dateien"`, or a string that continues the one before. */
const statement = /^(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*)?"((?:[^"\\]|\\.)*)"$/;

/**
 * The entries of a catalogue in the order of the file (GNU gettext 0.22, "The Format of PO Files"), and an error in the place
 * of an entry that has no `msgid` or no `msgstr`. Previous messages (`#|`) are skipped.
 *
 * @throws InputError with the line if one is neither a comment nor a statement
 */
export function* poEntries(text: string, path: string): Generator<PoEntry | InputError> {
  let draft = newDraft();
  let open = '';
  let number = 0;
  for (const place of everyLine(text)) {
    number += 1;
    const whole = text.slice(place.start, place.end);
    const { line, isObsolete } = uncommented(whole.trim());
    const startsAnew = line.startsWith('#')
      ? isComplete(draft)
      : line === '' || (/^msg(?:ctxt|id)\b/.test(line) && (draft.strings.has('msgid') || isComplete(draft)));
    if (startsAnew && draft.strings.size > 0) {
      yield entryFrom(draft, path);
      draft = newDraft();
      open = '';
    }
    if (line.startsWith('#,') && !isObsolete) {
      draft.flags.push(...flagsIn(line));
      if (draft.flagLine === null || flagsIn(line).includes('fuzzy')) draft.flagLine = place;
    }
    if (/^#[. \t]/.test(line) && !isObsolete) draft.comments.push(line.slice(2).trim());
    if (line !== '' && (!line.startsWith('#') || line.startsWith('#|'))) draft.start ??= place;
    if (line.startsWith('#:')) draft.references.push(...referencesIn(line));
    if (line === '' || line.startsWith('#') || /^domain\b/.test(line)) continue;
    const [, keyword, quoted = ''] = statement.exec(line) ?? broken(path, number, whole);
    if (keyword === undefined && open === '') broken(path, number, whole);
    open = keyword ?? open;
    const { end } = trimmed(text, place);
    const parts = escapedParts(text, { start: end - 1 - quoted.length, end: end - 1 }, sequence, unescaped);
    if (draft.strings.size === 0) draft.line = number;
    const before = draft.strings.get(open);
    if (before === undefined) draft.strings.set(open, [...parts]);
    else before.push(...parts);
    draft.isObsolete = isObsolete;
  }
  if (draft.strings.size > 0) yield entryFrom(draft, path);
}

const newDraft = (): Draft => ({
  strings: new Map(),
  flags: [],
  references: [],
  isObsolete: false,
  comments: [],
  flagLine: null,
  start: null,
  line: 0,
});

/** `#~ msgid "Open"` is an obsolete `msgid "Open"`; `#~| msgid` is the previous message of one. */
function uncommented(line: string): { readonly line: string; readonly isObsolete: boolean } {
  if (!line.startsWith('#~')) return { line, isObsolete: false };
  const rest = line.slice(2).trim();
  return { line: rest.startsWith('|') ? '#' : rest, isObsolete: true };
}

const flagsIn = (line: string): readonly string[] =>
  line
    .slice(2)
    .split(',')
    .map((flag) => flag.trim());

const referencesIn = (line: string): readonly Reference[] =>
  [...line.matchAll(/(\S+):(\d+)(?=[\s,]|$)/g)].map(([, file = '', number]) => ({ file, line: Number(number) }));

const isComplete = ({ strings }: Draft): boolean => [...strings.keys()].some((key) => key.startsWith('msgstr'));

function entryFrom(draft: Draft, path: string): PoEntry | InputError {
  const { strings, flags, references, isObsolete, comments, flagLine, start, line } = draft;
  const id = strings.get('msgid');
  if (id === undefined || !isComplete(draft)) {
    return new InputError(path, `has an entry without \`${id === undefined ? 'msgid' : 'msgstr'}\``, {
      place: `line ${line}`,
      remedy: 'see `msgfmt --check`',
    });
  }
  const context = strings.get('msgctxt');
  const plural = strings.get('msgid_plural');
  return {
    context: context === undefined ? null : stringOf(context).text,
    id: stringOf(id),
    plural: plural === undefined ? null : stringOf(plural),
    forms: [...strings].flatMap(([key, parts]) => (key.startsWith('msgstr') ? [stringOf(parts)] : [])),
    flags,
    references,
    isObsolete,
    comments: comments.filter((comment) => comment !== ''),
    marks: { start: start ?? { start: 0, end: 0 }, ...(flagLine === null ? {} : { flags: flagLine }) },
  };
}

const stringOf = (parts: readonly Part[]): PoString => ({ text: parts.map(({ text }) => text).join(''), parts });

/** The escapes of C: `\n`, `\"`, `\x41`, `\101`. */
const sequence = /\\(?:x[\da-f]{1,2}|[0-7]{1,3}|.)/giu;
const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

function unescaped(found: string): string {
  const rest = found.slice(1);
  if (/^x[\da-f]/i.test(rest)) return String.fromCharCode(Number.parseInt(rest.slice(1), 16));
  if (/^[0-7]/.test(rest)) return String.fromCharCode(Number.parseInt(rest, 8));
  return letters[rest] ?? rest;
}

function broken(path: string, line: number, text: string): never {
  throw new InputError(path, `is not a gettext catalogue: \`${text.trim().slice(0, 40)}\` has no meaning in one`, {
    place: `line ${line}`,
    remedy: 'see `msgfmt --check`',
  });
}
