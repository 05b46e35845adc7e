import type { Line, PlacedLine } from './page.ts';

type Cell = Omit<PlacedLine, 'left' | 'right'>;

/** Lines of about the same height, from left to right; the rows from top to bottom. */
export function rowsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && line.y - first.y < 0.4 * Math.min(first.size, line.size))
      row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((one, other) => one.start - other.start));
}

const marker =
  /^(?:[•·‣◦▪●○►–—*+-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]|\[\w{1,8}\]|(?:\d{1,2}\.){0,4}\d{1,3}\.?|[A-Z](?:\.\d{1,2}){1,4}\.?|[\ue000]\S+)$/u;

/** More are no table, but a drawing. */
const mostCells = 40;

/** The lines of one column from top to bottom; if there are several in a row, they are cells of a table. */
export function tableRows(lines: readonly Line[]): readonly Cell[] {
  const read: Cell[] = [];
  /** The cells of the row before, as indices of `read`. */
  let before: readonly number[] = [];
  const isTable = (): boolean => before.length > 1 && before.length < mostCells;
  for (const row of rowsOf(lines)) {
    const whole = withMarker(row);
    if (whole !== null) {
      const at = isTable() ? continued(whole, before, read) : undefined;
      if (at === undefined) {
        before = [read.push({ ...whole, isCell: false }) - 1];
        continue;
      }
    }
    const places = isTable() ? row.map((line) => continued(line, before, read)) : [];
    if (places.length > 0 && row.length < before.length && places.every((at) => at !== undefined)) {
      for (const [i, at] of places.entries()) extend(read, at, row[i]);
    } else before = row.map((line) => read.push({ ...line, isCell: true }) - 1);
  }
  return read;
}

/** A line, or a number or bullet with its text; null for the cells of a table. */
function withMarker([first, second, ...more]: readonly Line[]): Line | null {
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return first;
  const isMarked =
    marker.test(first.text) && /\p{L}{2}/u.test(second.text) && second.start - first.end < 4 * second.size;
  return isMarked ? { ...second, start: first.start, text: `${first.text} ${second.text}` } : null;
}

/** The cell that a line continues, if it is right below it. */
function continued(line: Line, before: readonly number[], read: readonly Cell[]): number | undefined {
  return before.find((at) => {
    const cell = read[at];
    const isBelow = cell !== undefined && line.y - cell.y < 1.5 * cell.size && Math.abs(line.size - cell.size) < 0.5;
    return isBelow && Math.abs(line.start - cell.start) < 0.5 * cell.size;
  });
}

function extend(read: Cell[], at: number | undefined, line: Line | undefined): void {
  const cell = read[at ?? -1];
  if (at === undefined || cell === undefined || line === undefined) return;
  read[at] = { ...cell, y: line.y, end: Math.max(cell.end, line.end), text: `${cell.text}\n${line.text}` };
}
