import { type BatchIndex, InputError, type Report, TrendEntry } from '@gegenlesen/bitext';
import { compareNames } from '../compare-names.ts';

/** When something was checked. */
export interface CheckedAt {
  /** ISO 8601, in UTC. */
  readonly date: string;
  readonly commit: string | null;
}

/**
 * A batch as an entry of a trend.
 *
 * @param path of the index, for the error
 * @throws {InputError} if an older version wrote the index, without the words that the score of a batch needs
 */
export function entryOfIndex({ version, pairs, totals }: BatchIndex, at: CheckedAt, path: string): TrendEntry {
  const { passed, findings, words, score } = totals;
  if (words === undefined) {
    throw new InputError(path, 'does not count the words of its pairs', {
      remedy: 'write it again with `gegenlesen batch`, into an empty folder',
    });
  }
  const scores = pairs.flatMap((pair) => (pair.score === null ? [] : [[pair.name, pair.score] as const]));
  return {
    ...at,
    version,
    pairs: totals.pairs,
    passed,
    score: score ?? null,
    words,
    findings,
    scores: Object.fromEntries(scores),
  };
}

/** The report on one pair as an entry of a trend. */
export const entryOfReport = ({ version, source, score }: Report, at: CheckedAt): TrendEntry => ({
  ...at,
  version,
  pairs: 1,
  passed: score.pass ? 1 : 0,
  score: score.value,
  words: score.words,
  findings: score.bySeverity,
  scores: { [source.path]: score.value },
});

/** Adds an entry in the order of dates. It replaces one of the same commit, so that a rerun adds nothing. */
export function withEntry(entries: readonly TrendEntry[], entry: TrendEntry): readonly TrendEntry[] {
  const isSame = (other: TrendEntry): boolean =>
    entry.commit === null ? other.commit === null && other.date === entry.date : other.commit === entry.commit;
  return [...entries.filter((other) => !isSame(other)), entry].sort((a, b) => compareNames(a.date, b.date));
}

/**
 * Reads a trend, which has one entry a line.
 *
 * @throws {InputError} that names the first line that is not an entry
 */
export function readTrend(path: string, text: string): readonly TrendEntry[] {
  return text.split(/\r?\n/).flatMap((line, i) => (line.trim() === '' ? [] : [entryAt(path, line, `line ${i + 1}`)]));
}

export const writeTrend = (entries: readonly TrendEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

const remedy = 'correct or remove the line; `gegenlesen trend --add` writes each of them';

function entryAt(path: string, line: string, place: string): TrendEntry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(path, 'is not valid JSON', { place, remedy });
  }
  const parsed = TrendEntry.safeParse(value);
  if (parsed.success) return parsed.data;
  const key = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new InputError(path, key === '' ? 'is not an entry of a trend' : `\`${key}\` is missing or wrong`, {
    place,
    remedy,
  });
}
