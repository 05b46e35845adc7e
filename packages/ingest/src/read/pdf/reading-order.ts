import { type Line, median, type PlacedLine } from './page.ts';
import { rowsOf, tableRows } from './table-rows.ts';

/** Fewer lines, or shorter ones, are cells of a table and no column of text. */
const least = { lines: 4, letters: 18 } as const;

/** No page that people read has more. */
const mostLines = 2000;

/**
 * The lines of a page in the order of reading: columns one after the other, from left to right. What is wider than a column
 * (a title, a table) divides them into what is above it and what is below.
 *
 * @param gutters where columns begin on other pages of the document, see {@link guttersOf}
 */
export function inReadingOrder(
  lines: readonly Line[],
  gutters: ReadonlySet<number> = new Set(),
): readonly PlacedLine[] {
  const left = Math.min(...lines.map(({ start }) => start));
  const right = Math.max(...lines.map(({ end }) => end));
  const gutter = gutterOf(lines, gutters);
  if (gutter === null) return tableRows(lines).map((line) => ({ ...line, left, right }));
  return bandsOf(lines, gutter).flatMap((band) => {
    const columns = [band.filter((line) => isLeftOf(line, gutter)), band.filter((line) => isRightOf(line, gutter))];
    const [one = [], other = []] = columns;
    if (one.length + other.length < band.length || !areSideBySide(one, other)) {
      return tableRows(band).map((line) => ({ ...line, left, right }));
    }
    return columns.flatMap((column) => inReadingOrder(column, gutters));
  });
}

const isLeftOf = ({ end, size }: Line, gutter: number): boolean => end <= gutter - 0.5 * size;
const isRightOf = ({ start }: Line, gutter: number): boolean => start >= gutter;

/** Where columns begin on at least two of some pages: there, a column may be full of code or figures on others. */
export function guttersOf(pages: readonly (readonly Line[])[]): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const lines of pages) {
    const gutter = gutterOf(lines);
    if (gutter !== null) times.set(gutter, (times.get(gutter) ?? 0) + 1);
  }
  return new Set([...times].filter(([, pagesWith]) => pagesWith > 1).map(([gutter]) => gutter));
}

/** Where the second of some columns begins; null if there is one column. */
function gutterOf(lines: readonly Line[], known: ReadonlySet<number> = new Set()): number | null {
  if (lines.length > mostLines) return null;
  const starts = new Map<number, number>();
  for (const { start } of lines) starts.set(Math.floor(start), (starts.get(Math.floor(start)) ?? 0) + 1);
  let best: { readonly gutter: number; readonly crossing: number } | null = null;
  for (const [gutter, count] of starts) {
    const isKnown = known.has(gutter);
    if (!isKnown && count + (starts.get(gutter + 1) ?? 0) < least.lines) continue;
    const left = lines.filter((line) => isLeftOf(line, gutter));
    const right = lines.filter((line) => isRightOf(line, gutter));
    const crossing = lines.length - left.length - right.length;
    if (crossing >= (best?.crossing ?? Number.POSITIVE_INFINITY)) continue;
    if ((isKnown || (isProse(left) && isProse(right))) && areSideBySide(left, right)) best = { gutter, crossing };
  }
  return best?.gutter ?? null;
}

const isProse = (lines: readonly Line[]): boolean =>
  lines.length >= least.lines && median(lines.map(({ text }) => text.length)) >= least.letters;

/** Whether at least two lines of each have the height of the other. */
function areSideBySide(one: readonly Line[], other: readonly Line[]): boolean {
  const beside = (some: readonly Line[], others: readonly Line[]): number => {
    const [top, bottom] = [Math.min(...others.map(({ y }) => y)), Math.max(...others.map(({ y }) => y))];
    return some.filter(({ y, size }) => y > top - size && y < bottom + size).length;
  };
  return beside(one, other) >= 2 && beside(other, one) >= 2;
}

/** Lines across a gutter, and what is between them, from top to bottom. */
function bandsOf(lines: readonly Line[], gutter: number): readonly (readonly Line[])[] {
  const bands: Line[][] = [];
  let crossed: boolean | null = null;
  for (const row of rowsOf(lines)) {
    const crosses = row.some((line) => !isLeftOf(line, gutter) && !isRightOf(line, gutter));
    const band = bands.at(-1);
    if (band === undefined || crosses !== crossed) bands.push([...row]);
    else band.push(...row);
    crossed = crosses;
  }
  return bands;
}
