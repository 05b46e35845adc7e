import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { openPool } from '@gegenlesen/worker';
import { openMetrics, openPort, shownAddress, startWorker } from '@gegenlesen/worker/queue';
import { pino } from 'pino';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { readReader } from '../../knowledge/read-reader.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { openQueue } from '../../queue.ts';

/** `worker`: takes jobs from the queue until it is stopped. Its log is JSON lines on standard output (pino). */
export async function worker(options: OptionsOf<'worker'>): Promise<ExitStatus> {
  const {
    threads = availableParallelism(),
    concurrency = threads + 1,
    port,
    threadMemory,
    lock,
    expire,
    limit,
  } = options;
  const log = pino({ level: options.logLevel });
  const queue = await openQueue(options);
  for (const notice of queue.notices) log.warn(notice);
  const reader = await readReader({ meaning: true, reader: true }, 'process');
  const pool = await openPool({ threads, ...reader, ...(threadMemory === undefined ? {} : { threadMemory }) });
  const metrics = openMetrics(queue.address);
  const watch = port === undefined ? null : await openPort(port, metrics);
  const running = startWorker({
    address: queue.address,
    store: queue.store,
    pool,
    concurrency,
    lock,
    expire,
    log,
    ended: metrics.ended,
  });
  log.info({ queue: shownAddress(queue.address), threads, port: watch?.port }, 'takes jobs');
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  log.info({ limit }, 'ends the jobs under way');
  await running.close(limit);
  watch?.close();
  await Promise.all([metrics.close(), pool.close()]);
  queue.close();
  log.info('ended');
  return exitStatus.passes;
}
