import type { Part } from '../../prose.ts';
import { decodedReference } from '../marked/character-reference.ts';
import { hidden, Markup, spansBetween } from '../marked/markup.ts';
import { characterOf } from './attributes.ts';
import { settleMacros } from './macros.ts';
import { settlePassthroughs } from './passthroughs.ts';
import { constrained, type Quoted, unconstrained, withoutSpace } from './quotes.ts';

/** What a reader sees of a text with inline markup, and of each footnote in it. */
export interface Inline {
  readonly parts: readonly Part[];
  readonly notes: readonly (readonly Part[])[];
}

export interface InlineOptions {
  /** Where `\\|` is a `|`. */
  readonly inCell?: boolean;
  /** Whether the document is in the older style, whose title is underlined: 'text' is emphasis, `text` as written. */
  readonly isOld?: boolean;
}

/**
 * Reads the inline markup of AsciiDoc: passthroughs, macros, attributes, formatting, replacements. Inline code, attributes
 * and addresses are atoms. Macros come before formatting, unlike in Asciidoctor, so that `_` in an address is no emphasis.
 */
export function readInline(text: string, { inCell = false, isOld = false }: InlineOptions = {}): Inline {
  const markup = new Markup(text);
  if (inCell) markup.find(/\\(?=[|!])/g, ({ index }) => [hidden(index, index + 1)]);
  if (isOld) settleOldMarkup(markup);
  settlePassthroughs(markup);
  const notes = settleMacros(markup);
  markup.find(/(\\?)\{(\w[\w-]{0,100})(?::[^{}\n]{1,100})?\}/g, attribute);
  markup.find(/(["'])`(?=\S)(?:[^`\n]|\n(?!\n)){1,1000}`\1/g, curvedQuotes);
  for (const { find, mark, isCode } of formatting) settleQuotes(markup, find(markup.open, mark), isCode === true);
  markup.find(/ \+(?=\n|$)/g, ({ index }) => [hidden(index, index + 2)]);
  markup.find(
    /\\?(?:&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,31});|\((?:C|R|TM)\)|(?<=[\p{L}\p{N}_])--(?=[\p{L}\p{N}_])|(?<=^|\s)--(?=\s|$)|\.\.\.|(?<![-=])[-=]>|<[-=](?![-=]))/gu,
    replacement,
  );
  return {
    parts: markup.partsOf(spansBetween({ start: 0, end: text.length }, notes)),
    notes: notes.map((note) => markup.partsOf([note])),
  };
}

function settleOldMarkup(markup: Markup): void {
  markup.find(/(``)(?=\S)(?:[^`'\n]|\n(?!\n)){1,1000}''/g, curvedQuotes);
  const { open: text } = markup;
  markup.settle(
    constrained(text, '`').flatMap(({ open, close }) => [
      hidden(open.start, open.end),
      { ...as(text, { start: open.end, end: close.start }), atom: true as const },
      hidden(close.start, close.end),
    ]),
  );
  settleQuotes(markup, constrained(markup.open, "'"), false);
}

const formatting: readonly {
  readonly find: (text: string, mark: string) => Quoted[];
  readonly mark: string;
  readonly isCode?: true;
}[] = [
  { find: unconstrained, mark: '**' },
  { find: constrained, mark: '*' },
  { find: unconstrained, mark: '``', isCode: true },
  { find: constrained, mark: '`', isCode: true },
  { find: unconstrained, mark: '__' },
  { find: constrained, mark: '_' },
  { find: unconstrained, mark: '##' },
  { find: constrained, mark: '#' },
  { find: withoutSpace, mark: '^' },
  { find: withoutSpace, mark: '~' },
];

function settleQuotes(markup: Markup, found: readonly Quoted[], isCode: boolean): void {
  markup.settle(
    found.flatMap(({ open, close, escaped }) =>
      escaped
        ? [hidden(open.start - 1, open.start), as(markup.open, open), as(markup.open, close)]
        : [hidden(open.start, open.end), hidden(close.start, close.end)],
    ),
  );
  if (isCode) {
    markup.code(
      found.filter(({ escaped }) => !escaped).map(({ open, close }) => ({ start: open.end, end: close.start })),
    );
  }
}

const as = (text: string, { start, end }: { start: number; end: number }): Part => ({
  text: text.slice(start, end),
  start,
  end,
});

/** `{name}` stands for a character, or for something that only its author knows. */
function attribute({ 0: whole, 1: backslash = '', 2: name = '', index }: RegExpExecArray): Part[] {
  if (backslash !== '')
    return [hidden(index, index + 1), { text: whole.slice(1), start: index + 1, end: index + whole.length }];
  const character = characterOf(name.toLowerCase());
  const span = { start: index, end: index + whole.length };
  return [character === undefined ? { text: whole, ...span, atom: true } : { text: character, ...span }];
}

/** "`text`" is “text”. */
function curvedQuotes({ 0: whole, 1: sign, index }: RegExpExecArray): Part[] {
  const [open, close] = sign === "'" ? ['‘', '’'] : ['“', '”'];
  const end = index + whole.length;
  return [
    { text: open, start: index, end: index + 2 },
    { text: close, start: end - 2, end },
  ];
}

const signs: Readonly<Record<string, string>> = {
  '(C)': '©',
  '(R)': '®',
  '(TM)': '™',
  '--': '—',
  '...': '…',
  '->': '→',
  '=>': '⇒',
  '<-': '←',
  '<=': '⇐',
};

function replacement({ 0: whole, index }: RegExpExecArray): Part[] | null {
  if (whole.startsWith('\\')) return [hidden(index, index + 1)];
  const text = whole.startsWith('&') ? decodedReference(whole) : (signs[whole] ?? null);
  return text === null ? null : [{ text, start: index, end: index + whole.length }];
}
