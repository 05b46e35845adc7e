import type { BySide, Pair, Span } from '@gegenlesen/bitext';
import { readAccelerator } from '../../read/matter/accelerators.ts';
import type { ProgramString } from './program-string.ts';

/** A label whose letter opens another one in the same menu as well. */
export interface RepeatedAccelerator {
  readonly letter: string;
  /** The sign and the letter in both texts. */
  readonly place: BySide<Span>;
  /** The translation of the other label. */
  readonly other: string;
}

/** Whether the translation gives a letter twice, although the original has another for each label from there to here. */
export function repeatedAccelerator({ source, target }: Pair, { menu }: ProgramString): RepeatedAccelerator | null {
  const [from, to] = [accelerator(source.text), accelerator(target.text)];
  if (from === null || to === null) return null;
  const letters = new Set([from.letter]);
  for (const label of menu.toReversed()) {
    const letter = accelerator(label.source)?.letter;
    if (letter === undefined || label.source === source.text) continue;
    // Here another menu begins.
    if (letters.has(letter)) return null;
    letters.add(letter);
    if (accelerator(label.target)?.letter === to.letter)
      return { letter: to.letter, place: { source: from.place, target: to.place }, other: label.target };
  }
  return null;
}

function accelerator(text: string): { readonly letter: string; readonly place: Span } | null {
  const sign = readAccelerator(text);
  if (sign === null) return null;
  const inBrackets = /[&_~](.)/u.exec(sign.text)?.[1];
  const [letter] = inBrackets ?? text.slice(sign.end);
  if (letter === undefined) return null;
  const end = inBrackets === undefined ? sign.end + letter.length : sign.end;
  return { letter: letter.toLowerCase(), place: { start: sign.start, end } };
}
