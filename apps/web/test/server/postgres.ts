import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';

/** A real server of its own, gone when the test is over. */
export interface PostgresServer {
  readonly url: string;
  /** Ends it at once, as a crash does. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Where Debian keeps the programs of each version, which are on no PATH. */
const debian = '/usr/lib/postgresql';

/** Of the program that POSTGRES names, else the newest one of Debian, else none: those on the PATH. */
function programsFolder(): string {
  const { POSTGRES } = process.env;
  if (POSTGRES !== undefined) return dirname(POSTGRES);
  const [newest] = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  return newest === undefined ? '' : join(debian, newest, 'bin');
}

/** PostgreSQL refuses root, so that there it runs as the user of its package. */
function otherUser(): { readonly uid: number; readonly gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

export async function postgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-postgres-'));
  const user = otherUser();
  if ('uid' in user) chownSync(folder, user.uid, user.gid);
  const program = (name: string): string => join(programsFolder(), name);
  const cluster = join(folder, 'cluster');
  const options = ['--pgdata', cluster, '--username', 'reader', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8'];
  execFileSync(program('initdb'), [...options, '--locale', 'C'], { cwd: folder, stdio: 'ignore', ...user });
  const port = await freePort();
  const url = `postgres://reader@127.0.0.1:${port}/postgres`;
  let child: ReturnType<typeof spawn> | null = null;
  const kill = async (): Promise<void> => {
    const running = child;
    child = null;
    if (running === null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    // "Immediate": what was not written down is lost, as when the machine fails.
    running.kill('SIGQUIT');
    await ended;
  };
  const start = async (): Promise<void> => {
    const words = ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
    child = spawn(program('postgres'), words, { cwd: folder, stdio: 'ignore', ...user });
    for (let tries = 0; !(await answers(url)); tries += 1) {
      if (tries === 200) throw new Error('postgres does not start');
      await wait(50);
    }
  };
  onTestFinished(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  return { url, kill, start };
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
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
