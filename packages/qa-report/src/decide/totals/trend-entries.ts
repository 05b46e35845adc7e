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
 * @param path of the index, for people
 * @throws InputError where an older version wrote the index, without the words that the score of a batch counts
 */
export function entryOfIndex({ version, pairs, totals }: BatchIndex, at: CheckedAt, path: string): TrendEntry {
  const { passed, findings, words, score } = totals;
  if (words === undefined) {
    throw new InputError(path, 'does not count the words of its pairs', {
      remedy: 'write it anew with `gegenlesen batch`, into an empty folder',
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

/** A trend with one more entry, in the order of dates. One of the same commit is replaced, so that a rerun adds nothing. */
export function withEntry(entries: readonly TrendEntry[], entry: TrendEntry): readonly TrendEntry[] {
  const isSame = (other: TrendEntry): boolean =>
    entry.commit === null ? other.commit === null && other.date === entry.date : other.commit === entry.commit;
  return [...entries.filter((other) => !isSame(other)), entry].sort((a, b) => compareNames(a.date, b.date));
}

/**
 * The entries of a trend, a line each.
 *
 * @throws InputError that names the line that is none
 */
export function readTrend(path: string, text: string): readonly TrendEntry[] {
  return text.split(/\r?\n/).flatMap((line, i) => (line.trim() === '' ? [] : [entryAt(path, line, `line ${i + 1}`)]));
}

export const writeTrend = (entries: readonly TrendEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

const remedy = 'mend or remove the line; each is written by `gegenlesen trend --add`';

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
  throw new InputError(path, key === '' ? 'is no entry of a trend' : `\`${key}\` is missing or wrong`, {
    place,
    remedy,
  });
}
