import { commonest, type Line, type Run } from './page.ts';

/** Around raised figures in a line, until it is known whether there is a footnote for them. */
export const raised = { opening: '\ue000', closing: '\ue001' } as const;

/** In sizes of the font. */
const widest = { drawnTogether: 1, drawnApart: 0.7, withoutSpace: 0.13 } as const;

/** Joins the runs of a page that stand next to each other, whatever the order they were drawn in. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const drawn = joinedWhere(
    runs.map((run) => [run]),
    widest.drawnTogether,
  );
  const byPlace = drawn.toSorted((one, other) => topOf(one) - topOf(other) || startOf(one) - startOf(other));
  return joinedWhere(rowsInOrder(byPlace), widest.drawnApart).map(lineFrom);
}

const topOf = (runs: readonly Run[]): number => Math.max(...runs.map(({ y }) => y));
const startOf = (runs: readonly Run[]): number => runs[0]?.start ?? 0;

/** Lines of about the same height become one row, from left to right. */
function rowsInOrder(lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const rows: (readonly Run[])[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const [first] = row?.[0] ?? [];
    if (first !== undefined && Math.abs(topOf(line) - topOf(row?.[0] ?? [])) < 0.3 * first.size) row?.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.toSorted((one, other) => startOf(one) - startOf(other)));
}

/** Joins neighbours in a list if they are on one line, with no more than a gap between them. */
function joinedWhere(lines: readonly (readonly Run[])[], gap: number): readonly (readonly Run[])[] {
  const joined: Run[][] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const [last, next] = [before?.at(-1), line[0]];
    if (before === undefined || last === undefined || next === undefined || !follows(last, next, gap)) {
      joined.push([...line]);
    } else if (!isDrawnAgain(last, next)) before.push(...line);
  }
  return joined;
}

function follows(last: Run, next: Run, gap: number): boolean {
  const size = Math.max(last.size, next.size);
  const isNear = next.start - last.end < gap * size && next.start > last.start - 0.1 * size;
  return isNear && Math.abs(next.y - last.y) < 0.5 * size && (next.start > last.end - size || isDrawnAgain(last, next));
}

/** Some programs draw letters twice to make them bold. */
const isDrawnAgain = (last: Run, next: Run): boolean =>
  last.text === next.text && Math.abs(next.start - last.start) < 0.1 * last.size;

function lineFrom(runs: readonly Run[]): Line {
  const weighted = <Value>(of: (run: Run) => Value): Value | undefined =>
    commonest(runs.map((run) => [of(run), run.text.trim().length] as const));
  const size = weighted((run) => run.size) ?? 0;
  const y = weighted((run) => run.y) ?? 0;
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    if (run.start - end > widest.withoutSpace * size) text += ' ';
    text += isRaised(run, size, y) ? `${raised.opening}${run.text.trim()}${raised.closing}` : run.text;
    end = run.end;
  }
  return {
    text: withAccents(text)
      .replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' '))
      .trim(),
    start: startOf(runs),
    end: Math.max(...runs.map((run) => run.end)),
    y,
    size,
    font: weighted((run) => run.font) ?? '',
    fonts: new Set(runs.map((run) => run.font)),
  };
}

const isRaised = (run: Run, size: number, y: number): boolean =>
  run.size < 0.85 * size && y - run.y > 0.15 * size && /^\s*(?:[-−–]?\d{1,3}|[*†‡§]{1,3})\s*$/.test(run.text);

const accents: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˚': '\u030a',
};

/** Old fonts of TeX draw the dots of an umlaut before its letter: `¨a`. */
const withAccents = (text: string): string =>
  text.replace(/([¨´ˆ˜ˇ˚])([\p{L}])/gu, (_, accent: string, letter: string) =>
    `${letter === 'ı' ? 'i' : letter}${accents[accent] ?? ''}`.normalize('NFC'),
  );
