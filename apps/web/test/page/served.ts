import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The review page, served by the compiled command line, with a separate database. */
export interface Served {
  /** Carries the token that opens the page. */
  readonly address: string;
  readonly pid: number | undefined;
  readonly close: () => Promise<void>;
}

export const program = fileURLToPath(new URL('../../../cli/bin/gegenlesen.js', import.meta.url));

/**
 * @param given the folder of the data, if it is to outlive the server
 * @param options of `serve`
 */
export async function serveReview(given?: string, options: readonly string[] = []): Promise<Served> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'gegenlesen-')));
  const { DATABASE_URL: _, REDIS_URL: __, ...environment } = process.env;
  const server = spawn(process.execPath, [program, 'serve', '--threads', '1', ...options], {
    env: { ...environment, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit').then(([status]) => Promise.reject(new Error(`serve ended with ${status}`)));
  const [address] = await Promise.race([once(createInterface(server.stdout), 'line'), ended]);
  return {
    address: String(address),
    pid: server.pid,
    close: async () => {
      server.kill();
      await ended.catch(() => undefined);
      if (given === undefined) await rm(folder, { recursive: true });
    },
  };
}
