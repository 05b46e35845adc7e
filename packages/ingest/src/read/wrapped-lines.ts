import type { Span } from '@gegenlesen/bitext';
import type { Line } from './lines.ts';

/** Nobody wraps lines wider than this. */
const widest = 120;
/** How far short of the width a line may end, as with wrapping by hand. */
const slack = 12;

/**
 * For each line, whether it continues the paragraph of the line before. A hard-wrapped line ends where the next word
 * would not fit, and rarely with a full stop; a line that is a whole paragraph nearly always ends with one. So the whole
 * text decides whether lines are wrapped, and the width decides for each line.
 *
 * @param lines in order
 * @param beginsBlock whether a line begins a new block, such as a list item
 */
export function continuations(text: string, lines: readonly Line[], beginsBlock: (line: Line) => boolean): boolean[] {
  const widths = runWidths(lines);
  const fills = lines.map((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || line.afterBlank || beginsBlock(line)) return false;
    const width = widths[i] ?? 0;
    return width <= widest && before.end - before.start + 1 + firstWord(text, line) > width - slack;
  });
  return isCut(text, lines, fills) ? fills : fills.map(() => false);
}

/** For each line, the length of the longest line between the same two empty lines. */
function runWidths(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  for (let i = 0; i < lines.length; ) {
    let next = i;
    let width = 0;
    do {
      const { start, end } = lines[next] ?? { start: 0, end: 0 };
      width = Math.max(width, end - start);
      next += 1;
    } while (next < lines.length && lines[next]?.afterBlank === false);
    for (; i < next; i += 1) widths.push(width);
  }
  return widths;
}

const firstWord = (text: string, { start, end }: Span): number =>
  /^\S*/.exec(text.slice(start, Math.min(end, start + widest)))?.[0].length ?? 0;

function isCut(text: string, lines: readonly Line[], fills: readonly boolean[]): boolean {
  let breaks = 0;
  let cut = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined || line.afterBlank) continue;
    breaks += 1;
    if (
      fills[i] &&
      before.end - before.start > 40 &&
      !/[.!?…:;]["'»«“”‘’)\]]*$/.test(text.slice(before.end - 4, before.end))
    )
      cut += 1;
  }
  return cut > 0 && cut >= 0.4 * breaks;
}
