import type { FileRevision } from '../git/history.ts';

/** Both texts of a pair as they stood when the translation was written, as ids of git; null where there was none. */
interface PairRevision {
  readonly original: string | null;
  readonly translation: string | null;
}

/** What git knows of a pair. */
export interface PairHistory {
  /** The states of the original that translators had before them, the latest first. */
  readonly revisions: readonly PairRevision[];
  /** Whether both came in one commit and were not committed again. */
  readonly isBeginning: boolean;
  /** When both changed last, as a sentence. */
  readonly reason: string;
}

/** The history of a pair, from that of its files; null where one of them was never committed. */
export function pairHistory(
  original: readonly FileRevision[],
  translation: readonly FileRevision[],
): PairHistory | null {
  const [lastOriginal, lastTranslation] = [original[0], translation[0]];
  if (lastOriginal === undefined || lastTranslation === undefined) return null;
  const revisions: PairRevision[] = [];
  for (const { at, id } of translation) {
    const source = original.find((revision) => revision.at >= at)?.id ?? null;
    // Of the translations of one state of the original, the latest says the most.
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
