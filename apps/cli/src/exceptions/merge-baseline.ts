import type { BaselineFinding, Finding } from '@gegenlesen/bitext';

/** Today's findings in a translation. */
export interface FoundToday {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** The baseline entries of one text, one for each finding, however often it occurs. */
function baselineOf({ path, findings }: FoundToday): readonly BaselineFinding[] {
  const lines = new Map<string, BaselineFinding>();
  for (const { rule, fingerprint, message } of findings) {
    const count = (lines.get(fingerprint)?.count ?? 0) + 1;
    lines.set(fingerprint, { path, rule, fingerprint, count, message });
  }
  return [...lines.values()];
}

/**
 * Replaces the entries of the texts that were read today with today's findings (as PHPStan and detekt do). Texts that
 * were not read keep their entries, unless they no longer exist.
 *
 * @param isGone whether a text no longer exists
 */
export const renewed = (
  before: readonly BaselineFinding[],
  today: readonly FoundToday[],
  isGone: (path: string) => boolean,
): readonly BaselineFinding[] => [...untouched(before, today, isGone), ...today.flatMap(baselineOf)];

/** Removes what is no longer found and adds nothing (like `--prune-suppressions` of ESLint). */
export function pruned(
  before: readonly BaselineFinding[],
  today: readonly FoundToday[],
  isGone: (path: string) => boolean,
): readonly BaselineFinding[] {
  const now = new Map(today.flatMap(baselineOf).map((line) => [keyOf(line), line.count]));
  const read = new Set(today.map(({ path }) => path));
  const left = before
    .filter(({ path }) => read.has(path))
    .map((line) => ({ ...line, count: Math.min(line.count, now.get(keyOf(line)) ?? 0) }));
  return [...untouched(before, today, isGone), ...left.filter(({ count }) => count > 0)];
}

function untouched(
  before: readonly BaselineFinding[],
  today: readonly FoundToday[],
  isGone: (path: string) => boolean,
): readonly BaselineFinding[] {
  const read = new Set(today.map(({ path }) => path));
  return before.filter(({ path }) => !read.has(path) && !isGone(path));
}

const keyOf = ({ path, fingerprint }: BaselineFinding): string => `${path}\0${fingerprint}`;

/** How many findings the entries cover. */
export const countFindings = (lines: readonly BaselineFinding[]): number =>
  lines.reduce((sum, { count }) => sum + count, 0);
