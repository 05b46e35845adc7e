/** Something measured, ready to print. */
export interface Table {
  readonly title: string;
  /** What was measured, and on what, in a sentence or two. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Too much for the README. */
  readonly detail?: boolean;
}

/** 0.0123 is `1.2 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export const share = (part: number, whole: number): string => (whole === 0 ? '–' : percent(part / whole));

/** 3417 is `3,400`: what a machine's mood of the day does not change. */
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
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rule = `| --- |${' ---: |'.repeat(columns.length - 1)}`;
  return [`## ${title}`, '', note, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}
