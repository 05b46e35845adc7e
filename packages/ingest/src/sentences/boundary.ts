import type { Language } from '@gegenlesen/bitext';

/** A place where a sentence may end, and the words around it. Offsets are into the text of the block. */
export interface Boundary {
  readonly text: string;
  readonly lang: Language;
  /** The beginning of the sentence that would end here. */
  readonly start: number;
  /** The full stop, question mark, exclamation mark or ellipsis itself: `.`, `?!`, `...`. */
  readonly mark: string;
  readonly markAt: number;
  /** The end of the mark and of the quotation marks and brackets that close with it. */
  readonly end: number;
  /** The beginning of the next word. */
  readonly next: number;
  /** The text before the mark, back to the last space: `z.B`, `15`, `(Dr`. */
  readonly before: string;
  /** The next word, without opening quotation marks and brackets. */
  readonly after: string;
}

/** Handles one phenomenon: true if no sentence ends here despite the mark. */
export type Repair = (boundary: Boundary) => boolean;

/** `(Dr` is `Dr`, `„z.B` is `z.B`. */
export const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}.]+/u, '');

/** The word before the one that carries the mark, in lower case: `am` in `am 15.` */
export function wordBefore({ text, start, markAt, before }: Boundary): string {
  const to = markAt - before.length;
  const from = Math.max(start, to - 40);
  return /([\p{L}\p{N}.]+)\s+$/u.exec(text.slice(from, to))?.[1] ?? '';
}

export const isGerman = (lang: Language): boolean => /^de\b/i.test(lang);
