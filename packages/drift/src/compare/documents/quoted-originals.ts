import { plainText, proseOf, type Segment } from '@gegenlesen/bitext';

/** Words. A shorter segment may be the same in both languages. */
const fewest = 4;

/** The texts that a translation quotes if it has them, word by word. */
export const quotable = (source: readonly Segment[]): ReadonlySet<string> =>
  new Set(source.map(textOf).filter((text) => text.split(/\s+/).length >= fewest));

/** The segments of a bead without the originals that it quotes beside their translation. */
export function withoutQuoted(target: readonly Segment[], originals: ReadonlySet<string>): readonly Segment[] {
  if (target.length < 2) return target;
  const own = target.filter((segment) => !originals.has(textOf(segment)));
  return own.length === 0 ? target : own;
}

const textOf = (segment: Segment): string => plainText(proseOf(segment));
