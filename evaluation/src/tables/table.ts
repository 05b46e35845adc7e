/** A measurement, ready to print. */
export interface Table {
  readonly title: string;
  /** What was measured and on what, in a sentence or two. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Its rows for the front page. */
  readonly brief?: readonly BriefRow[];
}

/** A row for newcomers: what was measured, on what, and the result. */
export interface BriefRow {
  readonly what: string;
  readonly on: string;
  readonly result: string;
}

/** 0.0123 is `1.2 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export const share = (part: number, whole: number): string => (whole === 0 ? '–' : percent(part / whole));

/** 3417 is `3,400`: without the digits that change from run to run. */
export const twoDigits = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-US');

export function toText({ title, note, columns, rows }: Table): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [title, note, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}

export function toMarkdown({ title, note, columns, rows }: Table): string {
  const rule = `| --- |${' ---: |'.repeat(columns.length - 1)}`;
  return [`## ${title}`, '', note, '', markdownRow(columns), rule, ...rows.map(markdownRow), ''].join('\n');
}

export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
