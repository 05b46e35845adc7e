import type { Answer, CheckedTexts, Pool, ReadPair, Taught } from '@gegenlesen/worker';

/** What a waiting user learns about a check. */
interface Waiting {
  /** Called with notices; null when all is well again. */
  readonly say: (notice: string | null) => void;
  /** Called repeatedly with the number of pairs of sentences that have been read, and that of all. */
  readonly whenRead: (done: number, all: number) => void;
}

/** Reads, aligns and checks two files, here or elsewhere. */
export type CheckTexts = (pair: ReadPair, waiting: Waiting) => Promise<Answer<CheckedTexts>>;

/** Checks in threads of this process. */
export const checkInThreads =
  (pool: Pool, taught: readonly Taught[]): CheckTexts =>
  async ({ original, translation, request }, { whenRead }) => {
    const asked = { request, taught };
    const [from, to] = await Promise.all([
      pool.run({ stage: 'ingest', side: 'source', ...original, ...asked }),
      pool.run({ stage: 'ingest', side: 'target', ...translation, ...asked }),
    ]);
    if ('problem' in from) return from;
    if ('problem' in to) return to;
    const aligned = await pool.run({ stage: 'align', original: from.value, translation: to.value, ...asked });
    if ('problem' in aligned) return aligned;
    const drift = await pool.run({ stage: 'drift', aligned: aligned.value, ...asked }, whenRead);
    if ('problem' in drift) return drift;
    return { value: { aligned: aligned.value, drift: drift.value } };
  };
