import type { Pair } from '@gegenlesen/bitext';
import type { Kind, Matter } from '../../read/matter/matter.ts';
import type { MatterDifference } from './difference.ts';

/** Words of a text that is short enough for two different things in it to be in the same place. */
const short = 15;
/** Letters of a piece that two names do not share by chance. */
const telling = 4;
const doubted: ReadonlySet<Kind> = new Set<Kind>(['address', 'code', 'command']);

/**
 * Doubts that something was replaced by something that has nothing in common with it. In a short text, one such change is
 * sure: `exit` became „Ausgang“. Several, or one in a longer text or in a list, prove that the text was rewritten.
 */
export function withDoubts(pair: Pair, differences: readonly MatterDifference[]): readonly MatterDifference[] {
  const unlike = differences.filter(isUnlike);
  if (unlike.length === 0 || (unlike.length === 1 && isShortSentence(pair))) return differences;
  return differences.map((each) => (each.type === 'changed' && isUnlike(each) ? { ...each, isSure: false } : each));
}

function isUnlike({ type, source, target }: MatterDifference): boolean {
  if (type !== 'changed' || source === null || target === null || !doubted.has(source.kind)) return false;
  const pieces = new Set(piecesOf(target));
  return !piecesOf(source).some((piece) => pieces.has(piece)) && !isSlip(source.text, target.text);
}

/** The last part of a domain is no piece of its own. */
const piecesOf = ({ kind, text }: Matter): readonly string[] =>
  (kind === 'address' ? text.replace(/\.\p{L}+(?=\/|$)/u, '') : text)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(
      (piece) =>
        (piece.length >= telling && !/^https?$/.test(piece)) || (kind !== 'address' && /^\p{L}{3}$/u.test(piece)),
    );

/** Whether two texts are the same but for one place: `stephencleary.com` and `stephenclearly.com`. */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return shorter >= telling && shorter - start - end <= 2 && Math.abs(one.length - other.length) <= 2;
}

/** Whether both texts are short, and at least one has words beside its addresses. */
function isShortSentence({ source, target }: Pair): boolean {
  const [from, to] = [source, target].map(({ text }) => text.trim().split(/\s+/));
  if (from === undefined || to === undefined) return false;
  const isList = [...from, ...to].every((word) => /\S[.@/]\S|^\P{L}+$/u.test(word));
  return !isList && Math.min(from.length, to.length) <= short;
}
