import { InputError } from '@gegenlesen/bitext';

/** `src/menu.c:12` */
interface Reference {
  readonly file: string;
  readonly line: number;
}

/** An entry of a gettext catalogue, with its strings decoded. */
export interface PoEntry {
  readonly context: string | null;
  readonly id: string;
  readonly plural: string | null;
  /** One translation, or one for each plural form. */
  readonly forms: readonly string[];
  /** `fuzzy`, `c-format` and the like. */
  readonly flags: readonly string[];
  /** The places in the program that use it. */
  readonly references: readonly Reference[];
  /** Commented out with `#~`: no longer used by the program. */
  readonly isObsolete: boolean;
}

/** An entry while it is read. */
interface Draft {
  strings: Map<string, string>;
  flags: string[];
  references: Reference[];
  isObsolete: boolean;
}

/** `msgid "Open"`, `msgstr[1] "Dateien"`, or a string that continues the one before. */
const statement = /^(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*)?"((?:[^"\\]|\\.)*)"$/;

/**
 * The entries of a catalogue in the order of the file (GNU gettext 0.22, "The Format of PO Files"). Previous messages
 * (`#|`) and all other comments are skipped.
 *
 * @throws InputError with the line if one is neither a comment nor a statement
 */
export function* poEntries(text: string, path: string): Generator<PoEntry> {
  let draft = newDraft();
  let open = '';
  for (const [i, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const { line, isObsolete } = uncommented(whole.trim());
    const startsAnew = line === '' || line.startsWith('#') || /^msg(?:ctxt|id)\b/.test(line);
    if (startsAnew && isComplete(draft)) {
      yield entryFrom(draft);
      draft = newDraft();
    }
    if (line.startsWith('#,') && !isObsolete) draft.flags.push(...flagsIn(line));
    if (line.startsWith('#:')) draft.references.push(...referencesIn(line));
    if (line === '' || line.startsWith('#') || /^domain\b/.test(line)) continue;
    const [, keyword, quoted = ''] = statement.exec(line) ?? broken(path, i + 1, whole);
    if (keyword === undefined && open === '') broken(path, i + 1, whole);
    open = keyword ?? open;
    draft.strings.set(open, (draft.strings.get(open) ?? '') + unescaped(quoted));
    draft.isObsolete = isObsolete;
  }
  if (isComplete(draft)) yield entryFrom(draft);
}

const newDraft = (): Draft => ({ strings: new Map(), flags: [], references: [], isObsolete: false });

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

function entryFrom({ strings, flags, references, isObsolete }: Draft): PoEntry {
  const forms = [...strings].flatMap(([key, text]) => (key.startsWith('msgstr') ? [text] : []));
  return {
    context: strings.get('msgctxt') ?? null,
    id: strings.get('msgid') ?? '',
    plural: strings.get('msgid_plural') ?? null,
    forms,
    flags,
    references,
    isObsolete,
  };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

/** The escapes of C: `\n`, `\"`, `\x41`, `\101`. */
const unescaped = (quoted: string): string =>
  quoted.replace(/\\(?:x([\da-f]{1,2})|([0-7]{1,3})|(.))/giu, (_, hex?: string, octal?: string, letter = '') => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return escapes[letter] ?? letter;
  });

function broken(path: string, line: number, text: string): never {
  throw new InputError(path, `is not a gettext catalogue: \`${text.trim().slice(0, 40)}\` has no meaning in one`, {
    place: `line ${line}`,
    remedy: 'see `msgfmt --check`',
  });
}
