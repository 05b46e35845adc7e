import { lacksSome, never, type Place, type Writer, type Written } from '../../write/writer.ts';
import { hasGermanShorthands } from './read-latex.ts';
import { accents, ligatures, shorthands, signs } from './signs.ts';

/** Signs that have a meaning in LaTeX, or in a ligature. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '\u00a0': '~',
  '\u202f': '\\,',
};

/** Typed text for LaTeX, with quotation marks, dashes and umlauts as the file writes them. */
function escaped(typed: string, place: Place): string {
  const { document, isFirst, segment, offset } = place;
  const written = typed
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\{}%&#$_^~`\u00a0\u202f]/g, (sign) => escapes[sign] ?? sign)
    .replace(/--+/g, (dashes) => dashes.split('').join('{}'))
    .replace(/''+|,,+|<<+|>>+/g, (run) => run.split('').join('{}'))
    .replace(hasShorthands(document) ? /"/g : never, '\\dq{}')
    // Without a preamble, `"a` would look as if babel made it an ä.
    .replace(document.text.includes('\\documentclass') ? never : /"(?=[\p{L}'])/gu, '\\textquotedbl{}')
    .replace(isFirst && segment.kind === 'list-item' ? /^\[/ : never, '{[}');
  const begun = document.text[offset - 1] === written[0] && /^[-',<>]/.test(written) ? `{}${written}` : written;
  const last = written.at(-1) ?? '';
  return inSpelling(
    /[-',<>]/.test(last) && document.text.slice(offset).startsWith(last, 1) ? `${begun}{}` : begun,
    document,
  );
}

/** Characters beyond ASCII: as they are if the file has such, else as commands. */
function inSpelling(text: string, document: Written): string {
  const isPlain = /[^\0-\x7f]/.test(document.text);
  return Array.from(text, (character) => {
    if (character <= '\x7f' || (isPlain && !lacksSome(document, character))) return character;
    return commandOf(character, hasShorthands(document)) ?? character;
  }).join('');
}

/** How a character is written in ASCII, if it can be. */
function commandOf(character: string, short: boolean): string | null {
  const shorthand = short ? Object.keys(shorthands).find((name) => shorthands[name] === character) : undefined;
  if (shorthand !== undefined) return `"${shorthand}`;
  const ligature = ligatures.find(
    ([written, printed]) => printed === character && written !== '<<' && written !== '>>' && written !== '`',
  );
  if (ligature !== undefined) return ligature[0];
  const name = Object.keys(signs).find((one) => signs[one] === character && /^[A-Za-z]/.test(one));
  if (name !== undefined) return `\\${name}{}`;
  const [letter = '', mark = '', more] = character.normalize('NFD');
  const accent = Object.keys(accents).find((one) => accents[one] === mark);
  return accent === undefined || more !== undefined || !/[A-Za-z]/.test(letter) ? null : `\\${accent}{${letter}}`;
}

const known = new WeakMap<Written, boolean>();

function hasShorthands(document: Written): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = hasGermanShorthands(document.text);
  known.set(document, found);
  return found;
}

export const latexWriter: Writer = { escape: escaped };
