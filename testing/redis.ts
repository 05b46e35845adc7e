import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from './free-port.ts';
import { serverProcess } from './server-process.ts';

/** A real server with an append-only file, gone when the test is over. */
export interface RedisServer {
  readonly url: string;
  /** Ends it, as an operator would. */
  readonly stop: () => Promise<void>;
  /** Starts it again with the data it had written. */
  readonly start: () => Promise<void>;
}

/** @param options more words for its command line */
export async function redisServer(...options: string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-redis-'));
  const port = await freePort();
  const words = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', '', ...options];
  const program = process.env.REDIS_SERVER ?? 'redis-server';
  const server = serverProcess(program, words, {}, () => answers(port));
  const stop = (): Promise<void> => server.stop('SIGTERM');
  onTestFinished(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await server.start();
  return { url: `redis://127.0.0.1:${port}`, stop, start: server.start };
}

/** While it is still reading its file it accepts connections, but does not answer PONG. */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('data', (answer) => {
      socket.destroy();
      // A server that asks for a password answers as well.
      resolve(/^(?:\+PONG|-NOAUTH)/.test(answer.toString()));
    });
  });
