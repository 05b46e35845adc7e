import type { Answer, CheckedTexts, Pool, ReadPair, Taught } from '@gegenlesen/worker';

/**
 * Reads, aligns and checks two files, here or elsewhere.
 *
 * @param say called with notices for a waiting user; null when all is well again
 */
export type CheckTexts = (pair: ReadPair, say: (notice: string | null) => void) => Promise<Answer<CheckedTexts>>;

/** Checks in threads of this process. */
export const checkInThreads =
  (pool: Pool, taught: readonly Taught[]): CheckTexts =>
  async ({ original, translation, request }) => {
    const asked = { request, taught };
    const [from, to] = await Promise.all([
      pool.run({ stage: 'ingest', ...original, ...asked }),
      pool.run({ stage: 'ingest', ...translation, ...asked }),
    ]);
    if ('problem' in from) return from;
    if ('problem' in to) return to;
    const aligned = await pool.run({ stage: 'align', original: from.value, translation: to.value, ...asked });
    if ('problem' in aligned) return aligned;
    const drift = await pool.run({ stage: 'drift', aligned: aligned.value, ...asked });
    if ('problem' in drift) return drift;
    return { value: { aligned: aligned.value, drift: drift.value } };
  };
