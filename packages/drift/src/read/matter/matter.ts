import type { Span } from '@gegenlesen/bitext';

/** What a stretch of text is that is not language. */
export type Kind =
  | 'placeholder'
  /** `<b>`, `</b>`, `<x id="1"/>` */
  | 'tag'
  /** Marked as code: `` `git push` ``. */
  | 'code'
  /** A command in running text: `Type exit`. */
  | 'command'
  | 'option'
  | 'identifier'
  /** A path or a file name. */
  | 'path'
  /** A web address, an e-mail address or a handle. */
  | 'address'
  /** A key or several: `Ctrl+C`. */
  | 'shortcut'
  /** A line break as programs write it: `\n`. */
  | 'escape'
  /** The sign before the letter that opens a menu: `&File`. */
  | 'accelerator'
  /** Syntax around text, or a name that the translator may choose: `<your name>`. Never compared. */
  | 'frame';

/** A stretch of text that is not language. */
export interface Matter extends Span {
  readonly kind: Kind;
  readonly text: string;
  /** The same on both sides if the translation is right. */
  readonly key: string;
  /** False if it could be language: it only counts if the other text has it, too. `NonCommercial`, `/help` */
  readonly isCertain: boolean;
}

/** A way to recognise matter. */
export interface Pattern {
  readonly kind: Kind;
  /** Global and with the flag `u`. If it has a group called `matter`, only that is the matter. */
  readonly pattern: RegExp;
  /** Part of every match. Most texts lack it, and looking for it takes a fraction of the time. */
  readonly sign?: RegExp;
  /** The key of what was found; the text itself by default. */
  readonly keyOf?: (text: string) => string;
  readonly isCertain?: false;
}

/** Replaces matter that has been read, so that later patterns skip it. */
export const taken = '\uFFFC';

/** Applies patterns to a text one after the other; each sees only what the earlier ones left. */
export function readPatterns(text: string, patterns: readonly Pattern[]): readonly Matter[] {
  const found: Matter[] = [];
  let left = text;
  for (const { kind, pattern, sign, keyOf = same, isCertain = true } of patterns) {
    if (sign?.test(left) === false) continue;
    const matter = [...left.matchAll(pattern)].flatMap((match): readonly Matter[] => {
      const { matter: inner = match[0] } = match.groups ?? {};
      const start = match.index + match[0].lastIndexOf(inner);
      return inner === ''
        ? []
        : [{ start, end: start + inner.length, kind, text: inner, key: keyOf(inner), isCertain }];
    });
    if (matter.length === 0) continue;
    left = without(left, matter, taken);
    found.push(...matter);
  }
  return found;
}

const same = (text: string): string => text;

/** The text with every character of some spans replaced. */
export function without(text: string, spans: readonly Span[], filler: string): string {
  if (spans.length === 0) return text;
  let [result, at] = ['', 0];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(at, Math.max(at, start)) + filler.repeat(Math.max(0, end - Math.max(at, start)));
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
