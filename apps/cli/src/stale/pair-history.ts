import type { FileRevision } from '../git/history.ts';

/** Both texts of a pair when the translation was committed, as git ids; null if there was none. */
interface PairRevision {
  readonly original: string | null;
  readonly translation: string | null;
}

/** The git history of a pair. */
export interface PairHistory {
  /** What translators saw of the original, the latest first. */
  readonly revisions: readonly PairRevision[];
  /** Whether both were committed once, together. */
  readonly isBeginning: boolean;
  /** A sentence on when both last changed. */
  readonly reason: string;
}

/** Combines the histories of two files; null if one was never committed. */
export function pairHistory(
  original: readonly FileRevision[],
  translation: readonly FileRevision[],
): PairHistory | null {
  const [lastOriginal, lastTranslation] = [original[0], translation[0]];
  if (lastOriginal === undefined || lastTranslation === undefined) return null;
  const revisions: PairRevision[] = [];
  for (const { at, id } of translation) {
    const source = original.find((revision) => revision.at >= at)?.id ?? null;
    // Of several translations of one original, only the latest counts.
    if (revisions.at(-1)?.original !== source || revisions.length === 0)
      revisions.push({ original: source, translation: id });
  }
  return {
    revisions,
    isBeginning: original.length + translation.length === 2 && lastOriginal.at === lastTranslation.at,
    reason: `The translation last changed in ${shown(lastTranslation)}, the original in ${shown(lastOriginal)}.`,
  };
}

const shown = ({ commit, date }: FileRevision): string => `${commit.slice(0, 7)} on ${date}`;
