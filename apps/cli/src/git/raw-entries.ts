/** A file that a diff names. */
export interface RawEntry {
  /** `A` added, `D` deleted, `M` modified, `R` renamed, `T` of another type. */
  readonly status: string;
  /** The ids of what stood there and of what stands there; zeros where git has not counted it yet. */
  readonly before: string;
  readonly now: string;
  /** What it was called before; the same as `path` unless it was renamed. */
  readonly from: string;
  readonly path: string;
}

const head = /^\n?:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;

/** The entries of `git diff --raw -z` (git-diff, "raw output format"), cut at NUL, whatever characters the names have. */
export function rawEntries(fields: readonly string[]): readonly RawEntry[] {
  const entries: RawEntry[] = [];
  for (let i = 0; i < fields.length; i += 1) {
    const [, before, now, status] = head.exec(fields[i] ?? '') ?? [];
    if (before === undefined || now === undefined || status === undefined) continue;
    const from = fields[++i] ?? '';
    const path = status === 'R' || status === 'C' ? (fields[++i] ?? '') : from;
    entries.push({ status, before, now, from, path });
  }
  return entries;
}
