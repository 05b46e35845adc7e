import { ServiceError } from '@gegenlesen/bitext';
import { FlowProducer, type Queue, QueueEvents } from 'bullmq';
import { version } from 'gegenlesen';
import type { ReadPair } from '../pool/check-in-pool.ts';
import type { CheckedDocuments, CheckedTexts } from '../pool/checked-pair.ts';
import { keyOfPair } from '../pool/key-of-pair.ts';
import type { Answer, Taught } from '../pool/task.ts';
import type { ArtifactStore } from '../store/store.ts';
import { type QueueAddress, shownAddress } from './address.ts';
import { type Collect, collectAnswer, collectReports, collectTexts } from './collect.ts';
import { type Connection, connectionsTo } from './connections.ts';
import { flowOf, jobIdOf } from './flow.ts';
import { keyOf, type PairJob, parts, type Stage, stages } from './job.ts';
import { hasMissingLink } from './missing-link.ts';
import { passPair } from './pass-pair.ts';
import { whenThereIsRoom } from './refusal.ts';
import { type ReportWatch, watchReports } from './report-watch.ts';
import { teach } from './taught.ts';
import { versionsOfWorkers } from './workers.ts';

export interface ProducerOptions {
  readonly address: QueueAddress;
  readonly store: ArtifactStore;
  readonly taught: readonly Taught[];
}

/** What a pair is checked for. */
export interface Errand {
  /** The batch that it belongs to; null for a person who is waiting. */
  readonly batch: string | null;
  /** Asked before the pair is sent and while it is waited for; anything but null ends the waiting with that answer. */
  readonly mayGoOn: () => Promise<string | null>;
}

/** Sends pairs through the queue and collects their reports. */
export interface Producer {
  readonly check: (pair: ReadPair, errand: Errand) => Promise<Answer<CheckedDocuments>>;
  /** The same for a program that continues with the sentences and their findings. */
  readonly read: (pair: ReadPair, errand: Errand) => Promise<Answer<CheckedTexts>>;
  /** How many workers there are. */
  readonly workers: () => Promise<number>;
  readonly flows: FlowProducer;
  readonly close: () => Promise<void>;
}

/** Everything that a producer holds open. */
interface Line extends ProducerOptions {
  readonly redis: Connection;
  /** The connection of `flows`. */
  readonly sender: Connection;
  readonly flows: FlowProducer;
  readonly queues: Readonly<Record<Stage, Queue>>;
  readonly watch: ReportWatch;
}

/** Milliseconds between two checks of whether what was sent still exists. */
const look = 2000;

/** @throws ServiceError if workers of another version are listening */
export async function openProducer(options: ProducerOptions): Promise<Producer> {
  const { address, store, taught } = options;
  const { prefix } = address;
  const connections = connectionsTo(address);
  const redis = connections.open();
  try {
    await requireOneVersion(redis, address);
    await teach(store, taught);
  } catch (error) {
    connections.close();
    throw error;
  }
  const sender = connections.open();
  const flows = new FlowProducer({ prefix, connection: sender, skipVersionCheck: true });
  const queues = connections.queues(stages);
  const events = new QueueEvents('report', { prefix, connection: connections.open(), skipVersionCheck: true });
  // Connections report what is wrong at every attempt, and keep trying by themselves.
  flows.on('error', () => undefined);
  events.on('error', () => undefined);
  const line: Line = { ...options, redis, sender, flows, queues, watch: watchReports(events, look) };
  return {
    check: (pair, errand) => passThrough(line, pair, errand, collectReports),
    read: (pair, errand) => passThrough(line, pair, errand, collectTexts),
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

/** One pair on its way, from its files to its collected results; nothing of it stays in the store. */
async function passThrough<Value>(
  line: Line,
  pair: ReadPair,
  { batch, mayGoOn }: Errand,
  collect: Collect<Value>,
): Promise<Answer<Value>> {
  const { address, store, redis, queues, watch } = line;
  const data = jobOf(pair, batch, line.taught);
  const { key } = data;
  const run = batch ?? 'person';
  const jobId = jobIdOf(run, 'report', key);
  return passPair<Value>({
    path: pair.translation.path,
    answer: async () => {
      const answer = await collectAnswer(store, key, collect);
      if (answer !== null) await store.remove(parts.map((part) => keyOf(key, part)));
      return answer;
    },
    isSent: async () => (await redis.exists(`${address.prefix}:report:${jobId}`)) === 1,
    send: () => sendPair(line, pair, data, run),
    changed: () => watch.changed(jobId),
    isBroken: async () =>
      watch.isWaiting(jobId) && watch.isQuiet() && (await hasMissingLink(queues, store, { run, key })),
    withdraw: async () => void (await whenThereIsRoom(address, () => queues.report.remove(jobId))),
    mayGoOn,
  }).finally(() => watch.forget(jobId));
}

/**
 * Puts both texts into the store, and the jobs of the pair into the queue; waits while the server has no memory for
 * them.
 */
const sendPair = (
  { address, store, taught, flows, sender }: Line,
  { original, translation }: ReadPair,
  data: PairJob,
  run: string,
): Promise<void> =>
  whenThereIsRoom(address, async () => {
    await teach(store, taught);
    await store.put(keyOf(data.key, 'original'), original.bytes);
    await store.put(keyOf(data.key, 'translation'), translation.bytes);
    await flows.add(flowOf(data, run, `${address.prefix}:batch`)).catch((error: unknown) => {
      // A refused transaction has loaded no script, but ioredis believes that it did until it reconnects.
      sender.disconnect(true);
      throw error;
    });
  });

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
