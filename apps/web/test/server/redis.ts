import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { askServer, connect, queueAddress } from '@gegenlesen/worker/queue';
import { onTestFinished } from 'vitest';
import { freePort } from './postgres.ts';

/** A queue of its own that nobody takes from yet, gone when the test is over. */
export interface QueueServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Lets a process take from it. */
  readonly startWorker: () => void;
  /** The keys of what jobs handed on and nobody took away. */
  readonly leftovers: () => Promise<readonly string[]>;
}

const program = fileURLToPath(new URL('../../../cli/bin/gegenlesen.js', import.meta.url));

export async function queueServer(): Promise<QueueServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-redis-'));
  const port = await freePort();
  const address = queueAddress(`redis://127.0.0.1:${port}`);
  const { url } = address;
  const children: ChildProcess[] = [];
  let server: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    const running = server;
    server = null;
    if (running === null) return;
    const ended = once(running, 'exit');
    running.kill();
    await ended;
  };
  const start = async (): Promise<void> => {
    const words = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', ''];
    server = spawn(process.env.REDIS_SERVER ?? 'redis-server', words, { stdio: 'ignore' });
    for (let tries = 0; !(await answers()); tries += 1) {
      if (tries === 100) throw new Error('redis-server does not start');
      await wait(50);
    }
  };
  const answers = (): Promise<boolean> =>
    askServer(address).then(
      () => true,
      () => false,
    );
  onTestFinished(async () => {
    for (const child of children) child.kill('SIGKILL');
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  return {
    url,
    stop,
    start,
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
