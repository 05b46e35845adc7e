import type { BySide, Pair, Span } from '@gegenlesen/bitext';

/** A difference between the blanks and line breaks at the same end of two strings. */
export interface EndDifference {
  readonly end: 'start' | 'end';
  /** How many line breaks each string has there; null if only one has blanks there. */
  readonly breaks: BySide<number> | null;
  /** Whether it is the translation that has less. */
  readonly isLost: boolean;
  /** Blanks and line breaks with the word beside them, so that there is something to see. */
  readonly place: BySide<Span>;
}

/** How the ends of two strings differ. How many blanks there are does not matter: they may align columns. */
export function endDifferences({ source, target }: Pair): readonly EndDifference[] {
  if (source.text.trim() === '' || target.text.trim() === '') return [];
  return (['start', 'end'] as const).flatMap((end): readonly EndDifference[] => {
    const [from, to] = [whiteAt(end, source.text), whiteAt(end, target.text)];
    const place = { source: withWord(end, source.text), target: withWord(end, target.text) };
    const breaks = { source: breaksIn(from), target: breaksIn(to) };
    if (breaks.source !== breaks.target) return [{ end, breaks, isLost: breaks.source > breaks.target, place }];
    if ((from === '') === (to === '') || (end === 'start' && mayBegin(source.text, target.text))) return [];
    return [{ end, breaks: null, isLost: to === '', place }];
  });
}

const whiteAt = (end: EndDifference['end'], text: string): string =>
  (end === 'start' ? /^\s*/ : /\s*$/).exec(text)?.[0] ?? '';

const breaksIn = (white: string): number => white.split('\n').length - 1;

/** Columns, lines or a sign that is joined to the string before: `, an index` may be ` which is an index`. */
const mayBegin = (source: string, target: string): boolean =>
  /\S(?: {3}|\t|\n)\s*\S/.test(source) || [source, target].some((text) => /^\s*[.,;:!?…)\]–-]/.test(text));

function withWord(end: EndDifference['end'], text: string): Span {
  const found = (end === 'start' ? /^\s*\S+/ : /\S+\s*$/).exec(text);
  const start = found?.index ?? 0;
  return { start, end: start + (found?.[0].length ?? 0) };
}
