import { version } from 'gegenlesen';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { QueueAddress } from './address.ts';
import { connectionsTo } from './connections.ts';
import { type QueueName, queues } from './job.ts';

/** The metrics of a worker and its queues, for Prometheus. */
export interface Metrics {
  readonly ended: (stage: QueueName, outcome: 'done' | 'failed', seconds: number) => void;
  /** In the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  /** Whether the server answers. */
  readonly isReachable: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export function openMetrics(address: QueueAddress): Metrics {
  const collected = new Registry();
  const registers = [collected];
  new Gauge({ name: 'gegenlesen_info', help: 'The version that is running.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );
  const jobs = new Counter({
    name: 'gegenlesen_jobs_total',
    help: 'Jobs that ended here.',
    labelNames: ['stage', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'gegenlesen_job_seconds',
    help: 'How long a job took.',
    labelNames: ['stage'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
    registers,
  });
  const connections = connectionsTo(address);
  const open = Object.values(connections.queues(queues));
  new Gauge({
    name: 'gegenlesen_queue_depth',
    help: 'Jobs of a stage, by state.',
    labelNames: ['stage', 'state'],
    registers,
    async collect() {
      for (const queue of open) {
        const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'waiting-children');
        for (const [state, count] of Object.entries(counts)) this.set({ stage: queue.name, state }, count);
      }
    },
  });
  new Gauge({
    name: 'gegenlesen_queue_age_seconds',
    help: 'How long the oldest job of a stage has been waiting.',
    labelNames: ['stage'],
    registers,
    async collect() {
      for (const queue of open) {
        const [oldest] = await queue.getJobs(['waiting', 'prioritized'], 0, 0, true);
        this.set({ stage: queue.name }, oldest === undefined ? 0 : (Date.now() - oldest.timestamp) / 1000);
      }
    },
  });
  return {
    ended: (stage, outcome, seconds) => {
      jobs.inc({ stage, outcome });
      duration.observe({ stage }, seconds);
    },
    text: () => collected.metrics(),
    contentType: collected.contentType,
    isReachable: async () => (await Promise.all(open.map((queue) => queue.getJobCounts('active')))).length > 0,
    close: async () => {
      await Promise.all(open.map((queue) => queue.close()));
      connections.close();
    },
  };
}
