/** A file in a diff. */
export interface RawEntry {
  /** `A` added, `D` deleted, `M` modified, `R` renamed, `T` of another type. */
  readonly status: string;
  /** The ids of the old and the new content; zeros if git has not computed one yet. */
  readonly before: string;
  readonly now: string;
  /** Its old name; the same as `path` unless it was renamed. */
  readonly from: string;
  readonly path: string;
}

const head = /^\n?:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;

/** The entries of `git diff --raw -z` (git-diff, "raw output format"), split at NUL. */
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
