import type { BySide, Pair, Span } from '@gegenlesen/bitext';

/** The sign at the end of a label: a colon before a field, an ellipsis before a dialog. */
export interface FinalSign extends Span {
  readonly kind: 'colon' | 'ellipsis';
  readonly text: string;
}

/** Words of a label. In longer texts, a translation may end in other words than its original. */
const longest = 8;

/** The final colon or ellipsis that only one of two strings has. */
export function finalSignDifference({ source, target }: Pair): BySide<FinalSign | null> | null {
  const [from, to] = [finalSign(source.text), finalSign(target.text)];
  if (from?.kind === to?.kind) return null;
  const [lost, gained] = [from !== null && !has(from, target.text), to !== null && !has(to, source.text)];
  if (from !== null && to !== null) return lost && gained ? { source: from, target: to } : null;
  if (lost) return isPlainEnd(target.text) ? { source: from, target: null } : null;
  return gained && isPlainEnd(source.text) && isLabel(source.text) ? { source: null, target: to } : null;
}

function finalSign(text: string): FinalSign | null {
  const found = /(?<![\]>)]\s?)(?:…|\.{3}|:)(?=\s*$)/u.exec(text);
  if (found === null || found.index === 0) return null;
  const [sign] = found;
  return {
    start: found.index,
    end: found.index + sign.length,
    text: sign,
    kind: sign === ':' ? 'colon' : 'ellipsis',
  };
}

/** Whether a text has the sign anywhere: a German verb may come after it. */
const has = ({ kind }: FinalSign, text: string): boolean =>
  kind === 'colon' ? /:(?!\p{L}|\/)/u.test(text) : /…|\.{3}|(?<!\p{L})(?:usw|etc)\./u.test(text);

/** Whether a string ends in a word, a value or too few dots, and in nothing that could replace the lost sign, like `(y/n)`. */
const isPlainEnd = (text: string): boolean =>
  /[\p{L}\d%}"'“”»«)\]>]\s*$|(?<!\.)\.\.\s*$/u.test(text) && !/\([jy]\/n\)\s*$/i.test(text);

/** Whether a string is a label. A longer one, or one that goes on, may need a colon in the other language. */
const isLabel = (text: string): boolean => !/\s$/.test(text) && text.split(/\s+/).length <= longest;
