import { commonest, type Line, median, type PlacedLine } from './page.ts';

/** How the body text of a document looks. */
export interface Style {
  readonly size: number;
  readonly font: string;
  /** From line to line, in sizes of the font. */
  readonly leading: number;
  /** Fonts with letters of one width, unless the body is set in one. */
  readonly codeFonts: ReadonlySet<string>;
}

/** Whether all of a line is in fonts for code. */
export const isCode = ({ fonts }: Line, { codeFonts }: Style): boolean =>
  [...fonts].every((font) => codeFonts.has(font));

export function styleOf(pages: readonly (readonly PlacedLine[])[]): Style {
  const lines = pages.flat();
  const size = commonest(lines.map((one) => [Math.round(one.size * 2) / 2, one.text.length] as const)) ?? 0;
  const font = commonest(lines.map((one) => [one.font, one.text.length] as const)) ?? '';
  const leadings = pages.flatMap((page) =>
    page.flatMap((line, i) => {
      const before = page[i - 1];
      const leading = before === undefined ? 0 : (line.y - before.y) / line.size;
      return Math.abs(line.size - size) < 0.5 && leading > 0.8 && leading < 2.5 ? [leading] : [];
    }),
  );
  const codeFonts = fontsOfOneWidth(lines);
  codeFonts.delete(font);
  return { size, font, leading: leadings.length === 0 ? 1.2 : median(leadings), codeFonts };
}

function fontsOfOneWidth(lines: readonly PlacedLine[]): Set<string> {
  const widths = new Map<string, number[]>();
  for (const { font, text, start, end, size } of lines) {
    if (text.length < 8 || text.includes('\n')) continue;
    const known = widths.get(font) ?? [];
    known.push((end - start) / size / text.length);
    widths.set(font, known);
  }
  const isEven = (some: readonly number[]): boolean => {
    const middle = median(some);
    return (
      some.length >= 3 && some.filter((width) => Math.abs(width - middle) < 0.01 * middle).length > 0.8 * some.length
    );
  };
  return new Set([...widths].filter(([, some]) => isEven(some)).map(([font]) => font));
}
