import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type RedisServer, redisServer } from '@gegenlesen/testing/redis';
import { connect, queueAddress } from '@gegenlesen/worker/queue';
import { onTestFinished } from 'vitest';

/** A queue without workers so far, deleted after the test. */
export interface QueueServer extends RedisServer {
  /** Starts a process that takes from it. */
  readonly startWorker: () => void;
  /** The keys of results between jobs that nobody collected. */
  readonly leftovers: () => Promise<readonly string[]>;
}

const program = fileURLToPath(new URL('../../../cli/bin/gegenlesen.js', import.meta.url));

export async function queueServer(): Promise<QueueServer> {
  const server = await redisServer();
  const address = queueAddress(server.url);
  const { url } = address;
  const children: ChildProcess[] = [];
  onTestFinished(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  return {
    ...server,
    url,
    startWorker: () => {
      const words = [program, 'worker', '--queue', url, '--threads', '1'];
      children.push(spawn(process.execPath, words, { stdio: 'ignore' }));
    },
    leftovers: async () => {
      const redis = connect(address);
      try {
        return await redis.keys(`${address.prefix}:artifact:*`);
      } finally {
        redis.disconnect();
      }
    },
  };
}
