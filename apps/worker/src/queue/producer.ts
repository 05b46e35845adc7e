import { setTimeout as wait } from 'node:timers/promises';
import { ServiceError } from '@gegenlesen/bitext';
import { FlowProducer, QueueEvents } from 'bullmq';
import { version } from 'gegenlesen';
import type { ReadPair } from '../pool/check-in-pool.ts';
import type { CheckedDocuments, CheckedTexts } from '../pool/checked-pair.ts';
import { keyOfPair } from '../pool/key-of-pair.ts';
import { unpack } from '../pool/pack.ts';
import type { Answer, Taught } from '../pool/task.ts';
import type { ArtifactStore } from '../store/store.ts';
import { type QueueAddress, shownAddress } from './address.ts';
import { type Connection, connectionsTo } from './connections.ts';
import { flowOf, jobIdOf } from './flow.ts';
import { keyOf, type PairJob, parts, stages, taughtKey } from './job.ts';
import { hasMissingLink } from './missing-link.ts';
import { whenThereIsRoom } from './refusal.ts';
import { versionsOfWorkers } from './workers.ts';

export interface ProducerOptions {
  readonly address: QueueAddress;
  readonly store: ArtifactStore;
  readonly taught: readonly Taught[];
}

/** What a pair is checked for. */
export interface Errand {
  /** The batch that it belongs to; null for a person who waits. */
  readonly batch: string | null;
  /** Asked before it is sent and while it is waited for; what it says instead of null ends the waiting. */
  readonly mayGoOn: () => Promise<string | null>;
}

/** Sends pairs through the queue and collects their reports. */
export interface Producer {
  /** @param errand what the pair is checked for */
  readonly check: (pair: ReadPair, errand: Errand) => Promise<Answer<CheckedDocuments>>;
  /** The same, for whoever goes on with the sentences and what is found in them. */
  readonly read: (pair: ReadPair, errand: Errand) => Promise<Answer<CheckedTexts>>;
  /** How many workers are there. */
  readonly workers: () => Promise<number>;
  readonly flows: FlowProducer;
  readonly close: () => Promise<void>;
}

/** Takes what jobs left behind under a key; null where it is not all there. */
type Collect<Value> = (key: string) => Promise<Value | null>;

/** So often is looked whether what was sent is still there: a server that was restarted may have forgotten it. */
const look = 2000;

/** @throws ServiceError where workers of another version listen */
export async function openProducer({ address, store, taught }: ProducerOptions): Promise<Producer> {
  const { prefix } = address;
  const connections = connectionsTo(address);
  const redis = connections.open();
  try {
    await requireOneVersion(redis, address);
    for (const { digest, bytes } of taught) await store.put(taughtKey(digest), bytes);
  } catch (error) {
    connections.close();
    throw error;
  }
  const sender = connections.open();
  const flows = new FlowProducer({ prefix, connection: sender, skipVersionCheck: true });
  const queues = connections.queues(stages);
  const events = new QueueEvents('report', { prefix, connection: connections.open(), skipVersionCheck: true });
  flows.on('error', () => undefined);
  events.on('error', () => undefined);
  const waiting = new Map<string, () => void>();
  let lastTold = 0;
  const tell = ({ jobId }: { jobId: string }): void => {
    if (waiting.has(jobId)) lastTold = performance.now();
    waiting.get(jobId)?.();
  };
  /** Only where no report comes any more is there reason to ask what became of the others. */
  const isQuiet = (): boolean => performance.now() - lastTold >= look;
  events.on('completed', tell);
  events.on('failed', tell);

  /** Resolves when a job has ended, or when it is time to look. */
  const changed = (jobId: string): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, look);
      waiting.set(jobId, () => {
        clearTimeout(timer);
        waiting.delete(jobId);
        resolve();
      });
    });

  const reportOf: Collect<CheckedDocuments> = async (key) => {
    const report = await store.get(keyOf(key, 'report'));
    return report === null ? null : unpack<CheckedDocuments>(report);
  };

  /** Taken when the last job is done, since that one needs them, too. */
  const textsOf: Collect<CheckedTexts> = async (key) => {
    if (!(await store.has(keyOf(key, 'report')))) return null;
    const [aligned, findings] = await Promise.all([
      store.get(keyOf(key, 'aligned')),
      store.get(keyOf(key, 'findings')),
    ]);
    return aligned === null || findings === null ? null : { aligned, findings };
  };

  const answered = async <Value>(key: string, collect: Collect<Value>): Promise<Answer<Value> | null> => {
    const value = await collect(key);
    if (value !== null) return { value };
    const problem = await store.get(keyOf(key, 'problem'));
    return problem === null ? null : { problem: unpack<string>(problem) };
  };

  const send = ({ original, translation }: ReadPair, data: PairJob, run: string): Promise<void> =>
    whenThereIsRoom(address, async () => {
      await store.put(keyOf(data.key, 'original'), original.bytes);
      await store.put(keyOf(data.key, 'translation'), translation.bytes);
      await flows.add(flowOf(data, run, `${prefix}:batch`)).catch((error: unknown) => {
        // A transaction that was refused has loaded no script; ioredis believes that it has until it connects anew.
        sender.disconnect(true);
        throw error;
      });
    });

  const pass = async <Value>(
    pair: ReadPair,
    { batch, mayGoOn }: Errand,
    collect: Collect<Value>,
  ): Promise<Answer<Value>> => {
    const data = jobOf(pair, batch, taught);
    const run = batch ?? 'person';
    const jobId = jobIdOf(run, 'report', data.key);
    const isThere = async (): Promise<boolean> => (await redis.exists(`${prefix}:report:${jobId}`)) === 1;
    let sent = 0;
    let broken = 0;
    for (;;) {
      const answer = await answered(data.key, collect);
      if (answer !== null) {
        waiting.delete(jobId);
        await store.remove(parts.map((part) => keyOf(data.key, part)));
        return answer;
      }
      const stop = await mayGoOn();
      if (stop !== null) return { problem: stop };
      if (!(await isThere()) && (await answered(data.key, collect)) === null) {
        const pause = pauses[sent];
        if (pause === undefined) return { problem: `${pair.translation.path}: the queue lost it ${sent} times` };
        sent += 1;
        await wait(pause);
        try {
          await send(pair, data, run);
        } catch (error) {
          // Whoever cancels a batch removes its job, and a pair cannot be added to it any more.
          const end = await mayGoOn();
          if (end === null) throw error;
          return { problem: end };
        }
      }
      await changed(jobId);
      const chain = { run, key: data.key };
      broken = waiting.has(jobId) && isQuiet() && (await hasMissingLink(queues, store, chain)) ? broken + 1 : 0;
      if (broken < patience) continue;
      await whenThereIsRoom(address, () => queues.report.remove(jobId));
      broken = 0;
    }
  };

  return {
    check: (pair, errand) => pass(pair, errand, reportOf),
    read: (pair, errand) => pass(pair, errand, textsOf),
    workers: async () => (await versionsOfWorkers(redis, prefix)).length,
    flows,
    close: async () => {
      await Promise.all([flows.close(), events.close(), ...Object.values(queues).map((queue) => queue.close())]);
      connections.close();
    },
  };
}

async function requireOneVersion(redis: Connection, address: QueueAddress): Promise<void> {
  const strange = (await versionsOfWorkers(redis, address.prefix)).find((other) => other !== version);
  if (strange === undefined) return;
  throw new ServiceError(
    `a worker at ${shownAddress(address)} is gegenlesen ${strange}, and this is ${version}; run one version on both ends`,
  );
}

/** So often in a row a job must be missing: between the end of one and the start of the next it may seem so. */
const patience = 3;

/**
 * Milliseconds before a pair is sent, and sent again. One that the queue loses more often is not lost by accident; and a
 * server that ran out of memory needs some seconds until all workers have seen that it is well again.
 */
const pauses: readonly number[] = [0, 500, 1000, 2000, 4000, 8000];

function jobOf(pair: ReadPair, batch: string | null, taught: readonly Taught[]): PairJob {
  const { name, original, translation, request } = pair;
  const facts = taught.map(({ kind, path, digest }) => ({ kind, path, digest }));
  return {
    version,
    batch,
    key: keyOfPair(pair, taught),
    name,
    original: original.path,
    translation: translation.path,
    request,
    taught: facts,
    deaths: 0,
  };
}
