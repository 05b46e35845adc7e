import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../../prose.ts';
import { xmlParts } from '../xml/xml-parts.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/**
 * The parts of an Android string as the app shows it: blanks outside quotation marks become one, the marks go, and
 * backslashes escape. Tags such as `<b>` and `<xliff:g>` are text as written.
 *
 * @see https://developer.android.com/guide/topics/resources/string-resource#FormattingAndStyling
 */
export function androidParts(text: string, span: Span): readonly Part[] {
  const parts: Part[] = [];
  const characters = charactersOf(xmlParts(text, span));
  let blank: Span | null = null;
  let isQuoted = false;
  const push = (part: Part): void => {
    if (blank !== null && parts.length > 0) parts.push({ text: ' ', ...blank });
    blank = null;
    parts.push(part);
  };
  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i];
    if (character === undefined) break;
    if (!isQuoted && /^[ \t\r\n]$/.test(character.text)) {
      blank = { start: (blank as Span | null)?.start ?? character.start, end: character.end };
    } else if (character.text === '"') isQuoted = !isQuoted;
    else if (character.text === '\\') {
      const escaped = escapeAt(characters, i);
      push({
        text: escaped.text,
        start: character.start,
        end: characters[i + escaped.length - 1]?.end ?? character.end,
      });
      i += escaped.length - 1;
    } else push(character);
  }
  return parts;
}

/** What an escape stands for, and how many characters it has with its backslash. */
function escapeAt(characters: readonly Part[], at: number): { readonly text: string; readonly length: number } {
  const letter = characters[at + 1]?.text ?? '';
  const digits = characters
    .slice(at + 2, at + 6)
    .map(({ text }) => text)
    .join('');
  if (letter === 'u' && /^[\da-fA-F]{4}$/.test(digits)) {
    return { text: String.fromCharCode(Number.parseInt(digits, 16)), length: 6 };
  }
  return letter === '' ? { text: '', length: 1 } : { text: escapes[letter] ?? letter, length: 2 };
}

/** Parts of one character each, but for tags and references. */
const charactersOf = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) =>
    part.atom || part.text.length !== part.end - part.start
      ? [part]
      : part.text.split('').map((text, i) => ({ text, start: part.start + i, end: part.start + i + 1 })),
  );
