/** A line of a paragraph, and how many pages begin with it. */
export interface ParagraphLine {
  readonly text: string;
  readonly newPages: number;
}

/** How often each word occurs within a line, where no hyphen can be one that divides it. */
export type Vocabulary = ReadonlyMap<string, number>;

const word = /[\p{L}\p{M}\d]+(?:[-\u2010][\p{L}\p{M}\d]+)*/gu;

/** Counts the words of some lines, but for the last of a line with a hyphen at its end, and the first of the next. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>();
  let isDivided = false;
  for (const line of lines) {
    const words = line.match(word) ?? [];
    const from = isDivided ? 1 : 0;
    isDivided = dividedAtEnd.test(line);
    for (const one of words.slice(from, isDivided ? -1 : undefined)) {
      const key = one.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** A word with a hyphen, a soft hyphen or `¬` at the end of a line; not a dash after a space. */
const dividedAtEnd = /(\S*[\p{L}\p{M}\d])([-\u2010\u00ad¬])$/u;

/** `Nord- und Süd-`: the hyphen stands for a word that comes later. */
const conjunction = /^(?:und|oder|bzw\.|beziehungsweise|sowie|bis|and|or|to)(?![\p{L}-])/u;

/**
 * Joins the lines of a paragraph. A word that a hyphen divides becomes whole; the hyphen stays where it belongs to the word,
 * as in `E-Mail-Adresse`, `Nord- und Südkorea` or `well-known`. Each page begins with a form feed instead of a space.
 */
export function joinLines(lines: readonly ParagraphLine[], vocabulary: Vocabulary, isGerman: boolean): string {
  let joined = '';
  for (const { text, newPages } of lines) {
    const space = newPages > 0 ? '\f'.repeat(newPages) : ' ';
    const [whole, first = '', hyphen = ''] = dividedAtEnd.exec(joined) ?? [];
    if (joined === '') joined = text;
    else if (whole === undefined || (hyphen !== '\u00ad' && conjunction.test(text))) joined += space + text;
    else {
      const next = /^[\p{L}\p{M}\d]*/u.exec(text)?.[0] ?? '';
      const kept = keepsHyphen(first, next, hyphen, { vocabulary, isGerman }) ? '-' : '';
      const start = joined.length - whole.length;
      const isCut = newPages > 0;
      // A page begins before the word that its end divides or, if there is nothing before it, after the word.
      const before = isCut && start > 0 ? joined.slice(0, start).trimEnd() + space : joined.slice(0, start);
      joined = before + first + kept + (isCut && start === 0 ? text.replace(/ |$/, space) : text);
    }
  }
  return joined;
}

function keepsHyphen(
  first: string,
  next: string,
  hyphen: string,
  { vocabulary, isGerman }: { readonly vocabulary: Vocabulary; readonly isGerman: boolean },
): boolean {
  if (/[\u00ad¬]/.test(hyphen)) return false;
  const times = (one: string): number => vocabulary.get(one.toLowerCase()) ?? 0;
  const last = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*$/u.exec(first)?.[0] ?? first;
  const [joined, divided] = [times(last + next), times(`${last}-${next}`)];
  if (joined !== divided) return divided > joined;
  if (!/^\p{Ll}/u.test(next) || /\d$/.test(first)) return true;
  // English leaves compounds divided that German writes as one word.
  return !isGerman && (last.includes('-') || Math.min(times(last), times(next)) >= 2);
}
