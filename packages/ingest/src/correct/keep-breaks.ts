import type { Span } from '@gegenlesen/bitext';

/** One stretch that changes: the atoms that are removed, and the text that replaces them. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Whether an atom is the space between two lines. Between the cues of a film it has no width. */
export const isBreak = ({ text, start, end }: Span & { readonly text: string }, document: string): boolean =>
  text === ' ' && (start === end || /[\r\n]/.test(document.slice(start, end)));

/**
 * Divides changes at the breaks in them, so that lines keep their ends and subtitles their words: new text is shared out by
 * the lengths of what it replaces, and only cut at a space. Where words around a break are removed, the full stop or comma
 * after them goes to the word before.
 *
 * @param texts of the atoms
 * @param breaks for each atom, whether it is one
 */
export const keepBreaks = (
  changes: readonly Change[],
  texts: readonly string[],
  breaks: readonly boolean[],
): readonly Change[] =>
  changes.flatMap((change, i) => {
    const until = changes[i + 1]?.from ?? texts.length;
    return divided(withMark(change, texts, breaks, until), texts, breaks);
  });

function withMark(change: Change, texts: readonly string[], breaks: readonly boolean[], until: number): Change {
  const { from, to, text } = change;
  const mark = texts[to] ?? '';
  const isOrphan = to < until && /^[.,;:!?…]$/.test(mark) && breaks.slice(from, to).includes(true);
  return isOrphan && !/[\p{L}\p{N}]/u.test(text) ? { from, to: to + 1, text: text + mark } : change;
}

function divided({ from, to, text }: Change, texts: readonly string[], breaks: readonly boolean[]): readonly Change[] {
  const parts: Change[] = [];
  const total = texts.slice(from, to).join('').length;
  let [next, cut, passed] = [from, 0, 0];
  for (let at = from; at < to; at += 1) {
    const space = breaks[at] ? nearestSpace(text, cut, (passed / total) * text.length) : null;
    if (space !== null) {
      parts.push({ from: next, to: at, text: text.slice(cut, space) });
      [next, cut] = [at + 1, space + 1];
    }
    passed += texts[at]?.length ?? 0;
  }
  return [...parts, { from: next, to, text: text.slice(cut) }];
}

/** The offset of the space that is nearest to a place, not before `from`; null if there is none. */
function nearestSpace(text: string, from: number, place: number): number | null {
  const before = text.lastIndexOf(' ', place);
  const after = text.indexOf(' ', Math.max(from, Math.ceil(place)));
  const found = [before, after].filter((at) => at >= from);
  if (found.length === 0) return null;
  return found.reduce((one, other) => (Math.abs(other - place) < Math.abs(one - place) ? other : one));
}
