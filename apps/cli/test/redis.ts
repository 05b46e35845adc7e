import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';

/** A real server of its own, with an append-only file, gone when the test is over. */
export interface RedisServer {
  readonly url: string;
  readonly client: Redis;
  /** Ends it, as an operator would. */
  readonly stop: () => Promise<void>;
  /** Starts it again, with what it had written. */
  readonly start: () => Promise<void>;
}

/** @param options more words for its command line */
export async function redisServer(...options: string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    const running = child;
    child = null;
    if (running === null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  };
  const start = async (): Promise<void> => {
    const words = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', '', ...options];
    child = spawn(process.env.REDIS_SERVER ?? 'redis-server', words, { stdio: 'ignore' });
    for (let tries = 0; !(await answers(port)); tries += 1) {
      if (tries === 100) throw new Error('redis-server does not start');
      await wait(50);
    }
  };
  await start();
  const client = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  client.on('error', () => undefined);
  onTestFinished(async () => {
    client.disconnect();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { url, client, stop, start };
}

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Whether somebody listens. */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** Everything of the queue that stands for work: jobs of any state, and what stages hand on. */
export const workLeft = async (client: Redis): Promise<readonly string[]> =>
  (await client.keys('{gegenlesen}:*'))
    .filter((key) => !/:(?:id|meta|events|workers|stalled-check|state:\w+)$|:state:/.test(key))
    .sort();
