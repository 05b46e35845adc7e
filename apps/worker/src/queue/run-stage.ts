import { mostDeaths, setAside } from '../pool/check-in-pool.ts';
import type { Pool, ThreadDeath } from '../pool/pool.ts';
import type { Answer, Taught } from '../pool/task.ts';
import type { ArtifactStore } from '../store/store.ts';
import { keyOf, type PairJob, type Part, type Stage } from './job.ts';

/** What a stage needs besides its job. */
export interface StageContext {
  readonly pool: Pool;
  readonly store: ArtifactStore;
  /** What the user taught, from the store or cached. */
  readonly taught: (job: PairJob) => Promise<readonly Taught[]>;
}

/** The result of an earlier stage is gone: it expired, or the server forgot it. The pair has to be sent again. */
export class ArtifactLost extends Error {
  override readonly name = 'ArtifactLost';
}

/**
 * Runs one stage of one pair: reads what earlier stages left in the store, and leaves its own result there. An existing
 * result is not made again, so a stage may run any number of times.
 *
 * @param side which of the two texts to read, for the stage that reads one
 * @returns what is wrong with the input, or null
 * @throws ArtifactLost, ThreadDeath
 */
export async function runStage(
  stage: Stage,
  side: 'original' | 'translation',
  job: PairJob,
  context: StageContext,
): Promise<string | null> {
  const made = madeBy(stage, side);
  if (await context.store.has(keyOf(job.key, made))) return null;
  const answer = await answerOf(stage, side, job, context);
  if ('problem' in answer) return answer.problem;
  await context.store.put(keyOf(job.key, made), answer.value);
  return null;
}

function madeBy(stage: Stage, side: 'original' | 'translation'): Part {
  if (stage === 'ingest') return `read-${side}`;
  return ({ align: 'aligned', drift: 'drift', report: 'report' } as const)[stage];
}

async function answerOf(
  stage: Stage,
  side: 'original' | 'translation',
  job: PairJob,
  { pool, store, taught: taughtTo }: StageContext,
): Promise<Answer<Uint8Array>> {
  const { request, name } = job;
  const part = async (wanted: Part): Promise<Uint8Array> => {
    const bytes = await store.get(keyOf(job.key, wanted));
    if (bytes === null) throw new ArtifactLost(`${wanted} of ${name} is no longer in the store`);
    return bytes;
  };
  const base = { request, taught: await taughtTo(job) };
  switch (stage) {
    case 'ingest':
      return pool.run({
        ...base,
        stage,
        side: side === 'original' ? 'source' : 'target',
        path: job[side],
        bytes: await part(side),
      });
    case 'align': {
      const [original, translation] = await Promise.all([part('read-original'), part('read-translation')]);
      return pool.run({ ...base, stage, original, translation });
    }
    case 'drift':
      return pool.run({ ...base, stage, aligned: await part('aligned') });
    case 'report': {
      const [aligned, drift] = await Promise.all([part('aligned'), part('drift')]);
      return pool.run({ ...base, stage, name, aligned, drift });
    }
  }
}

/** The problem with a document that has killed another thread; null while it may be tried again. */
export function problemOfDeath(error: ThreadDeath, { deaths, translation }: PairJob): string | null {
  return deaths + 1 < mostDeaths ? null : `${translation}: ${setAside(error.message)}`;
}
