import type { Matter } from './matter.ts';

/** Words. A longer text is a sentence, where the signs mean something else; `&` before a letter is rare there. */
const longest = { '&': 16, _: 8, '~': 8 } as const;
/** In brackets after the label: `Datei (&D)`. */
const bracketed = /\s?\((?<sign>[&_~])[\p{L}\d]\)/u;
/** Before a letter at the beginning of a word or inside one; not in `AT&T`, `R&D`, `A&B`. */
const signs = {
  '&': /(?<=\p{L})(?<!&)&(?=\p{Ll}\p{L}?)(?!\p{L}+;)(?<!\p{Lu}{2}&)|(?<![&\p{L}\d])&(?=[\p{L}\d])(?![\p{L}#]+;)/gu,
  _: /(?<![_\d])_(?=\p{L})(?!\p{L}+[_\d])/gu,
  '~': /(?<![~\d])~(?=\p{L})/gu,
} as const;

/**
 * The accelerator of a label: `&File`, `_File`, `No_tes`, `~Datei`, `Datei (&D)`. A label has at most one. An underscore
 * between letters is uncertain, since it could be part of a name.
 */
export function readAccelerator(text: string): Matter | null {
  if (!/[&_~]/.test(text)) return null;
  const words = text.trim().split(/\s+/).length;
  const inBrackets = bracketed.exec(text);
  if (inBrackets !== null && words <= longest._) return accelerator(inBrackets.index, inBrackets[0], true);
  for (const sign of ['&', '_', '~'] as const) {
    if (words > longest[sign]) continue;
    const [only, ...others] = text.matchAll(signs[sign]);
    if (only === undefined || others.length > 0 || text.split(only[0]).length > 2) continue;
    const isInside = /\p{L}/u.test(text.charAt(only.index - 1));
    return accelerator(only.index, only[0], !(isInside && only[0] === '_'));
  }
  return null;
}

const accelerator = (start: number, text: string, isCertain: boolean): Matter => ({
  start,
  end: start + text.length,
  kind: 'accelerator',
  text,
  key: 'accelerator',
  isCertain,
});
