import type { BaselineFinding, Finding } from '@gegenlesen/bitext';

/** What was found today in the translation at a path. */
export interface FoundToday {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** The findings of one text as the lines of a baseline: one each, however often it stands there. */
function baselineOf({ path, findings }: FoundToday): readonly BaselineFinding[] {
  const lines = new Map<string, BaselineFinding>();
  for (const { rule, fingerprint, message } of findings) {
    const count = (lines.get(fingerprint)?.count ?? 0) + 1;
    lines.set(fingerprint, { path, rule, fingerprint, count, message });
  }
  return [...lines.values()];
}

/**
 * A baseline, written anew for the texts that were read today: what is found there now stands in it, and nothing else
 * (as PHPStan and detekt do it). Texts that were not read keep their lines, unless they are gone.
 *
 * @param isGone whether there is no such text any more
 */
export const renewed = (
  before: readonly BaselineFinding[],
  today: readonly FoundToday[],
  isGone: (path: string) => boolean,
): readonly BaselineFinding[] => [...untouched(before, today, isGone), ...today.flatMap(baselineOf)];

/** A baseline without what is gone, and with nothing new (as ESLint's `--prune-suppressions` does it). */
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

/** How many findings the lines stand for. */
export const countFindings = (lines: readonly BaselineFinding[]): number =>
  lines.reduce((sum, { count }) => sum + count, 0);
